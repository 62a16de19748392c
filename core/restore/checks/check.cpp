// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/check.h"

#include "core/archive/entryname.h"

#include <QCoreApplication>

#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qsizetype mostLines = 20;
}

QString evidence(const QStringList &lines)
{
    if (lines.size() <= mostLines)
        return lines.join(u'\n');
    const auto more = static_cast<int>(lines.size() - mostLines);
    return lines.first(mostLines).join(u'\n') + u'\n' + QCoreApplication::translate("Checks", "… and %n more", nullptr, more);
}

QStringList column(const QueryResult &rows, int column)
{
    QStringList values;
    for (int i = 0; i < rows.rowCount(); ++i)
        values += rows.value(i, column);
    return values;
}

FindingCost costOf(const CheckContext &context, const std::vector<quint32> &entries, const QString &cause)
{
    std::set<quint32> lost(entries.begin(), entries.end());
    std::vector<quint32> open = entries;
    while (!open.empty()) {
        const quint32 entry = open.back();
        open.pop_back();
        for (const quint32 dependent : context.dependencies.on(entry)) {
            if (lost.insert(dependent).second)
                open.push_back(dependent);
        }
    }
    FindingCost cost{.cause = cause};
    for (const quint32 i : lost) { // in the archive's order
        const TocEntry &entry = context.toc.entries()[i];
        cost.leftOut.push_back(entry.dumpId);
        if (context.ownership.role(i) == EntryRole::Object)
            cost.lost += visibleName(context.toc, entry);
    }
    return cost;
}

FindingCost riskOf(const CheckContext &context, const std::vector<quint32> &entries, const QString &cause)
{
    FindingCost cost = costOf(context, entries, cause);
    if (context.isInPlace())
        return cost;
    cost.mayFail = std::exchange(cost.leftOut, {});
    cost.lost.clear(); // what fails is told afterwards
    return cost;
}

} // namespace Belay
