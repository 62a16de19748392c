// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Belay::RunSamples {

using namespace Qt::StringLiterals;

inline RunStart start(const QString &id, const QString &target, const QDateTime &at)
{
    return {.id = id,
            .kind = RunKind::Restore,
            .target = target,
            .server = u"db.example.org:5432"_s,
            .systemIdentifier = u"7301"_s,
            .databaseOid = 16384,
            .connection = u"host='db.example.org'"_s,
            .role = u"restorer"_s,
            .operatorName = u"anna"_s,
            .host = u"desk-17"_s,
            .program = u"belay 0.1.0"_s,
            .archive = u"/srv/dumps/"_s + target + u"-monday.dump"_s,
            .archiveSize = 1'834'000'000,
            .mode = u"swap"_s,
            .undoes = {},
            .plan =
                QJsonObject{{u"sentences"_s,
                             QJsonArray{u"A safety backup of the database is taken and checked."_s,
                                        u"The archive is loaded into a new database beside it."_s,
                                        u"The new database takes the name of the old one in one step."_s}},
                            {u"reason"_s, u"ticket 4711"_s},
                            {u"equivalent_command"_s, u"belayctl restore monday.dump -d shop"_s}},
            .startedAt = at};
}

inline RunEnd end(Verdict verdict, bool targetChanged, const QString &message, const QDateTime &at)
{
    const bool matches = verdict == Verdict::Complete;
    const QJsonObject verification{
        {u"objects"_s,
         QJsonArray{
             QJsonObject{{u"kind"_s, u"TABLE"_s}, {u"expected"_s, 42}, {u"actual"_s, 42}},
             QJsonObject{{u"kind"_s, u"INDEX"_s}, {u"expected"_s, 61}, {u"actual"_s, matches ? 61 : 60}}}},
        {u"tables"_s,
         QJsonArray{
             QJsonObject{{u"namespace"_s, u"public"_s}, {u"name"_s, u"customers"_s}, {u"expected_rows"_s, 18'240}, {u"actual_rows"_s, 18'240}},
             QJsonObject{{u"namespace"_s, u"public"_s},
                         {u"name"_s, u"orders"_s},
                         {u"expected_rows"_s, 1'204'551},
                         {u"actual_rows"_s, matches ? 1'204'551 : 1'204'550}},
             QJsonObject{{u"namespace"_s, u"stock"_s}, {u"name"_s, u"movements"_s}, {u"expected_rows"_s, 96}, {u"actual_rows"_s, 96}}}},
        {u"missing"_s, matches ? QJsonArray() : QJsonArray{u"INDEX public.orders_by_date"_s}},
        {u"matches"_s, matches}};
    return {.verdict = verdict,
            .targetChanged = targetChanged,
            .message = message,
            .report = QJsonObject{{u"verification"_s, verification}},
            .finishedAt = at};
}

