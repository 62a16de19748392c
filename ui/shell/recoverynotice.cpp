// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverynotice.h"

#include "core/restore/forgetrun.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

RecoveryNotice::RecoveryNotice(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_panel(new MessagePanel(this))
{
    setObjectName(u"recoveryNotice"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    hide();
}

void RecoveryNotice::refresh()
{
    if (m_isBusy)
        return;
    m_context.jobs.submit<std::vector<RunSummary>>(
        JobLane::Interactive, tr("Looking for interrupted runs"),
        [places = m_context.places](JobContext &) { return interruptedRuns(places); }, this,
        [this](const Expected<std::vector<RunSummary>> &runs) {
            if (!m_isBusy && runs) // a history that cannot be read is told where it is shown
                showRuns(*runs);
        });
}

void RecoveryNotice::showRuns(const std::vector<RunSummary> &runs)
{
    setVisible(!runs.empty());
    if (runs.empty()) {
        m_panel->clear();
        return;
    }
    QStringList lines;
    for (const RunSummary &run : runs)
        lines += tr("“%1”, started %2 by %3").arg(run.start.target, Format::dateTime(run.start.startedAt), run.start.operatorName);
    m_panel->showMessage({.tone = Tone::Warning,
                          .what = tr("%n run(s) ended without a result: Belay or the machine went down.", nullptr, static_cast<int>(runs.size())),
                          .dataState = tr("The server is asked what became of the data; what was begun is finished or undone."),
                          .cause = lines.join(u'\n'),
                          .remedy = {},
                          .details = {}});
    QPushButton *button = m_panel->addAction(tr("&Settle"), u"undo"_s, [this] { settle({}); });
    button->setObjectName(u"settleRuns"_s);
}

void RecoveryNotice::settle(const ConnectionParameters &chosen)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_panel->setEnabled(false);
    m_context.jobs.submit<RecoveryReport>(
        JobLane::Exclusive, tr("Settle interrupted runs"),
        [chosen, bench = m_context.workbench()](JobContext &context) { return recoverRuns(chosen, bench, context); }, this,
        [this](const Expected<RecoveryReport> &report) {
            m_isBusy = false;
            m_panel->setEnabled(true);
            showReport(report);
            Q_EMIT settled();
        });
}

void RecoveryNotice::settleOverCurrentConnection()
{
    m_context.connections.prepare(this, [this](const Expected<ConnectionParameters> &parameters) {
        if (parameters)
            settle(*parameters);
    });
}

void RecoveryNotice::showReport(const Expected<RecoveryReport> &report)
{
    show();
    const Error *failed = report ? report->firstError() : &report.error();
    QStringList sentences;
    if (report) {
        for (const RecoveredRun &run : report->runs) {
            if (run.report)
                sentences += run.report->message;
        }
    }
    if (!failed) {
        m_panel->showMessage({.tone = Tone::Positive,
                              .what = tr("All interrupted runs are settled."),
                              .dataState = sentences.join(u'\n'),
                              .cause = {},
                              .remedy = {},
                              .details = {}});
        return;
    }
    m_panel->showMessage(Message::of(*failed, sentences.isEmpty() ? tr("Nothing was changed by this.") : sentences.join(u'\n')));
    m_panel->addAction(tr("&Try Again"), u"refresh"_s, [this] { settle({}); });
    m_panel->addAction(tr("Try over the &Chosen Connection"), u"server"_s, [this] { settleOverCurrentConnection(); });
    std::vector<RunStart> unsettled;
    for (const RecoveredRun &run : report ? report->runs : std::vector<RecoveredRun>()) {
        if (run.error && run.error->code != ErrorCode::TargetLocked) // which is alive
            unsettled.push_back(run.start);
    }
    if (!unsettled.empty())
        m_panel->addAction(tr("&Give Up…"), u"remove"_s, [this, unsettled] { askToForget(unsettled); })->setObjectName(u"giveUpRuns"_s);
}

void RecoveryNotice::askToForget(const std::vector<RunStart> &runs)
{
    QStringList lines;
    for (const RunStart &run : runs)
        lines += tr("“%1” on %2").arg(run.target, run.server);
    m_panel->showMessage({.tone = Tone::Warning,
                          .what = tr("Give up %n run(s) without looking?", nullptr, static_cast<int>(runs.size())),
                          .dataState = tr("Whether the data was changed stays unknown, and databases that these runs left are not looked for any more."),
                          .cause = lines.join(u'\n'),
                          .remedy = tr("Do so only where the server is gone for good."),
                          .details = {}});
    m_panel->addAction(tr("&Give Up"), u"remove"_s, [this, runs] { forget(runs); })->setObjectName(u"giveUpRunsNow"_s);
    m_panel->addAction(tr("&Back"), u"back"_s, [this] { refresh(); });
}

void RecoveryNotice::forget(const std::vector<RunStart> &runs)
{
    m_context.jobs.submit<RestoreReport>(
        JobLane::Exclusive, tr("Give up runs"),
        [runs, bench = m_context.workbench()](JobContext &) {
            Expected<RestoreReport> last;
            for (const RunStart &run : runs) {
                if (last = forgetRun(run.id, bench); !last)
                    break;
            }
            return last;
        },
        this,
        [this](const Expected<RestoreReport> &report) {
            if (!report)
                return m_panel->showMessage(Message::of(report.error(), tr("Nothing was changed by this.")));
            refresh();
            Q_EMIT settled();
        });
}

} // namespace Belay
