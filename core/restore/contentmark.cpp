// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/contentmark.h"

using namespace Qt::StringLiterals;

namespace Belay {

Expected<QString> contentMark(const ConnectionParameters &parameters)
{
    auto database = Connection::open(parameters);
    if (!database)
        return std::unexpected(database.error());
    const auto rows = database->query(
        u"SELECT md5(string_agg(kind || oid, ',' ORDER BY kind, oid)) FROM ("
        "SELECT 'c' AS kind, oid FROM pg_class WHERE relpersistence <> 't' "
        "UNION ALL SELECT 'p', oid FROM pg_proc "
        "UNION ALL SELECT 't', oid FROM pg_type WHERE typtype IN ('d', 'e', 'r') " // others come with a relation or one of these
        "UNION ALL SELECT 'n', oid FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp_') o"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->value(0, 0);
}

} // namespace Belay
