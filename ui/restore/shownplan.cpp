// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/shownplan.h"

#include "ui/shell/format.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr std::size_t namedSessions = 5;

QString sessionText(const SessionFacts &session)
{
    const QString name =
        session.application.isEmpty() ? ShownPlan::tr("a program without a name") : session.application;
    return session.client.isEmpty()
        ? ShownPlan::tr("%1 as %2").arg(name, session.role)
        : ShownPlan::tr("%1 as %2 from %3").arg(name, session.role, session.client);
}

QString sessionsText(const std::vector<SessionFacts> &sessions)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(sessions.size(), namedSessions); ++i)
        names += sessionText(sessions.at(i));
    if (sessions.size() > namedSessions)
        names += ShownPlan::tr("%n more", nullptr, static_cast<int>(sessions.size() - namedSessions));
    return ShownPlan::tr("%n session(s) will be closed: %1.", nullptr, static_cast<int>(sessions.size()))
        .arg(names.join(u", "_s));
}

QStringList lossesOf(const RestorePlan &plan)
{
    QStringList losses;
    const DatabaseFacts *facts = plan.server.database(plan.target.database);
    const QString created = Format::dateTime(plan.archive ? plan.archive->header().createdAt : QDateTime());
    losses += facts && facts->size >= 0
        ? ShownPlan::tr("All that is in it now is replaced: %1.").arg(Format::size(facts->size))
        : ShownPlan::tr("All that is in it now is replaced.");
    losses += ShownPlan::tr("What was written to it after the archive was made (%1) is not in the archive.")
                  .arg(created);
    if (!plan.sessions.empty())
        losses += sessionsText(plan.sessions);
    return losses;
}

QString cancellingText(const RestorePlan &plan)
{
    if (!plan.replacesTarget())
        return ShownPlan::tr("If you cancel, “%1” is not made.").arg(plan.target.database);
    switch (plan.mode) {
    case RestoreMode::Swap:
        return ShownPlan::tr(
                   "Until the last moment “%1” stays as it is and keeps serving. If you cancel before the "
                   "switch, the copy is removed and nothing was changed.")
            .arg(plan.target.database);
    case RestoreMode::InPlace:
        return ShownPlan::tr(
                   "All happens in one transaction. If you cancel before it ends, “%1” is as it was.")
            .arg(plan.target.database);
    }
    Q_UNREACHABLE();
}

QString cancellingText(const RollbackPlan &plan)
{
    switch (plan.way) {
    case RollbackWay::KeptDatabase:
        return ShownPlan::tr(
            "The old database takes its name back in one transaction. If you cancel before, nothing was "
            "changed.");
    case RollbackWay::SafetyBackup:
        return ShownPlan::tr(
                   "The safety backup is loaded beside “%1”. If you cancel before the switch, nothing was "
                   "changed.")
            .arg(plan.target.database);
    case RollbackWay::Removal:
        return ShownPlan::tr(
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
                    .commands = plan.commands,
                    .equivalentCommand = plan.equivalentCommand,
                    .confirmedName = {},
                    .action = {},
                    .running = tr("Restoring %1 into “%2”").arg(file, target),
                    .cancelling = cancellingText(plan)};
    if (plan.replacesTarget()) {
        shown.heading = tr("Restore %1 into “%2”").arg(file, target);
        shown.lossTitle = tr("The database “%1” is replaced.").arg(target);
        shown.losses = lossesOf(plan);
        shown.isLossless = false;
        shown.confirmedName = target;
        shown.action = tr("Restore into “%1”").arg(target);
    } else {
        shown.heading = tr("Restore %1 into the new database “%2”").arg(file, target);
        shown.lossTitle = tr("Nothing is lost: the database “%1” does not exist yet.").arg(target);
        shown.action = tr("Create “%1”").arg(target);
    }
    return shown;
}

ShownPlan ShownPlan::of(const RollbackPlan &plan)
{
    const QString target = plan.target.database;
    const bool isRemoval = plan.way == RollbackWay::Removal;
    const QDateTime since = plan.run.summary.start.startedAt;
    return {
        .heading = tr("Undo the restore of “%1”").arg(target),
        .lossTitle = isRemoval
            ? tr("The database “%1” is removed: it did not exist before the restore.").arg(target)
            : tr("The database “%1” becomes what it was before the restore.").arg(target),
        .losses = {tr("What was written to it since the restore (%1) is then only in a new safety backup.")
                       .arg(Format::dateTime(since))},
        .isLossless = false,
        .sentences = plan.sentences,
        .commands = {},
        .equivalentCommand = {},
        .confirmedName = target,
        .action = tr("Undo the restore of “%1”").arg(target),
        .running = tr("Undoing the restore of “%1”").arg(target),
        .cancelling = cancellingText(plan)};
}

} // namespace Belay
