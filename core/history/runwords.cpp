// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runwords.h"

#include <QCoreApplication>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

} // namespace

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Complete:
        return Text::tr("Complete");
    case Verdict::Degraded:
        return Text::tr("Complete with differences");
    case Verdict::Incomplete:
        return Text::tr("Incomplete");
    case Verdict::Failed:
        return Text::tr("Failed");
    case Verdict::RolledBack:
        return Text::tr("Rolled back");
    case Verdict::Cancelled:
        return Text::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString nameOf(RunKind kind)
{
    switch (kind) {
    case RunKind::Backup:
        return Text::tr("Backup");
    case RunKind::Restore:
        return Text::tr("Restore", "noun, a kind of run");
    case RunKind::Rollback:
        return Text::tr("Rollback");
    }
    Q_UNREACHABLE();
}

QString outcomeOf(const RunSummary &run)
{
    switch (run.state) {
    case RunState::Running:
        return Text::tr("Running");
    case RunState::Interrupted:
        return Text::tr("Interrupted");
    case RunState::Finished:
        break;
    }
    return nameOf(run.end ? run.end->verdict : Verdict::Failed);
}

QString nameOf(StepState state)
{
    switch (state) {
    case StepState::Running:
        return Text::tr("Running");
    case StepState::Done:
        return Text::tr("Done");
    case StepState::Failed:
        return Text::tr("Failed");
    case StepState::Skipped:
        return Text::tr("Skipped");
    case StepState::Cancelled:
        return Text::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString nameOf(ArtefactKind kind)
{
    switch (kind) {
    case ArtefactKind::SafetyBackup:
        return Text::tr("Safety backup");
    case ArtefactKind::Backup:
        return Text::tr("Backup");
    case ArtefactKind::KeptDatabase:
        return Text::tr("Kept database");
    case ArtefactKind::CopyDatabase:
        return Text::tr("Loaded copy");
    }
    Q_UNREACHABLE();
}

QString nameOfMode(const QString &mode)
{
    if (mode == u"swap")
        return Text::tr("Loaded beside, then switched in one step");
    if (mode == u"in-place")
        return Text::tr("In place, in one transaction");
    if (mode == u"recreate")
        return Text::tr("Dropped, then made anew");
    return mode;
}

} // namespace Belay
