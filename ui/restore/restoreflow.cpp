// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restoreflow.h"

#include "core/base/visibletext.h"

#include <QFileInfo>

#include <algorithm>

namespace Belay {

RestoreFlow::RestoreFlow(const AppContext &context, RestoreWork work, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_work(std::move(work))
{
    connect(&context.jobs, &JobService::updated, this, &RestoreFlow::forward);
    connect(&context.jobs, &JobService::started, this, [this](JobId job) {
        if (m_report.job() == job)
            Q_EMIT runStarted();
    });
    connect(&context.connections, &ConnectionController::currentChanged, this, &RestoreFlow::forgetServer);
}

void RestoreFlow::forward(const JobUpdate &update)
{
    if (m_report.job() == update.job)
        Q_EMIT runProgressed(update);
    else if (m_archive.job() == update.job)
        Q_EMIT openingProgressed(update);
    else if (m_plan.job() == update.job || m_undo.job() == update.job)
        Q_EMIT planProgressed(update);
}

void RestoreFlow::openArchive(const QString &path)
{
    if (isRunning())
        return;
    reset();
    m_archivePath = path;
    const quint64 turn = m_archive.ask();
    const QString title = tr("Open %1").arg(visible(QFileInfo(path).fileName()));
    m_archive.setJob(m_context.jobs.submit<SourceArchive>(
        JobLane::Interactive, title,
        [open = m_work.open, path](JobContext &context) { return open(path, context); }, this,
        [this, turn](Expected<SourceArchive> opened) {
            if (!m_archive.take(turn, std::move(opened)))
                return;
            if (m_archive.value())
                m_context.connections.addRecentArchive(m_archivePath);
            Q_EMIT archiveChanged();
        }));
    Q_EMIT archiveChanged();
}

void RestoreFlow::closeArchive()
{
    if (isRunning())
        return;
    cancelFetching();
    m_archive.reset();
    m_archivePath.clear();
    dropPlan();
    Q_EMIT archiveChanged();
}

bool RestoreFlow::hasSource() const
{
    const SourceArchive *opened = m_archive.value();
    return opened && opened->isSound();
}

void RestoreFlow::readServer()
{
    if (isRunning())
        return;
    dropPlan();
    const quint64 turn = m_server.ask();
    Q_EMIT serverChanged();
    m_context.connections.prepare(this, [this, turn](const Expected<ConnectionParameters> &parameters) {
        if (parameters)
            askServer(turn, *parameters);
        else
            takeServer(turn, std::unexpected(parameters.error()));
    });
}

void RestoreFlow::askServer(quint64 turn, const ConnectionParameters &parameters)
{
    if (!m_server.isAsked(turn))
        return;
    m_connection = parameters;
    m_server.setJob(m_context.jobs.submit<ServerFacts>(
        JobLane::Interactive, tr("Look at the server"),
        [readServer = m_work.readServer, parameters](JobContext &context) {
            return readServer(parameters, context);
        },
        this, [this, turn](Expected<ServerFacts> facts) { takeServer(turn, std::move(facts)); }));
}

void RestoreFlow::takeServer(quint64 turn, Expected<ServerFacts> facts)
{
    if (!m_server.take(turn, std::move(facts)))
        return;
    const auto current = m_context.connections.current();
    if (m_server.error() && m_server.error()->code == ErrorCode::AuthenticationFailed && current)
        m_context.connections.forgetPassword(current->id);
    Q_EMIT serverChanged();
}

void RestoreFlow::forgetServer()
{
    if (isRunning() || m_report.value()) // what is over stays as it was
        return;
    m_server.reset();
    m_connection = {};
    m_request.connection = {}; // a database of the same name on another server is another database
    dropPlan();
    Q_EMIT requestChanged();
    Q_EMIT serverChanged();
}

void RestoreFlow::setRequest(RestoreRequest request)
{
    const QString target = request.connection.database();
    request.archive = m_archivePath;
    request.connection = m_connection.withDatabase(target);
    if (isRunning() || request == m_request)
        return;
    m_request = std::move(request);
    dropPlan();
    Q_EMIT requestChanged();
}

bool RestoreFlow::hasTarget() const
{
    return hasSource() && m_server.value() && !targetName().isEmpty();
}

void RestoreFlow::makePlan()
{
    if (m_plan.isWaiting() || m_plan.value() || isRunning())
        return;
    const quint64 turn = m_plan.ask();
    Q_EMIT planChanged();
    withTools([this, turn] {
        if (m_plan.isAsked(turn))
            submitPlan(turn);
    });
}

void RestoreFlow::submitPlan(quint64 turn)
{
    m_plan.setJob(m_context.jobs.submit<RestorePlan>(
        JobLane::Interactive, tr("Check the restore into %1").arg(visible(targetName())),
        [plan = m_work.plan, request = m_request, bench = m_context.workbench()](JobContext &context) {
            return plan(request, bench, context);
        },
        this,
        [this, turn](Expected<RestorePlan> plan) {
            if (m_plan.take(turn, std::move(plan)))
                Q_EMIT planChanged();
        }));
}

void RestoreFlow::withTools(const std::function<void()> &go)
{
    const ToolCatalogue &tools = m_context.tools;
    if (tools.isKnown() || !tools.isSearching())
        go();
    else
        connect(
            &tools, &ToolCatalogue::changed, this, [this, go] { withTools(go); }, Qt::SingleShotConnection);
}

void RestoreFlow::remakePlan()
{
    dropPlan();
    makePlan();
}

void RestoreFlow::dropPlan()
{
    if (m_plan.job())
        m_context.jobs.cancel(*m_plan.job());
    m_accepted.clear();
    m_ticked.clear();
    if (m_report.error())
        m_report.reset(); // it was about this plan
    const bool hadPlan = m_plan.isWaiting() || m_plan.value() || m_plan.error();
    m_plan.reset();
    if (hadPlan)
        Q_EMIT planChanged();
}

void RestoreFlow::accept(const QString &finding, bool isAccepted)
{
    if (isAccepted == m_accepted.contains(finding))
        return;
    if (isAccepted)
        m_accepted += finding;
    else
        m_accepted.removeOne(finding);
    Q_EMIT acceptedChanged();
}

std::optional<RestorePlan> RestoreFlow::acceptedPlan() const
{
    const RestorePlan *plan = m_plan.value();
    if (!plan)
        return {};
    const QStringList all = m_accepted + m_ticked;
    const RestorePlan accepted = all.isEmpty() ? *plan : withAccepted(*plan, all);
    return m_reason.isEmpty() ? accepted : withReason(accepted, m_reason);
}

bool RestoreFlow::mayRun() const
{
    const RestorePlan *plan = m_plan.value();
    return plan && plan->isAllowed() && unacceptedKeys(plan->findings, m_accepted).isEmpty();
}

void RestoreFlow::planUndo(const QString &runId, const ConnectionParameters &connection)
{
    if (isRunning())
        return;
    if (m_undo.job())
        m_context.jobs.cancel(*m_undo.job());
    if (m_purpose != RunPurpose::Undo || runId != m_undoneRun)
        m_reason.clear(); // it was about something else
    m_purpose = RunPurpose::Undo;
    m_undoneRun = runId;
    if (m_reportPurpose == RunPurpose::Undo)
        m_report.reset(); // that of an earlier undo
    const quint64 turn = m_undo.ask();
    Q_EMIT undoChanged();
    withTools([this, turn, connection] {
        if (m_undo.isAsked(turn))
            submitUndoPlan(turn, connection);
    });
}

void RestoreFlow::submitUndoPlan(quint64 turn, const ConnectionParameters &connection)
{
    m_undo.setJob(m_context.jobs.submit<RollbackPlan>(
        JobLane::Interactive, tr("Look how the run can be undone"),
        [plan = m_work.planRollback, runId = m_undoneRun, connection, bench = m_context.workbench()](
            JobContext &context) { return plan(runId, connection, bench, context); },
        this,
        [this, turn](Expected<RollbackPlan> plan) {
            if (m_undo.take(turn, std::move(plan)))
                Q_EMIT undoChanged();
        }));
}

void RestoreFlow::planUndoOverCurrentConnection()
{
    const QString runId = m_undoneRun;
    m_context.connections.prepare(this, [this, runId](const Expected<ConnectionParameters> &parameters) {
        if (parameters && m_purpose == RunPurpose::Undo && m_undoneRun == runId)
            planUndo(runId, *parameters);
    });
}

void RestoreFlow::leaveUndo()
{
    if (isRunning() || m_purpose == RunPurpose::Restore)
        return;
    if (m_undo.job())
        m_context.jobs.cancel(*m_undo.job());
    m_purpose = RunPurpose::Restore;
    m_reason.clear();
    m_undo.reset();
    Q_EMIT undoChanged();
}

bool RestoreFlow::hasEnded() const
{
    return m_reportPurpose == m_purpose && (m_report.value() || m_report.error());
}

QString RestoreFlow::nameToConfirm() const
{
    if (m_purpose == RunPurpose::Undo)
        return m_undo.value() ? m_undo.value()->target.database : QString();
    const RestorePlan *plan = m_plan.value();
    return plan && plan->replacesTarget() ? plan->target.database : QString();
}

void RestoreFlow::execute(const QString &confirmation)
{
    const bool isReady = m_purpose == RunPurpose::Undo ? m_undo.value() != nullptr : mayRun();
    if (isRunning() || !isReady)
        return;
    const quint64 turn = m_report.ask();
    m_reportPurpose = m_purpose;
    if (m_purpose == RunPurpose::Undo)
        executeUndo(confirmation, turn);
    else
        executeRestore(confirmation, turn);
    Q_EMIT runBegan();
}

void RestoreFlow::executeRestore(const QString &confirmation, quint64 turn)
{
    m_report.setJob(m_context.jobs.submit<RestoreReport>(
        JobLane::Exclusive, tr("Restore into %1").arg(visible(targetName())),
        [execute = m_work.execute, plan = *acceptedPlan(), confirmation, bench = m_context.workbench()](
            JobContext &context) { return execute(plan, confirmation, bench, context); },
        this, [this, turn](Expected<RestoreReport> report) { takeReport(turn, std::move(report)); }));
}

void RestoreFlow::executeUndo(const QString &confirmation, quint64 turn)
{
    m_report.setJob(m_context.jobs.submit<RestoreReport>(
        JobLane::Exclusive, tr("Undo the restore of %1").arg(visible(nameToConfirm())),
        [execute = m_work.executeRollback, plan = withReason(*m_undo.value(), m_reason), confirmation,
         bench = m_context.workbench()](JobContext &context) {
            return execute(plan, confirmation, bench, context);
        },
        this, [this, turn](Expected<RestoreReport> report) { takeReport(turn, std::move(report)); }));
}

void RestoreFlow::takeReport(quint64 turn, Expected<RestoreReport> report)
{
    if (m_report.take(turn, std::move(report)))
        Q_EMIT runEnded();
}

void RestoreFlow::cancelRun()
{
    if (m_report.job())
        m_context.jobs.cancel(*m_report.job());
}

void RestoreFlow::remedyBlocker(const BlockingSession &blocker, BlockerRemedy remedy)
{
    const bool isUndo = m_purpose == RunPurpose::Undo;
    if (!isRunning() || (isUndo ? m_undo.value() == nullptr : m_plan.value() == nullptr))
        return;
    const BlockerRequest request{.runId = isUndo ? m_undo.value()->runId : m_plan.value()->runId,
                                 .server = isUndo ? m_undo.value()->maintenance : m_plan.value()->maintenance,
                                 .blocker = blocker,
                                 .remedy = remedy};
    m_context.jobs.submit<QString>(
        JobLane::Interactive, tr("Clear the way"),
        [work = m_work.remedyBlocker, request, bench = m_context.workbench()](JobContext &context) {
            return work(request, bench, context);
        },
        this, [this](const Expected<QString> &done) {
            JobUpdate update;
            if (done)
                update.log = {{.level = LogLevel::Warning, .text = *done}};
            else
                update.log = {{.level = LogLevel::Error, .text = done.error().message + u' ' + done.error().remedy}};
            Q_EMIT runProgressed(update);
        });
}

void RestoreFlow::cancelFetching()
{
    for (const std::optional<JobId> &job : {m_archive.job(), m_server.job(), m_plan.job(), m_undo.job()}) {
        if (job)
            m_context.jobs.cancel(*job);
    }
}

void RestoreFlow::tryAgain()
{
    if (isRunning() || m_purpose == RunPurpose::Undo)
        return;
    m_report.reset();
    dropPlan();
    readServer(); // it may be another one than before the run
}

void RestoreFlow::reset()
{
    if (isRunning())
        return;
    cancelFetching();
    m_purpose = RunPurpose::Restore;
    m_archivePath.clear();
    m_archive.reset();
    m_server.reset();
    m_connection = {};
    m_request = {};
    m_undo.reset();
    m_undoneRun.clear();
    m_reason.clear();
    m_report.reset();
    dropPlan();
    Q_EMIT archiveChanged();
    Q_EMIT serverChanged();
    Q_EMIT requestChanged();
    Q_EMIT undoChanged();
}

} // namespace Belay
