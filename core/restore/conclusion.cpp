// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/conclusion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Conclusion)
};

Verdict verdictOf(const Expected<> &outcome, const RestoreReport &report)
{
    if (outcome) {
        if (report.kind == RunKind::Rollback)
            return Verdict::RolledBack;
        return verdictInForce(report);
    }
    if (report.isPutBack || report.isSwitchUndone)
        return Verdict::RolledBack;
    if (outcome.error().code == ErrorCode::Cancelled)
        return Verdict::Cancelled;
    // Loaded and committed in place, but not what the archive says.
    const bool isShort = report.targetChanged && outcome.error().code == ErrorCode::VerificationFailed;
    return isShort ? Verdict::Incomplete : Verdict::Failed;
}

QString successSentence(const RestoreReport &report)
{
    switch (report.verdict) {
    case Verdict::Complete:
        return Text::tr("%1 was restored and matches the archive.").arg(report.target);
    case Verdict::Degraded:
        return Text::tr("%1 was restored with all its data, but owners, privileges, tablespaces, comments or policies are not those of the archive.").arg(report.target);
    case Verdict::RolledBack:
        return Text::tr("%1 is again what it was before the restore.").arg(report.target);
    case Verdict::Incomplete:
        return Text::tr("%1 was restored without %n object(s) of the archive, as was accepted; everything else matches it.",
                        nullptr, static_cast<int>(report.lost.size()))
            .arg(report.target);
    case Verdict::Failed:
    case Verdict::Cancelled:
        break;
    }
    Q_UNREACHABLE();
}

QString failureSentence(const RestoreReport &report, const Error &error)
{
    if (report.isSwitchUndone)
        return error.message + u' '
            + Text::tr("The switch was undone: the database %1 is the one that it was before.").arg(report.target);
    if (report.isPutBack)
        return error.message + u' '
            + Text::tr("The database %1 had been dropped and was put back from the safety backup: it is what it was before.").arg(report.target);
    if (report.isUnsettled)
        return error.message + u' ' + Text::tr("What became of %1 is settled by: belayctl recover").arg(report.target);
    if (!report.targetChanged)
        return error.message + u' ' + Text::tr("The database %1 was not changed.").arg(report.target);
    return error.message + u' '
        + Text::tr("The database %1 was changed; this run can be undone: belayctl rollback %2").arg(report.target, report.runId);
}

} // namespace

Verdict verdictInForce(const RestoreReport &report)
{
    if (!report.lost.isEmpty())
        return Verdict::Incomplete;
    return report.isDegraded ? Verdict::Degraded : Verdict::Complete;
}

void conclude(const Expected<> &outcome, Scene &scene)
{
    RestoreReport &report = scene.report;
    report.isUnsettled = !outcome && outcome.error().code == ErrorCode::TargetChanged;
    report.verdict = verdictOf(outcome, report);
    report.message = outcome ? successSentence(report) : failureSentence(report, outcome.error());
    if (outcome && !report.sqlFile.isEmpty())
        report.message += u' ' + Text::tr("Then %1 ran on it.").arg(report.sqlFile);
    if (report.afterCommandError)
        report.message += u' ' + Text::tr("The command after it did not succeed: %1").arg(report.afterCommandError->message);
    if (!outcome)
        report.error = outcome.error();
    if (!report.isUnsettled)
        recordEnd(scene);
}

void recordEnd(Scene &scene)
{
    RestoreReport &report = scene.report;
    if (const auto detail = scene.recorder.steps())
        report.steps = *detail;
    const auto recorded = scene.recorder.end({.verdict = report.verdict,
                                              .targetChanged = report.targetChanged,
                                              .message = report.message,
                                              .report = report.toJson(),
                                              .finishedAt = {}});
    if (!recorded) {
        scene.context.log(LogLevel::Error, recorded.error().message);
        report.message += u' ' + Text::tr("This end could not be written into the history.");
    }
}

} // namespace Belay
