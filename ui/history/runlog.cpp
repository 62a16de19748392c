// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runlog.h"

#include "core/base/visibletext.h"
#include "core/history/runwords.h"
#include "ui/shell/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Belay::RunLog)
};

QString line(const QDateTime &at, const QString &text)
{
    return at.toLocalTime().toString(u"HH:mm:ss"_s) + u"  "_s + visible(text);
}

} // namespace

QStringList runLog(const RunDetail &run)
{
    const RunStart &start = run.summary.start;
    QStringList log{line(start.startedAt, Words::tr("%1 began by %2", "program, person").arg(start.program, start.operatorName))};
    for (const StepRecord &step : run.steps) {
        log += line(step.startedAt, step.intent.isEmpty() ? step.title : step.intent);
        if (step.state != StepState::Running)
            log += line(step.startedAt.addMSecs(step.duration.count()),
                        Words::tr("%1: %2, after %3", "step, how it ended, duration").arg(step.title, nameOf(step.state), Format::duration(step.duration)));
    }
    for (const ErrorRecord &error : run.errors)
        log += u"          "_s + visible(error.entry.isEmpty() ? error.message : error.entry + u": "_s + error.message);
    if (run.summary.end)
        log += line(run.summary.end->finishedAt, nameOf(run.summary.end->verdict) + u" — "_s + run.summary.end->message);
    return log;
}

} // namespace Belay
