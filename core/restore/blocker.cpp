// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/blocker.h"

#include "core/base/visibletext.h"
#include "core/history/historystore.h"
#include "core/postgres/connection.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Blocker)
};

constexpr auto insufficientPrivilege = "42501"_L1;

QString nameOf(const BlockingSession &blocker)
{
    return u"%1  %2"_s.arg(QString::number(blocker.pid), visible(blocker.description));
}

Expected<QString> signalSession(const BlockerRequest &request, JobContext &context)
{
    auto server = Connection::open(request.server, context.stopToken());
    if (!server)
        return std::unexpected(server.error());
    const auto done = server->query(u"SELECT "_s + key(request.remedy) + u"(pid) FROM pg_stat_activity "
                                        "WHERE pid = $1::int AND backend_start IS NOT DISTINCT FROM $2::timestamptz"_s,
                                    {QString::number(request.blocker.pid), request.blocker.startedAt});
    if (!done) {
        Error error = done.error();
        if (sqlState(error) == insufficientPrivilege)
            error.remedy = Text::tr("Connect as a superuser, as the role of that session, or as a member of pg_signal_backend.");
        return std::unexpected(error);
    }
    const QString name = nameOf(request.blocker);
    if (done->rowCount() == 0 || !done->boolean(0, 0))
        return Text::tr("The session %1 had ended by itself.").arg(name);
    switch (request.remedy) {
    case BlockerRemedy::CancelStatement:
        return Text::tr("The statement of the session %1 was cancelled by hand.").arg(name);
    case BlockerRemedy::EndSession:
        return Text::tr("The session %1 was ended by hand.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView key(BlockerRemedy remedy)
{
    switch (remedy) {
    case BlockerRemedy::CancelStatement:
        return "pg_cancel_backend"_L1;
    case BlockerRemedy::EndSession:
        return "pg_terminate_backend"_L1;
    }
    Q_UNREACHABLE();
}

QString blockerSentence(const BlockingSession &blocker)
{
    if (blocker.pid == 0)
        return Text::tr("The load waits for a prepared transaction that holds a lock: COMMIT PREPARED or ROLLBACK PREPARED ends it.");
    return Text::tr("The load waits for a session that holds a lock: %1. It can be ended there: SELECT pg_terminate_backend(%2)")
        .arg(nameOf(blocker), QString::number(blocker.pid));
}

Expected<QString> remedyBlocker(const BlockerRequest &request, const Workbench &bench, JobContext &context)
{
    const auto history = HistoryStore::open(bench.places);
    if (!history)
        return std::unexpected(history.error());
    const QString intent = u"SELECT %1(%2): %3"_s.arg(key(request.remedy), QString::number(request.blocker.pid), request.blocker.description);
    const auto step = (*history)->beginStep(request.runId, {.key = u"blocker"_s,
                                                            .title = Text::tr("Clear the way"),
                                                            .intent = intent,
                                                            .facts = {},
                                                            .startedAt = bench.clock.now()});
    if (!step)
        return std::unexpected(step.error());
    const auto recorded = (*history)->record({.action = AuditAction::SessionRemedied, .runId = request.runId, .payload = {{u"intent"_s, intent}}});
    if (!recorded)
        return std::unexpected(recorded.error());
    QElapsedTimer timer;
    timer.start();
    auto done = signalSession(request, context);
    const auto ended = (*history)->endStep(*step, done ? StepState::Done : StepState::Failed, std::chrono::milliseconds(timer.elapsed()));
    if (!ended)
        context.log(LogLevel::Warning, ended.error().message);
    return done;
}

} // namespace Belay
