// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/outwardentries.h"

#include "core/archive/entryrules.h"

using namespace Qt::StringLiterals;

namespace Belay {

bool leadsOutside(const Toc &toc, const TocEntry &entry)
{
    if (isOneOf(toc, entry.desc, {"SUBSCRIPTION"_L1, "SUBSCRIPTION TABLE"_L1, "PUBLICATION"_L1, "PUBLICATION TABLE"_L1,
                                  "PUBLICATION TABLES IN SCHEMA"_L1, "SERVER"_L1, "USER MAPPING"_L1, "FOREIGN TABLE"_L1,
                                  "EVENT TRIGGER"_L1}))
        return true;
    if (toc.is(entry.desc, "EXTENSION"_L1)) // which only one database of a server can have
        return toc.is(entry.tag, "pg_cron"_L1);
    return toc.is(entry.desc, "TABLE DATA"_L1) && isOneOf(toc, entry.namespaceName, {"cron"_L1, "pgagent"_L1, "timetable"_L1});
}

} // namespace Belay