/// Fills a store: a complete run, one with errors, one that failed, an interrupted one. Returns the first problem.
inline Expected<> fill(HistoryStore &store, const QDateTime &now)
{
    const auto add = [&](const RunStart &run, const std::vector<StepRecord> &steps,
                         const std::optional<RunEnd> &runEnd,
                         const std::vector<ErrorRecord> &errors) -> Expected<> {
        if (const auto begun = store.beginRun(run); !begun)
            return begun;
        for (const StepRecord &step : steps) {
            const auto id = store.beginStep(run.id, step);
            if (!id)
                return std::unexpected(id.error());
            if (step.state == StepState::Running)
                continue;
            if (const auto ended = store.endStep(*id, step.state, step.duration); !ended)
                return ended;
        }
        if (const auto added = store.addErrors(run.id, errors); !added)
            return added;
        if (runEnd && runEnd->targetChanged) {
            const auto added = store.addArtefact(run.id,
                                                 {.kind = ArtefactKind::SafetyBackup,
                                                  .location = u"/srv/backups/shop-20261121T101500Z.dump"_s,
                                                  .size = 1'790'000'000,
                                                  .sha256 = QString(64, u'a'),
                                                  .keepUntil = {}});
            if (!added)
                return added;
            const auto kept = store.addArtefact(run.id,
                                                {.kind = ArtefactKind::KeptDatabase,
                                                 .location = run.target + u"__belay_old_1"_s,
                                                 .size = 0,
                                                 .sha256 = {},
                                                 .keepUntil = run.startedAt.addDays(7)});
            if (!kept)
                return kept;
        }
        return runEnd ? store.endRun(run.id, *runEnd) : Expected<>();
    };
    const auto step = [&](const QString &key, const QString &title, StepState state, int seconds) {
        return StepRecord{.key = key,
                          .title = title,
                          .intent = title,
                          .state = state,
                          .startedAt = now,
                          .duration = std::chrono::seconds(seconds)};
    };
    const auto from = [](const QDateTime &begin, std::vector<StepRecord> steps) {
        QDateTime at = begin;
        for (StepRecord &one : steps) {
            one.startedAt = at;
            at = at.addMSecs(one.duration.count());
        }
        return steps;
    };
    const StepRecord safety = step(u"safety"_s, u"Take the safety backup"_s, StepState::Done, 184);
    const StepRecord load = step(u"load"_s, u"Load the archive beside"_s, StepState::Done, 412);
    const StepRecord swap = step(u"switch"_s, u"Switch the databases"_s, StepState::Done, 1);
    const auto at = [&](int hours) { return now.addSecs(-3600 * hours); };

    RunStart other = start(u"20261118T090000Z-000004"_s, u"crm"_s, at(80));
    other.operatorName = u"bruno"_s;
    for (const auto &added :
         {add(start(u"20261121T101500Z-000001"_s, u"shop"_s, at(1)), from(at(1), {safety, load, swap}),
              end(Verdict::Complete, true, u"The database shop was restored and matches the archive."_s,
                  at(1).addSecs(600)),
              {}),
          add(start(u"20261120T161000Z-000002"_s, u"shop"_s, at(20)), from(at(20), {safety, load, swap}),
              end(Verdict::Degraded, true, u"The database shop was restored with differences."_s,
                  at(20).addSecs(640)),
              {{.errorClass = u"degraded"_s,
                .message = u"role \"reader\" does not exist"_s,
                .entry = u"ACL public.orders"_s,
                .cause = u"The role “reader” does not exist on this server."_s},
               {.errorClass = u"degraded"_s,
                .message = u"role \"reader\" does not exist"_s,
                .entry = u"ACL public.customers"_s,
                .cause = u"The role “reader” does not exist on this server."_s}}),
          add(start(u"20261119T090000Z-000003"_s, u"shop"_s, at(50)),
              {safety, step(u"load"_s, u"Load the archive beside"_s, StepState::Running, 0)}, {}, {}),
          add(other, {step(u"safety"_s, u"Take the safety backup"_s, StepState::Failed, 3)},
              end(Verdict::Failed, false, u"The safety backup failed. The database crm was not changed."_s,
                  at(80).addSecs(4)),
              {})}) {
        if (!added)
            return added;
    }
    return {};
}

/// Adds a restore of the shop a week for a year before `now`, ever longer, with all results; for charts.
inline Expected<> fillYear(HistoryStore &store, const QDateTime &now)
{
    for (int week = 52; week > 0; --week) {
        const QDateTime at = now.addDays(-7 * week);
        RunStart run = start(at.toString(u"yyyyMMdd'T'HHmmss'Z-week'"_s), week % 5 == 0 ? u"crm"_s : u"shop"_s, at);
        run.archiveSize = 1'000'000'000 + (52 - week) * 14'000'000 + (week * 37 % 11) * 9'000'000;
        const Verdict verdict = week % 17 == 0 ? Verdict::Failed
            : week % 9 == 0                    ? Verdict::Degraded
            : week % 13 == 0                   ? Verdict::Cancelled
                                               : Verdict::Complete;
        if (const auto begun = store.beginRun(run); !begun)
            return begun;
        const int seconds = 240 + (52 - week) * 6 + week * 53 % 41;
        const auto ended = store.endRun(run.id, end(verdict, verdict == Verdict::Complete, u"It ended."_s, at.addSecs(seconds)));
        if (!ended)
            return ended;
    }
    return {};
}

} // namespace Belay::RunSamples
