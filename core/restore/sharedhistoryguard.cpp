// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/sharedhistoryguard.h"

using namespace Qt::StringLiterals;

namespace Belay {

Expected<bool> holdsSharedHistory(Connection &database)
{
    const auto found = database.query(u"SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                                      "WHERE n.nspname = 'belay_history' AND c.relname = 'run' AND c.relkind = 'r')"_s);
    return found.transform([](const QueryResult &result) { return result.boolean(0, 0); });
}

} // namespace Belay
