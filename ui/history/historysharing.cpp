// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historysharing.h"

#include "ui/shell/sharedplaces.h"

using namespace std::chrono_literals;

namespace Belay {

namespace {
constexpr auto interval = 10min; // between two tries, where nothing else happens
}

HistorySharing::HistorySharing(const AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_nowAndThen.setInterval(interval);
    connect(&m_nowAndThen, &QTimer::timeout, this, &HistorySharing::share);
    connect(&context.connections, &ConnectionController::preferencesChanged, this, &HistorySharing::adapt);
    adapt();
}

HistorySharing::~HistorySharing() = default;

bool HistorySharing::isSetUp() const
{
    return m_setting.isSet();
}

void HistorySharing::adapt()
{
    const SharedHistorySetting &setting = m_context.connections.preferences().sharedHistory;
    if (setting == m_setting)
        return;
    m_setting = setting;
    if (isSetUp())
        m_nowAndThen.start();
    else
        m_nowAndThen.stop();
    Q_EMIT setUpChanged();
    share();
}

void HistorySharing::share()
{
    if (!isSetUp())
        return;
    if (m_isSharing) {
        m_isAgainWanted = true;
        return;
    }
    m_isSharing = true;
    prepareShared(m_context, PasswordWish::AskNobody, this, [this](const Expected<SharedPlace> &place) {
        run([places = m_context.places, place](JobContext &context) {
            if (place)
                return shareRuns(places, *place, context);
            return waitingRuns(places).transform([&](qint64 waiting) {
                return SharingReport{.waiting = waiting, .error = place.error()};
            });
        });
    });
}

void HistorySharing::run(TypedJob<SharingReport>::Work work)
{
    if (!m_jobs)
        m_jobs = std::make_unique<JobService>();
    m_jobs->submit<SharingReport>(JobLane::Interactive, tr("Sharing the history"), std::move(work), this,
                                  [this](const Expected<SharingReport> &report) { finish(report); });
}

void HistorySharing::finish(const Expected<SharingReport> &report)
{
    m_isSharing = false;
    Q_EMIT reported(report ? *report : SharingReport{.error = report.error()});
    if (std::exchange(m_isAgainWanted, false))
        share();
}

} // namespace Belay
