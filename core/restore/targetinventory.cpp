// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/targetinventory.h"

#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Catalog, oid, desc, schema, tag and rows of everything in a database. `schemas` are those that are somebody's own.
constexpr auto inventoryQuery = R"sql(
WITH schemas AS (
    SELECT oid, nspname FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), arguments AS (
    SELECT p.oid, coalesce((SELECT string_agg(format_type(t, NULL), ', ' ORDER BY i)
                            FROM unnest(proargtypes) WITH ORDINALITY a(t, i)), '') AS types
    FROM pg_proc p JOIN schemas ON schemas.oid = pronamespace
), objects(catalog, oid, kind, schema, name, row_count) AS (
    SELECT 'pg_namespace'::regclass::oid, oid, 'SCHEMA', NULL::name, nspname::text, -1::float8 FROM schemas
  UNION ALL
    SELECT 'pg_extension'::regclass, oid, 'EXTENSION', NULL, extname, -1 FROM pg_extension WHERE oid >= 16384
  UNION ALL
    SELECT 'pg_class'::regclass, c.oid,
           CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'
                        WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END,
           nspname, relname,
           CASE WHEN relkind IN ('r', 'm') THEN greatest(reltuples, pg_stat_get_live_tuples(c.oid), 0) ELSE -1 END
    FROM pg_class c JOIN schemas n ON n.oid = relnamespace WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
  UNION ALL
    SELECT 'pg_class'::regclass, c.oid, 'INDEX', nspname, relname, -1
    FROM pg_class c JOIN schemas n ON n.oid = relnamespace
    WHERE relkind IN ('i', 'I')
      AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x'))
  UNION ALL
    SELECT 'pg_constraint'::regclass, k.oid,
           CASE contype WHEN 'f' THEN 'FK CONSTRAINT' ELSE 'CONSTRAINT' END,
           nspname, relname || ' ' || conname, -1
    FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid JOIN schemas n ON n.oid = relnamespace
    WHERE contype IN ('p', 'u', 'x') OR (contype = 'f' AND conparentid = 0)
  UNION ALL
    SELECT 'pg_trigger'::regclass, t.oid, 'TRIGGER', nspname, relname || ' ' || tgname, -1
    FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN schemas n ON n.oid = relnamespace WHERE NOT tgisinternal
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_trigger'::regclass AND d.objid = t.oid AND d.deptype = 'P')
  UNION ALL
    SELECT 'pg_rewrite'::regclass, r.oid, 'RULE', nspname, relname || ' ' || rulename, -1
    FROM pg_rewrite r JOIN pg_class c ON c.oid = ev_class JOIN schemas n ON n.oid = relnamespace
    WHERE rulename <> '_RETURN'
  UNION ALL
    SELECT 'pg_policy'::regclass, p.oid, 'POLICY', nspname, relname || ' ' || polname, -1
    FROM pg_policy p JOIN pg_class c ON c.oid = polrelid JOIN schemas n ON n.oid = relnamespace
  UNION ALL
    SELECT 'pg_statistic_ext'::regclass, s.oid, 'STATISTICS', nspname, stxname, -1
    FROM pg_statistic_ext s JOIN schemas n ON n.oid = stxnamespace
  UNION ALL
    SELECT 'pg_proc'::regclass, p.oid,
           CASE prokind WHEN 'a' THEN 'AGGREGATE' WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, nspname,
           proname || '(' || CASE WHEN prokind = 'a' AND pronargs = 0 THEN '*' ELSE a.types END || ')', -1
    FROM pg_proc p JOIN schemas n ON n.oid = pronamespace JOIN arguments a ON a.oid = p.oid
  UNION ALL
    SELECT 'pg_type'::regclass, t.oid, CASE typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, nspname, typname, -1
    FROM pg_type t JOIN schemas n ON n.oid = typnamespace LEFT JOIN pg_class c ON c.oid = typrelid
    WHERE typtype <> 'm' AND (typrelid = 0 OR c.relkind = 'c')
      AND NOT EXISTS (SELECT FROM pg_type e WHERE e.oid = t.typelem AND e.typarray = t.oid)
  UNION ALL
    SELECT 'pg_operator'::regclass, o.oid, 'OPERATOR', nspname, oprname, -1
    FROM pg_operator o JOIN schemas n ON n.oid = oprnamespace
  UNION ALL
    SELECT 'pg_opclass'::regclass, o.oid, 'OPERATOR CLASS', nspname, opcname, -1
    FROM pg_opclass o JOIN schemas n ON n.oid = opcnamespace
  UNION ALL
    SELECT 'pg_opfamily'::regclass, o.oid, 'OPERATOR FAMILY', nspname, opfname, -1
    FROM pg_opfamily o JOIN schemas n ON n.oid = opfnamespace
  UNION ALL
    SELECT 'pg_collation'::regclass, c.oid, 'COLLATION', nspname, collname, -1
    FROM pg_collation c JOIN schemas n ON n.oid = collnamespace
  UNION ALL
    SELECT 'pg_conversion'::regclass, c.oid, 'CONVERSION', nspname, conname, -1
    FROM pg_conversion c JOIN schemas n ON n.oid = connamespace
  UNION ALL
    SELECT 'pg_ts_config'::regclass, c.oid, 'TEXT SEARCH CONFIGURATION', nspname, cfgname, -1
    FROM pg_ts_config c JOIN schemas n ON n.oid = cfgnamespace
  UNION ALL
    SELECT 'pg_ts_dict'::regclass, d.oid, 'TEXT SEARCH DICTIONARY', nspname, dictname, -1
    FROM pg_ts_dict d JOIN schemas n ON n.oid = dictnamespace
  UNION ALL
    SELECT 'pg_ts_parser'::regclass, p.oid, 'TEXT SEARCH PARSER', nspname, prsname, -1
    FROM pg_ts_parser p JOIN schemas n ON n.oid = prsnamespace
  UNION ALL
    SELECT 'pg_ts_template'::regclass, t.oid, 'TEXT SEARCH TEMPLATE', nspname, tmplname, -1
    FROM pg_ts_template t JOIN schemas n ON n.oid = tmplnamespace
  UNION ALL
    SELECT 'pg_cast'::regclass, oid, 'CAST', NULL,
           format('CAST (%s AS %s)', format_type(castsource, NULL), format_type(casttarget, NULL)), -1
    FROM pg_cast WHERE oid >= 16384
  UNION ALL
    SELECT 'pg_transform'::regclass, t.oid, 'TRANSFORM', NULL,
           format('TRANSFORM FOR %s LANGUAGE %s', format_type(trftype, NULL), lanname), -1
    FROM pg_transform t JOIN pg_language l ON l.oid = trflang
  UNION ALL
    SELECT 'pg_language'::regclass, oid, 'PROCEDURAL LANGUAGE', NULL, lanname, -1 FROM pg_language WHERE oid >= 16384
  UNION ALL
    SELECT 'pg_am'::regclass, oid, 'ACCESS METHOD', NULL, amname, -1 FROM pg_am WHERE oid >= 16384
  UNION ALL
    SELECT 'pg_foreign_data_wrapper'::regclass, oid, 'FOREIGN DATA WRAPPER', NULL, fdwname, -1 FROM pg_foreign_data_wrapper
  UNION ALL
    SELECT 'pg_foreign_server'::regclass, oid, 'SERVER', NULL, srvname, -1 FROM pg_foreign_server
  UNION ALL
    SELECT 'pg_user_mapping'::regclass, umid, 'USER MAPPING', NULL,
           format('USER MAPPING %s SERVER %s', usename, srvname), -1 FROM pg_user_mappings
  UNION ALL
    SELECT 'pg_event_trigger'::regclass, oid, 'EVENT TRIGGER', NULL, evtname, -1 FROM pg_event_trigger
  UNION ALL
    SELECT 'pg_publication'::regclass, oid, 'PUBLICATION', NULL, pubname, -1 FROM pg_publication
)
SELECT catalog, oid, kind, schema, name, row_count::bigint FROM objects o
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.catalog AND e.objid = o.oid AND e.deptype = 'e'
                  AND o.kind <> 'EXTENSION')
)sql";

