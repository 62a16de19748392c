// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "core/history/runwords.h"

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
        return {Tone::Positive, u"positive"_s, nameOf(verdict)};
    case Verdict::Degraded:
        return {Tone::Warning, u"warning"_s, nameOf(verdict)};
    case Verdict::Incomplete:
        return {Tone::Negative, u"error"_s, nameOf(verdict)};
    case Verdict::Failed:
        return {Tone::Negative, u"error"_s, nameOf(verdict)};
    case Verdict::RolledBack:
        return {Tone::Information, u"undo"_s, nameOf(verdict)};
    case Verdict::Cancelled:
        return {Tone::Neutral, u"stop"_s, nameOf(verdict)};
    }
    Q_UNREACHABLE();
}

Appearance appearanceOf(const RunSummary &run)
{
    switch (run.state) {
    case RunState::Running:
        return {Tone::Information, u"running"_s, outcomeOf(run)};
    case RunState::Interrupted:
        return {Tone::Negative, u"interrupted"_s, outcomeOf(run)};
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
        return {Tone::Information, u"running"_s, nameOf(state)};
    case StepState::Done:
        return {Tone::Positive, u"positive"_s, nameOf(state)};
    case StepState::Failed:
        return {Tone::Negative, u"error"_s, nameOf(state)};
    case StepState::Skipped:
        return {Tone::Neutral, u"skipped"_s, nameOf(state)};
    case StepState::Cancelled:
        return {Tone::Neutral, u"stop"_s, nameOf(state)};
    }
    Q_UNREACHABLE();
}

} // namespace Belay
