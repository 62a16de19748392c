// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystore.h"

#include <QJsonArray>
#include <QTimeZone>

namespace Belay::RunFixtures {

using namespace Qt::StringLiterals;

inline QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::UTC).addSecs(60 * minutes);
}

inline RunStart start(const QString &id, int minutes)
{
    return {.id = id,
            .kind = RunKind::Restore,
            .target = u"shop"_s,
            .server = u"db.example.org:5432"_s,
            .systemIdentifier = u"7301"_s,
            .databaseOid = 16384,
            .connection = {},
            .role = u"restorer"_s,
            .operatorName = u"anna"_s,
            .host = u"desk-17"_s,
            .program = u"belay 0.1.0"_s,
            .archive = u"/srv/dumps/shop.dump"_s,
            .archiveSize = 1000,
            .mode = u"swap"_s,
            .undoes = {},
            .plan = {},
            .startedAt = at(minutes)};
}

inline RunEnd end(Verdict verdict, int minutes)
{
    return {.verdict = verdict,
            .targetChanged = verdict == Verdict::Complete,
            .message = u"It ended."_s,
            .report = {{u"verification"_s, QJsonObject{{u"matches"_s, true}}}},
            .finishedAt = at(minutes)};
}

} // namespace Belay::RunFixtures
