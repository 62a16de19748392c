// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runconditions.h"

#include "core/history/historyrows.h"

using namespace Qt::StringLiterals;

namespace Belay {

RunConditions conditionsOf(const RunFilter &filter)
{
    QStringList clauses;
    QVariantList values;
    const auto add = [&](const QString &clause, const QVariant &value) {
        clauses += clause;
        values += value;
    };
    if (!filter.database.isEmpty())
        add(u"target = ?"_s, filter.database);
    if (!filter.server.isEmpty())
        add(u"server = ?"_s, filter.server);
    if (!filter.operatorName.isEmpty())
        add(u"operator = ?"_s, filter.operatorName);
    if (filter.kind)
        add(u"kind = ?"_s, QString(key(*filter.kind)));
    if (filter.verdict)
        add(u"verdict = ?"_s, QString(key(*filter.verdict)));
    if (filter.from)
        add(u"started_at >= ?"_s, storedTime(*filter.from));
    if (filter.to)
        add(u"started_at < ?"_s, storedTime(*filter.to));
    if (!filter.text.isEmpty())
        add(u"instr(lower(id || '\n' || target || '\n' || server || '\n' || operator || '\n' || archive || '\n' || coalesce(message, '')), "
            "lower(?)) > 0"_s,
            filter.text);
    return {clauses.isEmpty() ? QString() : u" WHERE "_s + clauses.join(u" AND "_s), values};
}

} // namespace Belay
