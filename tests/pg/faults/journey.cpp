// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/journey.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qint64 longestCancel = 5000; // milliseconds: the promise
const QStringList dumping{u"dump.written"_s, u"dump.renamed"_s};
const QStringList loading{u"create.made"_s, u"load.loading"_s};

void tellsTheStory(const FaultBench &bench, const QString &runId, const QString &verdict)
{
    const QJsonObject told = bench.ctl().run({u"history"_s, u"show"_s, runId, u"--json"_s}).json();
    QCOMPARE(told[u"verdict"].toString(), verdict);
    for (const auto &step : told[u"steps"].toArray())
        QVERIFY(step[u"state"].toString() != "running"_L1);
}

} // namespace

QStringList Journey::prepare(const FaultBench &bench) const
{
    if (before == "absent"_L1 || after == "absent"_L1)
        bench.removeTarget();
    else
        bench.makeTarget();
    return (work == Restore ? bench.restore(mode, bench.archive()) : bench.rollback(bench.restored(mode))) + options;
}

QStringList Journey::steps(const FaultBench &bench) const
{
    const QString runId = bench.ctl().run(prepare(bench)).json()[u"run_id"].toString();
    QStringList steps;
    for (const auto &step : bench.ctl().run({u"history"_s, u"show"_s, runId, u"--json"_s}).json()[u"steps"].toArray())
        steps += step[u"name"].toString();
    if (steps.size() < 2)
        qFatal("%s has no steps", qPrintable(name));
    return steps;
}

QStringList Journey::deaths(const FaultBench &bench) const
{
    static const QStringList copySteps{u"create"_s, u"finish"_s, u"verify"_s};
    QStringList deaths = places;
    for (const QString &step : steps(bench)) {
        deaths += step + u".begun"_s;
        const bool isOnCopy = copySteps.contains(step) || (step == "load"_L1 && mode != "in-place"_L1);
        if (!isOnCopy || step == "verify"_L1)
            deaths += step + u".worked"_s;
    }
    return deaths;
}

std::vector<Journey> restoreJourneys()
{
    return {{.name = u"swap"_s,
             .mode = u"swap"_s,
             .before = u"old"_s,
             .after = u"new"_s,
             .places = QStringList{u"run.begun"_s, u"run.ending"_s, u"run.ended"_s, u"switch.renamed"_s} + dumping + loading},
            {.name = u"swap, no target"_s, .mode = u"swap"_s, .before = u"absent"_s, .after = u"new"_s, .places = {u"switch.renamed"_s}},
            {.name = u"in-place"_s,
             .mode = u"in-place"_s,
             .before = u"old"_s,
             .after = u"new"_s,
             .places = {u"load.loading"_s, u"run.ending"_s}}};
}

std::vector<Journey> undoJourneys()
{
    return {{.name = u"recreate"_s,
             .mode = u"recreate"_s,
             .before = u"old"_s,
             .after = u"new"_s,
             .places = QStringList{u"switch.renamed"_s, u"run.ending"_s} + loading},
            {.name = u"rollback, kept database"_s,
             .mode = u"swap"_s,
             .before = u"new"_s,
             .after = u"old"_s,
             .work = Journey::Rollback,
             .places = {u"switch.renamed"_s, u"run.ending"_s}},
            {.name = u"rollback, safety backup"_s,
             .mode = u"in-place"_s,
             .before = u"new"_s,
             .after = u"old"_s,
             .work = Journey::Rollback,
             .places = {u"load.loading"_s, u"switch.renamed"_s}},
            {.name = u"rollback, removal"_s,
             .mode = u"swap"_s,
             .before = u"new"_s,
             .after = u"absent"_s,
             .work = Journey::Rollback,
             .places = {}}};
}

void checkDeathIsSettled(const FaultBench &bench, const Journey &journey, const QString &place)
{
    const auto killed = bench.ctl().runWithFault(place + u":kill"_s, journey.prepare(bench));
    QVERIFY2(killed.exitCode == -1, killed.errors.constData()); // else there is no such place

    const bool mayBeGone = journey.mode == "recreate"_L1; // which is what had to be accepted
    const QString crashed = bench.state();
    QVERIFY2(crashed == journey.before || crashed == journey.after || (mayBeGone && crashed == "absent"_L1), qPrintable(crashed));

    const auto recovered = bench.ctl().run({u"recover"_s, u"--json"_s});
    QVERIFY2(recovered.exitCode == 0, recovered.said().constData());
    const QJsonArray runs = recovered.json()[u"runs"].toArray();
    QCOMPARE(runs.size(), place == "run.ended"_L1 ? 0 : 1);
    const QString state = bench.state();
    if (!mayBeGone)
        QCOMPARE(state, crashed);
    for (const auto &run : runs) {
        const QString verdict = run[u"verdict"].toString();
        const bool isDone = verdict == "complete"_L1 || (verdict == "rolled_back"_L1 && journey.work == Journey::Rollback);
        QCOMPARE(state, isDone ? journey.after : journey.before);
        QVERIFY2(run[u"message"].toString().contains(u"interrupted"_s), recovered.output.constData());
        tellsTheStory(bench, run[u"run_id"].toString(), verdict);
    }
    QCOMPARE(bench.leftovers().join(u'\n'), QString());

    const QString all = bench.everything();
    const auto again = bench.ctl().run({u"recover"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json()[u"runs"].toArray().size(), 0);
    QCOMPARE(bench.everything(), all);
}

void checkCancelIsOrderly(const FaultBench &bench, const Journey &journey, const QString &place)
{
    const QStringList call = journey.prepare(bench);
    QElapsedTimer timer;
    timer.start();
    const auto cancelled = bench.ctl().runWithFault(place + u":term"_s, call);
    QVERIFY(timer.elapsed() < longestCancel); // from its start: the cancel took less
    QVERIFY2(cancelled.exitCode == 130, cancelled.said().constData());
    const QJsonObject report = cancelled.json();
    QCOMPARE(bench.state(), report[u"target_changed"].toBool() ? journey.after : journey.before);
    QVERIFY2(report[u"message"].toString().contains(u"target"_s), cancelled.output.constData());
    QCOMPARE(bench.leftovers().join(u'\n'), QString());
}

} // namespace Belay
