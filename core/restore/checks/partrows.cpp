// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/archive/entryname.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// The entry of the table that rows belong to, or null where the archive does not have it.
const TocEntry *tableOf(const Toc &toc, const TocEntry &data)
{
    for (const DumpId id : toc.dependencies(data)) {
        const TocEntry *entry = toc.find(id);
        if (entry && toc.is(entry->desc, "TABLE"_L1))
            return entry;
    }
    return nullptr;
}

bool hasRows(const Toc &toc, const TocEntry &entry)
{
    return entry.hasData && toc.is(entry.desc, "TABLE DATA"_L1);
}

/// Whether a table of the target has any row; nothing where there is no such table.
Expected<std::optional<bool>> isFilled(Connection &target, const QString &schema, const QString &name)
{
    const auto known = target.query(u"SELECT to_regclass($1) IS NOT NULL"_s, {quoteIdentifier(schema) + u'.' + quoteIdentifier(name)});
    if (!known)
        return std::unexpected(known.error());
    if (!known->boolean(0, 0))
        return std::optional<bool>();
    const auto filled = target.query(u"SELECT EXISTS (SELECT FROM ONLY %1.%2)"_s.arg(quoteIdentifier(schema), quoteIdentifier(name)));
    if (!filled)
        return std::unexpected(filled.error());
    return std::optional(filled->boolean(0, 0));
}

}

/// A part may bring rows without their table, or a table without its rows.
Expected<Findings> Checks::partRows(const CheckContext &context)
{
    if (!context.plan.part)
        return {};
    const Toc &whole = context.plan.wholeToc();
    QStringList missing;
    QStringList filled;
    QStringList emptied;
    for (const TocEntry &entry : whole.entries()) {
        const TocEntry *table = hasRows(whole, entry) ? tableOf(whole, entry) : nullptr;
        if (!table)
            continue;
        const bool hasTable = context.toc.find(table->dumpId);
        const bool bringsRows = context.toc.find(entry.dumpId);
        if (hasTable && !bringsRows)
            emptied += visibleName(whole, *table);
        if (hasTable || !bringsRows)
            continue;
        std::optional<bool> isThere;
        if (context.isInPlace() && context.target) {
            const auto asked = isFilled(*context.target, whole.text(table->namespaceName), whole.text(table->tag));
            if (!asked)
                return std::unexpected(asked.error());
            isThere = *asked;
        }
        if (!isThere || *isThere)
            (isThere ? filled : missing) += visibleName(whole, *table);
    }
    Findings findings;
    const auto add = [&](const QString &key, FindingLevel level, const QString &message, const QStringList &names, const QString &remedy) {
        if (!names.isEmpty())
            findings.push_back({.key = key, .level = level, .message = message, .evidence = evidence(names), .remedy = remedy});
    };
    const auto count = [](const QStringList &names) { return static_cast<int>(names.size()); };
    add(u"part.rows_without_table"_s, FindingLevel::Blocking,
        Text::tr("The rows of %n table(s) would be loaded, and these tables neither are in the target nor are they restored.", nullptr,
                 count(missing)),
        missing, Text::tr("Restore the section pre-data first, or restore in place."));
    add(u"part.rows_twice"_s, FindingLevel::Blocking,
        Text::tr("%n table(s) of the target have rows, to which those of the archive would be added.", nullptr, count(filled)), filled,
        Text::tr("Restore the tables with their definitions, or empty them first."));
    add(u"part.without_rows"_s, context.plan.replacesTarget() ? FindingLevel::ToAccept : FindingLevel::Information,
        Text::tr("%n table(s) are made without the rows that the archive has of them.", nullptr, count(emptied)), emptied, {});
    return findings;
}

} // namespace Belay
