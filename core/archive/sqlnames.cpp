// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/sqlnames.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <string_view>

namespace Belay {

namespace {

/// What pg_get_keywords() of PostgreSQL 17 says, without category U. Sorted.
constexpr auto reservedWords = std::to_array<std::string_view>({"all",
                                                                "analyse",
                                                                "analyze",
                                                                "and",
                                                                "any",
                                                                "array",
                                                                "as",
                                                                "asc",
                                                                "asymmetric",
                                                                "authorization",
                                                                "between",
                                                                "bigint",
                                                                "binary",
                                                                "bit",
                                                                "boolean",
                                                                "both",
                                                                "case",
                                                                "cast",
                                                                "char",
                                                                "character",
                                                                "check",
                                                                "coalesce",
                                                                "collate",
                                                                "collation",
                                                                "column",
                                                                "concurrently",
                                                                "constraint",
                                                                "create",
                                                                "cross",
                                                                "current_catalog",
                                                                "current_date",
                                                                "current_role",
                                                                "current_schema",
                                                                "current_time",
                                                                "current_timestamp",
                                                                "current_user",
                                                                "dec",
                                                                "decimal",
                                                                "default",
                                                                "deferrable",
                                                                "desc",
                                                                "distinct",
                                                                "do",
                                                                "else",
                                                                "end",
                                                                "except",
                                                                "exists",
                                                                "extract",
                                                                "false",
                                                                "fetch",
                                                                "float",
                                                                "for",
                                                                "foreign",
                                                                "freeze",
                                                                "from",
                                                                "full",
                                                                "grant",
                                                                "greatest",
                                                                "group",
                                                                "grouping",
                                                                "having",
                                                                "ilike",
                                                                "in",
                                                                "initially",
                                                                "inner",
                                                                "inout",
                                                                "int",
                                                                "integer",
                                                                "intersect",
                                                                "interval",
                                                                "into",
                                                                "is",
                                                                "isnull",
                                                                "join",
                                                                "json",
                                                                "json_array",
                                                                "json_arrayagg",
                                                                "json_exists",
                                                                "json_object",
                                                                "json_objectagg",
                                                                "json_query",
                                                                "json_scalar",
                                                                "json_serialize",
                                                                "json_table",
                                                                "json_value",
                                                                "lateral",
                                                                "leading",
                                                                "least",
                                                                "left",
                                                                "like",
                                                                "limit",
                                                                "localtime",
                                                                "localtimestamp",
                                                                "merge_action",
                                                                "national",
                                                                "natural",
                                                                "nchar",
                                                                "none",
                                                                "normalize",
                                                                "not",
                                                                "notnull",
                                                                "null",
                                                                "nullif",
                                                                "numeric",
                                                                "offset",
                                                                "on",
                                                                "only",
                                                                "or",
                                                                "order",
                                                                "out",
                                                                "outer",
                                                                "overlaps",
                                                                "overlay",
                                                                "placing",
                                                                "position",
                                                                "precision",
                                                                "primary",
                                                                "real",
                                                                "references",
                                                                "returning",
                                                                "right",
                                                                "row",
                                                                "select",
                                                                "session_user",
                                                                "setof",
                                                                "similar",
                                                                "smallint",
                                                                "some",
                                                                "substring",
                                                                "symmetric",
                                                                "system_user",
                                                                "table",
                                                                "tablesample",
                                                                "then",
                                                                "time",
                                                                "timestamp",
                                                                "to",
                                                                "trailing",
                                                                "treat",
                                                                "trim",
                                                                "true",
                                                                "union",
                                                                "unique",
                                                                "user",
                                                                "using",
                                                                "values",
                                                                "varchar",
                                                                "variadic",
                                                                "verbose",
                                                                "when",
                                                                "where",
                                                                "window",
                                                                "with",
                                                                "xmlattributes",
                                                                "xmlconcat",
                                                                "xmlelement",
                                                                "xmlexists",
                                                                "xmlforest",
                                                                "xmlnamespaces",
                                                                "xmlparse",
                                                                "xmlpi",
                                                                "xmlroot",
                                                                "xmlserialize",
                                                                "xmltable"});
static_assert(std::ranges::is_sorted(reservedWords));

bool isPlain(QByteArrayView name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !name.isEmpty() && isLetter(name.front())
        && std::ranges::all_of(name, [&](char c) { return isLetter(c) || isDigit(c); });
}

} // namespace

QByteArray dumpedName(QByteArrayView name)
{
    if (isPlain(name) && !isReservedWord(name))
        return name.toByteArray();
    return '"' + name.toByteArray().replace('"', "\"\"") + '"';
}

QByteArray dumpedName(QByteArrayView schema, QByteArrayView name)
{
    return schema.isEmpty() ? dumpedName(name) : dumpedName(schema) + '.' + dumpedName(name);
}

std::optional<QByteArray> takeQuotedName(QByteArrayView &text)
{
    if (!text.startsWith('"'))
        return {};
    QByteArray name;
    QByteArrayView rest = text.sliced(1);
    while (true) {
        const qsizetype end = rest.indexOf('"');
        if (end < 0)
            return {};
        name += rest.first(end);
        rest = rest.sliced(end + 1);
        if (!rest.startsWith('"')) {
            text = rest;
            return name;
        }
        name += '"'; // a doubled one is one of the name's
        rest = rest.sliced(1);
    }
}

bool isReservedWord(QByteArrayView word)
{
    return std::ranges::binary_search(reservedWords,
                                      std::string_view(word.data(), static_cast<std::size_t>(word.size())));
}

} // namespace Belay
