// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/reporttext.h"

#include "app/belayctl/explanationtext.h"
#include "app/belayctl/textformat.h"
#include "core/base/visibletext.h"
#include "core/postgres/pgtool.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString levelText(FindingLevel level)
{
    switch (level) {
    case FindingLevel::Blocking:
        return Text::tr("blocking");
    case FindingLevel::ToAccept:
        return Text::tr("to be accepted");
    case FindingLevel::Information:
        return Text::tr("for information");
    }
    Q_UNREACHABLE();
}

QString findingText(const Finding &finding)
{
    QString text = u"  ["_s + levelText(finding.level) + u"] "_s + visible(finding.message) + u'\n';
    for (const QString &line : finding.evidence.split(u'\n', Qt::SkipEmptyParts))
        text += u"      "_s + visible(line) + u'\n';
    if (const QStringList lost = lostBy(finding); !lost.isEmpty())
        text += u"      "_s + Text::tr("If you accept it, these will be missing: %1").arg(visible(lost.join(u", "_s))) + u'\n';
    if (!finding.remedy.isEmpty())
        text += u"      → "_s + visible(finding.remedy) + u'\n';
    for (const RequestChange change : finding.changes)
        text += u"      → "_s + Text::tr("%1: %2", "what a choice does, its option").arg(buttonText(change), optionText(change)) + u'\n';
    if (finding.level == FindingLevel::ToAccept)
        text += u"      → "_s + Text::tr("To accept it: %1").arg(u"--accept "_s + finding.key) + u'\n';
    return text;
}

QString causeText(const ErrorCause &cause)
{
    const QString text = u"  "_s + QString::number(cause.objects) + u" × "_s + visible(cause.message) + u'\n';
    const auto explanation = explanationOf(cause.explanation);
    return explanation ? text + adviceText(*explanation, u"      → "_s) : text;
}

QString stepMark(StepState state)
{
    return state == StepState::Done ? u"✓"_s : u"✗"_s;
}

} // namespace

QString planText(const RestorePlan &plan)
{
    QString text = Text::tr("What was found") + u'\n';
    for (const Finding &finding : plan.findings)
        text += findingText(finding);
    if (plan.findings.empty())
        text += u"  "_s + Text::tr("Nothing speaks against it.") + u'\n';
    text += u'\n' + Text::tr("What would happen") + u'\n';
    int number = 0;
    for (const QString &sentence : plan.sentences)
        text += u"  "_s + QString::number(++number) + u". "_s + visible(sentence) + u'\n';
    text += u'\n' + Text::tr("In numbers") + u'\n';
    for (const QString &fact : plan.facts)
        text += u"  "_s + visible(fact) + u'\n';
    text += u'\n' + Text::tr("The commands") + u'\n';
    for (const QString &command : plan.commands)
        text += u"  "_s + visible(command) + u'\n';
    text += u'\n' + Text::tr("To do it") + u"\n  "_s + visible(plan.equivalentCommand) + u'\n';
    return text;
}

QString reportText(const RestoreReport &report)
{
    QString text = visible(report.message) + u"\n\n"_s;
    for (const ErrorCause &cause : report.causes)
        text += causeText(cause);
    if (!report.lost.isEmpty())
        text += u"\n  "_s + Text::tr("Not there, as was accepted") + u'\n';
    for (const QString &name : report.lost)
        text += u"    "_s + visible(name) + u'\n';
    if (report.error && report.causes.empty()) {
        for (const QString &line : report.error->detail.split(u'\n', Qt::SkipEmptyParts))
            text += u"  "_s + visible(line) + u'\n';
        for (const Explanation &explanation : explainLines(report.error->detail))
            text += adviceText(explanation, u"    → "_s);
    }
    for (const StepRecord &step : report.steps)
        text += u"  "_s + stepMark(step.state) + u' ' + step.title + u'\n';
    text += u'\n'
        + fields({{Text::tr("Verdict"), key(report.verdict)},
                  {Text::tr("Run"), report.runId},
                  {Text::tr("Safety backup"), report.safetyBackup ? report.safetyBackup->path : QString()},
                  {Text::tr("Old database"), report.keptDatabase}});
    if (report.kind == RunKind::Restore && report.targetChanged && !report.isUnsettled)
        text += fields({{Text::tr("To undo it"),
                         displayedCommand(u"belayctl"_s, {u"rollback"_s, report.runId, u"--confirm"_s, report.target})},
                        {Text::tr("Until"), report.keptUntil ? Text::tr("%1 at once; then from the safety backup, as long as it is there")
                                                                   .arg(timeText(*report.keptUntil))
                                                             : Text::tr("as long as the safety backup is there")}});
    return text;
}

ExitCode exitCodeOf(const RestoreReport &report)
{
    switch (report.verdict) {
    case Verdict::Complete:
        return report.afterCommandError ? ExitCode::Degraded : ExitCode::Done;
    case Verdict::RolledBack: // of a restore: it failed, and what it had dropped was put back
        return report.error ? exitCode(report.error->code) : ExitCode::Done;
    case Verdict::Degraded:
    case Verdict::Incomplete:
        return ExitCode::Degraded;
    case Verdict::Cancelled:
        return ExitCode::Cancelled;
    case Verdict::Failed:
        return report.targetChanged ? ExitCode::TargetChanged : exitCode(report.error->code);
    }
    Q_UNREACHABLE();
}

} // namespace Belay