/// Follows pg_depend as DROP … RESTRICT does: what hangs on an object automatically goes with it, and what uses it
/// otherwise forbids that, unless it goes as well.
constexpr auto cleanQuery = R"sql(
WITH RECURSIVE going(classid, objid) AS (
    SELECT * FROM unnest($1::oid[], $2::oid[])
  UNION
    SELECT d.classid, d.objid FROM going g
    JOIN pg_depend d ON d.refclassid = g.classid AND d.refobjid = g.objid AND d.deptype IN ('a', 'i', 'P', 'S', 'e', 'x')
), blocking AS (
    SELECT d.classid, d.objid, string_agg(DISTINCT pg_describe_object(d.refclassid, d.refobjid, 0), ', ') AS needed
    FROM going g JOIN pg_depend d ON d.refclassid = g.classid AND d.refobjid = g.objid AND d.deptype = 'n'
    WHERE (d.classid, d.objid) NOT IN (SELECT classid, objid FROM going)
    GROUP BY d.classid, d.objid
)
SELECT classid, objid, NULL FROM going
UNION ALL
SELECT NULL, NULL, format('%s depends on %s', coalesce(
           (SELECT pg_describe_object('pg_class'::regclass, ev_class, 0) FROM pg_rewrite r
            WHERE b.classid = 'pg_rewrite'::regclass AND r.oid = b.objid AND r.rulename = '_RETURN'),
           pg_describe_object(b.classid, b.objid, 0)), b.needed)
