// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Belay::Appearance)
};
} // namespace

Appearance appearanceOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Complete:
        return {Tone::Positive, u"positive"_s, Words::tr("Complete")};
    case Verdict::Degraded:
        return {Tone::Warning, u"warning"_s, Words::tr("Complete with differences")};
    case Verdict::Incomplete:
        return {Tone::Negative, u"error"_s, Words::tr("Incomplete")};
    case Verdict::Failed:
        return {Tone::Negative, u"error"_s, Words::tr("Failed")};
    case Verdict::RolledBack:
        return {Tone::Information, u"undo"_s, Words::tr("Rolled back")};
    case Verdict::Cancelled:
        return {Tone::Neutral, u"stop"_s, Words::tr("Cancelled")};
    }
    Q_UNREACHABLE();
}

Appearance appearanceOf(const RunSummary &run)
{
    switch (run.state) {
    case RunState::Running:
        return {Tone::Information, u"running"_s, Words::tr("Running")};
    case RunState::Interrupted:
        return {Tone::Negative, u"interrupted"_s, Words::tr("Interrupted")};
    case RunState::Finished:
        break;
    }
    return appearanceOf(run.end ? run.end->verdict : Verdict::Failed);
}

Appearance appearanceOf(EnvironmentLabel label)
{
    switch (label) {
    case EnvironmentLabel::None:
        return {Tone::Neutral, u"unlabelled"_s, Words::tr("No label")};
    case EnvironmentLabel::Development:
        return {Tone::Positive, u"development"_s, Words::tr("Development")};
    case EnvironmentLabel::Staging:
        return {Tone::Warning, u"staging"_s, Words::tr("Staging")};
    case EnvironmentLabel::Production:
        return {Tone::Negative, u"production"_s, Words::tr("Production")};
    }
    Q_UNREACHABLE();
}

Appearance appearanceOf(FindingLevel level)
{
    switch (level) {
    case FindingLevel::Blocking:
        return {Tone::Negative, u"error"_s, Words::tr("Blocking")};
    case FindingLevel::ToAccept:
        return {Tone::Warning, u"warning"_s, Words::tr("To accept")};
    case FindingLevel::Information:
        return {Tone::Information, u"information"_s, Words::tr("Information")};
    }
    Q_UNREACHABLE();
}

Appearance appearanceOf(StepState state)
{
    switch (state) {
    case StepState::Running:
        return {Tone::Information, u"running"_s, Words::tr("Running")};
    case StepState::Done:
        return {Tone::Positive, u"positive"_s, Words::tr("Done")};
    case StepState::Failed:
        return {Tone::Negative, u"error"_s, Words::tr("Failed")};
    case StepState::Skipped:
        return {Tone::Neutral, u"skipped"_s, Words::tr("Skipped")};
    case StepState::Cancelled:
        return {Tone::Neutral, u"stop"_s, Words::tr("Cancelled")};
    }
    Q_UNREACHABLE();
}

QString nameOf(RunKind kind)
{
    switch (kind) {
    case RunKind::Backup:
        return Words::tr("Backup");
    case RunKind::Restore:
        return Words::tr("Restore", "noun, a kind of run");
    case RunKind::Rollback:
        return Words::tr("Rollback");
    }
    Q_UNREACHABLE();
}

} // namespace Belay
