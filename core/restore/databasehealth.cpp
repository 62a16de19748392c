// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/databasehealth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// What stands in the target beside the archive's tables is not the archive's.
bool isTableOf(const Toc &toc, const QString &schema, const QString &table)
{
    return std::ranges::any_of(toc.entries(), [&](const TocEntry &entry) {
        return toc.is(entry.desc, "TABLE"_L1) && toc.text(entry.tag) == table && toc.text(entry.namespaceName) == schema;
    });
}

Expected<QStringList> invalidIndexes(Connection &database, const Toc &toc)
{
    const auto rows = database.query(
        u"SELECT n.nspname, c.relname, indexrelid::regclass FROM pg_index JOIN pg_class c ON c.oid = indrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT indisvalid ORDER BY 3"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList names;
    for (int i = 0; i < rows->rowCount(); ++i) {
        if (isTableOf(toc, rows->value(i, 0), rows->value(i, 1)))
            names += rows->value(i, 2);
    }
    return names;
}

/// True if the archive itself declares this constraint NOT VALID.
bool isDeclaredNotValid(const Toc &toc, const QString &schema, const QString &table, const QString &constraint)
{
    return std::ranges::any_of(toc.entries(), [&](const TocEntry &entry) {
        return toc.text(entry.desc).endsWith("CONSTRAINT"_L1) && toc.text(entry.tag) == table + u' ' + constraint
            && toc.text(entry.namespaceName) == schema && toc.bytes(entry.definition).contains("NOT VALID");
    });
}

Expected<QStringList> unvalidatedConstraints(Connection &database, const Toc &toc)
{
    const auto rows = database.query(
        u"SELECT n.nspname, c.relname, conname FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT convalidated ORDER BY 1, 2, 3"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList names;
    for (int i = 0; i < rows->rowCount(); ++i) {
        const QString schema = rows->value(i, 0);
        const QString table = rows->value(i, 1);
        const QString name = rows->value(i, 2);
        if (isTableOf(toc, schema, table) && !isDeclaredNotValid(toc, schema, table, name))
            names += schema + u'.' + table + u' ' + name;
    }
    return names;
}

/// A view that was dumped WITH NO DATA has no entry that fills it.
bool isFilled(const Toc &toc, const QString &schema, const QString &view, const std::set<DumpId> &missing)
{
    return std::ranges::any_of(toc.entries(), [&](const TocEntry &entry) {
        return toc.is(entry.desc, "MATERIALIZED VIEW DATA"_L1) && toc.text(entry.tag) == view
            && toc.text(entry.namespaceName) == schema && !missing.contains(entry.dumpId);
    });
}

Expected<QStringList> emptyViews(Connection &database, const Toc &toc, const std::set<DumpId> &missing)
{
    const auto rows = database.query(u"SELECT c.oid::regclass, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n "
                                     "ON n.oid = c.relnamespace WHERE c.relkind = 'm' AND NOT c.relispopulated ORDER BY 1"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList names;
    for (int i = 0; i < rows->rowCount(); ++i) {
        if (isFilled(toc, rows->value(i, 1), rows->value(i, 2), missing))
            names += rows->value(i, 0);
    }
    return names;
}

/// Sequences that give a column its default, count up, and have not reached the greatest value that is in it.
Expected<QStringList> sequencesBehind(Connection &database)
{
    // format() quotes. Rights are asked of sequences alone, so first these are found. What the role may not read is left out.
    const auto owned = database.query(
        u"WITH owned AS MATERIALIZED (SELECT d.objid AS sequence, d.refobjid AS owner, a.attname AS name FROM pg_depend d "
        "JOIN pg_sequence s ON s.seqrelid = d.objid JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid "
        "JOIN pg_class t ON t.oid = d.refobjid "
        "WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') "
        "AND d.refobjsubid > 0 AND s.seqincrement > 0 AND NOT s.seqcycle AND t.relkind IN ('r', 'p') "
        "AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)) "
        "SELECT sequence::regclass, owner::regclass, name, format('SELECT max(%I) > (SELECT last_value - CASE WHEN is_called "
        "THEN 0 ELSE 1 END FROM %s) FROM %s', name, sequence::regclass, owner::regclass) FROM owned "
        "WHERE has_table_privilege(owner, 'SELECT') AND has_sequence_privilege(sequence, 'SELECT') ORDER BY 1"_s);
    if (!owned)
        return std::unexpected(owned.error());
    QStringList behind;
    for (int i = 0; i < owned->rowCount(); ++i) {
        const auto isBehind = database.query(owned->value(i, 3));
        if (!isBehind)
            return std::unexpected(isBehind.error());
        if (isBehind->boolean(0, 0))
            behind += u"%1 behind %2.%3"_s.arg(owned->value(i, 0), owned->value(i, 1), owned->value(i, 2));
    }
    return behind;
}

} // namespace

Expected<DatabaseHealth> readHealth(Connection &database, const Toc &toc, const std::set<DumpId> &missing)
{
    auto indexes = invalidIndexes(database, toc);
    if (!indexes)
        return std::unexpected(indexes.error());
    auto constraints = unvalidatedConstraints(database, toc);
    if (!constraints)
        return std::unexpected(constraints.error());
    auto views = emptyViews(database, toc, missing);
    if (!views)
        return std::unexpected(views.error());
    auto sequences = sequencesBehind(database);
    if (!sequences)
        return std::unexpected(sequences.error());
    return DatabaseHealth{.invalidIndexes = std::move(*indexes),
                          .unvalidatedConstraints = std::move(*constraints),
                          .emptyViews = std::move(*views),
                          .sequencesBehind = std::move(*sequences)};
}

} // namespace Belay
