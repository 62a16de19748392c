// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runchoice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

RunFilter RunChoice::filter(const QDateTime &now) const
{
    RunFilter filter{.database = database, .operatorName = operatorName, .kind = kind, .verdict = verdict, .text = text, .server = server};
    if (lastDays > 0) {
        filter.from = now.addDays(-lastDays);
        return filter;
    }
    if (from.isValid())
        filter.from = from.startOfDay();
    if (to.isValid())
        filter.to = to.addDays(1).startOfDay();
    return filter;
}

QJsonObject RunChoice::toJson() const
{
    QJsonObject json;
    const auto insert = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    insert(u"text"_s, text);
    insert(u"database"_s, database);
    insert(u"server"_s, server);
    insert(u"operator"_s, operatorName);
    insert(u"kind"_s, kind ? QString(key(*kind)) : QString());
    insert(u"verdict"_s, verdict ? QString(key(*verdict)) : QString());
    insert(u"from"_s, from.toString(Qt::ISODate));
    insert(u"to"_s, to.toString(Qt::ISODate));
    if (lastDays > 0)
        json.insert(u"last_days"_s, lastDays);
    return json;
}

RunChoice RunChoice::fromJson(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView name) { return json.value(name).toString(); };
    return {.text = text("text"_L1),
            .database = text("database"_L1),
            .server = text("server"_L1),
            .operatorName = text("operator"_L1),
            .kind = runKindFromKey(text("kind"_L1)),
            .verdict = verdictFromKey(text("verdict"_L1)),
            .lastDays = std::clamp(json.value("last_days"_L1).toInt(), 0, 36'500),
            .from = QDate::fromString(text("from"_L1), Qt::ISODate),
            .to = QDate::fromString(text("to"_L1), Qt::ISODate)};
}

} // namespace Belay
