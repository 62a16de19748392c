// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/shownplan.h"

#include "ui/shell/format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Belay::ShownPlan)
};

constexpr qsizetype namedSessions = 5;

QString sessionText(const SessionFacts &session)
{
    const QString name =
        session.application.isEmpty() ? Text::tr("a program without a name") : session.application;
    return session.client.isEmpty() ? Text::tr("%1 as %2").arg(name, session.role)
                                    : Text::tr("%1 as %2 from %3").arg(name, session.role, session.client);
}

QString sessionsText(const std::vector<SessionFacts> &sessions)
{
    QStringList names;
    for (const SessionFacts &session : sessions | std::views::take(namedSessions))
        names += sessionText(session);
    if (std::ssize(sessions) > namedSessions)
        names += Text::tr("%n more", nullptr, static_cast<int>(std::ssize(sessions) - namedSessions));
    return Text::tr("%n session(s) will be closed: %1.", nullptr, static_cast<int>(sessions.size()))
        .arg(names.join(u", "_s));
}

QStringList lossesOf(const RestorePlan &plan)
{
    QStringList losses;
    const DatabaseFacts *facts = plan.server.database(plan.target.database);
    const QString created = Format::dateTime(plan.verified ? plan.archive().header().createdAt : QDateTime());
    losses += facts && facts->size >= 0
        ? Text::tr("All that is in it now is replaced: %1.").arg(Format::size(facts->size))
        : Text::tr("All that is in it now is replaced.");
    losses += Text::tr("What was written to it after the archive was made (%1) is not in the archive.")
                  .arg(created);
    if (!plan.sessions.empty())
        losses += sessionsText(plan.sessions);
    return losses;
}

QString cancellingText(const RestorePlan &plan)
{
    if (!plan.replacesTarget())
        return Text::tr("If you cancel, “%1” is not made.").arg(plan.target.database);
    switch (plan.mode) {
    case RestoreMode::Swap:
        return Text::tr(
                   "Until the last moment “%1” stays as it is and keeps serving. If you cancel before the "
                   "switch, the copy is removed and nothing was changed.")
            .arg(plan.target.database);
    case RestoreMode::InPlace:
        return Text::tr("All happens in one transaction. If you cancel before it ends, “%1” is as it was.")
            .arg(plan.target.database);
    case RestoreMode::Recreate:
        return Text::tr("“%1” is dropped first. If you cancel after that, it is put back from the safety backup, "
                        "which takes its time.")
            .arg(plan.target.database);
    }
    Q_UNREACHABLE();
}

QString cancellingText(const RollbackPlan &plan)
{
    switch (plan.way) {
    case RollbackWay::KeptDatabase:
        return Text::tr(
            "The old database takes its name back in one transaction. If you cancel before, nothing was "
            "changed.");
    case RollbackWay::SafetyBackup:
        return Text::tr(
                   "The safety backup is loaded beside “%1”. If you cancel before the switch, nothing was "
                   "changed.")
            .arg(plan.target.database);
    case RollbackWay::Removal:
        return Text::tr(
            "The database is removed in the last step. If you cancel before, nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace

ShownPlan ShownPlan::of(const RestorePlan &plan)
{
    const QString file = QFileInfo(plan.request.archive).fileName();
    const QString target = plan.target.database;
    ShownPlan shown{.heading = {},
                    .lossTitle = {},
                    .losses = {},
                    .isLossless = true,
                    .sentences = plan.sentences,
                    .facts = plan.facts,
                    .rows = plan.effects.rows,
                    .commands = plan.commands,
                    .equivalentCommand = plan.equivalentCommand,
                    .confirmedName = {},
                    .action = {},
                    .running = Text::tr("Restoring %1 into “%2”").arg(file, target),
                    .cancelling = cancellingText(plan)};
    if (plan.replacesTarget()) {
        shown.heading = Text::tr("Restore %1 into “%2”").arg(file, target);
        shown.lossTitle = Text::tr("The database “%1” is replaced.").arg(target);
        shown.losses = lossesOf(plan);
        shown.isLossless = false;
        shown.confirmedName = target;
        shown.action = Text::tr("Restore into “%1”").arg(target);
    } else {
        shown.heading = Text::tr("Restore %1 into the new database “%2”").arg(file, target);
        shown.lossTitle = Text::tr("Nothing is lost: the database “%1” does not exist yet.").arg(target);
        shown.action = Text::tr("Create “%1”").arg(target);
    }
    return shown;
}

ShownPlan ShownPlan::of(const RollbackPlan &plan)
{
    const QString target = plan.target.database;
    const bool isRemoval = plan.way == RollbackWay::Removal;
    const QDateTime since = plan.run.summary.start.startedAt;
    return {
        .heading = Text::tr("Undo the restore of “%1”").arg(target),
        .lossTitle = isRemoval
            ? Text::tr("The database “%1” is removed: it did not exist before the restore.").arg(target)
            : Text::tr("The database “%1” becomes what it was before the restore.").arg(target),
        .losses = {Text::tr(
                       "What was written to it since the restore (%1) is then only in a new safety backup.")
                       .arg(Format::dateTime(since))},
        .isLossless = false,
        .sentences = plan.sentences,
        .facts = {},
        .rows = {},
        .commands = {},
        .equivalentCommand = {},
        .confirmedName = target,
        .action = Text::tr("Undo the restore of “%1”").arg(target),
        .running = Text::tr("Undoing the restore of “%1”").arg(target),
        .cancelling = cancellingText(plan)};
}

} // namespace Belay