FROM blocking b
)sql";

QString arrayOf(const QStringList &numbers)
{
    return u'{' + numbers.join(u',') + u'}';
}

} // namespace

QString nameOf(const TargetObject &object)
{
    if (object.name.startsWith(object.kind + u' ') || object.kind == "CAST"_L1)
        return object.name;
    return object.kind + u' ' + (object.schema.isNull() ? object.name : object.schema + u'.' + object.name);
}

Expected<TargetInventory> readInventory(Connection &database)
{
    const auto rows = database.query(QString::fromLatin1(inventoryQuery));
    if (!rows)
        return std::unexpected(rows.error());
    TargetInventory inventory;
    inventory.reserve(static_cast<std::size_t>(rows->rowCount()));
    for (int i = 0; i < rows->rowCount(); ++i)
        inventory.push_back({.catalog = rows->value(i, 0).toUInt(),
                             .oid = rows->value(i, 1).toUInt(),
                             .kind = rows->value(i, 2),
                             .schema = rows->value(i, 3),
                             .name = rows->value(i, 4),
                             .rows = rows->integer(i, 5)});
    return inventory;
}

Expected<CleanEffect> readCleanEffect(Connection &database, const TargetInventory &inventory,
                                      const std::vector<std::size_t> &dropped)
{
    QStringList catalogs;
    QStringList oids;
    std::set<std::size_t> named(dropped.begin(), dropped.end());
    for (const std::size_t i : dropped) {
        catalogs += QString::number(inventory[i].catalog);
        oids += QString::number(inventory[i].oid);
    }
    const auto rows = database.query(QString::fromLatin1(cleanQuery), {arrayOf(catalogs), arrayOf(oids)});
    if (!rows)
        return std::unexpected(rows.error());
    std::map<std::pair<quint32, quint32>, std::size_t> placeOf;
    for (std::size_t i = 0; i < inventory.size(); ++i)
        placeOf.emplace(std::pair(inventory[i].catalog, inventory[i].oid), i);

    CleanEffect effect;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (!rows->isNull(row, 2)) {
            effect.blockers += rows->value(row, 2);
            continue;
        }
        const auto place = placeOf.find({rows->value(row, 0).toUInt(), rows->value(row, 1).toUInt()});
        if (place != placeOf.end() && !named.contains(place->second))
            effect.droppedAlong.push_back(place->second);
    }
    effect.blockers.removeDuplicates();
    effect.blockers.sort();
    return effect;
}

} // namespace Belay
