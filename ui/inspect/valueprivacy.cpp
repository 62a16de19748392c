// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/valueprivacy.h"

#include "core/history/historystore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

ValuePrivacy::ValuePrivacy(JobService &jobs, ConnectionController &connections, Places places, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_connections(connections)
    , m_places(std::move(places))
{
    connect(&connections, &ConnectionController::currentChanged, this, &ValuePrivacy::followConnection);
    if (isProduction())
        setHidden(true);
}

bool ValuePrivacy::isProduction() const
{
    const auto current = m_connections.current();
    return current && current->label == EnvironmentLabel::Production;
}

void ValuePrivacy::followConnection()
{
    if (!isProduction()) // whoever leaves it decides what is shown next
        return;
    setHidden(true);
    m_hiddenFor = m_connections.current(); // also where they were hidden before
}

void ValuePrivacy::setHidden(bool isHidden)
{
    if (m_isHidden == isHidden)
        return;
    m_isHidden = isHidden;
    if (isHidden)
        m_hiddenFor = m_connections.current();
    else if (m_hiddenFor && m_hiddenFor->label == EnvironmentLabel::Production)
        recordRevealing();
    Q_EMIT changed(isHidden);
}

void ValuePrivacy::recordRevealing()
{
    const SavedConnection connection = *m_hiddenFor;
    const AuditFacts facts{.action = AuditAction::ValuesRevealed,
                           .role = connection.user,
                           .file = m_archive,
                           .payload = {{u"size"_s, QFileInfo(m_archive).size()},
                                       {u"connection"_s, connection.name},
                                       {u"server"_s, QString(connection.host + u':' + QString::number(connection.port))}}};
    m_jobs.submit<void>(
        JobLane::Interactive, tr("Recording that values are shown"),
        [facts, places = m_places](JobContext &job) -> Expected<> {
            auto recorded = HistoryStore::open(places).and_then([&](const auto &store) { return store->record(facts); });
            if (!recorded) // who may read the file can read the values anyhow: they are shown, and the log tells
                job.log(LogLevel::Warning, recorded.error().message);
            return recorded;
        },
        nullptr, {});
}

} // namespace Belay
