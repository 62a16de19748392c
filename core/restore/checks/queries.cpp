// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// Which database a query is asked in.
enum class Where {
    Maintenance, ///< with the target's name as $1
    Target,
};

/// For which plans it is asked.
enum class When { Always, Replacing, InPlace };

/// A check that is one query: each row of its answer is a line of evidence, and no row is no finding.
struct QueryCheck {
    QLatin1StringView key;
    FindingLevel level;
    Where where;
    When when;
    int sinceVersion; ///< of the server
    const char *sql;
    const char *message; ///< %n is the number of rows
    const char *remedy;
    std::optional<RequestChange> change = {};
};

constexpr std::array queryChecks{
    QueryCheck{"target.prepared_transactions"_L1, FindingLevel::Blocking, Where::Maintenance, When::Always, 0,
               "SELECT format('%s  %s  %s', gid, owner, date_trunc('second', prepared)) FROM pg_prepared_xacts "
               "WHERE database = $1 ORDER BY prepared",
               QT_TRANSLATE_N_NOOP("Checks", "%n prepared transaction(s) hold the target, whoever is connected."),
               QT_TRANSLATE_NOOP("Checks", "COMMIT PREPARED or ROLLBACK PREPARED, by whoever knows what they are.")},
    QueryCheck{"target.active_slots"_L1, FindingLevel::Blocking, Where::Maintenance, When::Replacing, 0,
               "SELECT format('%s  pid %s', slot_name, active_pid) FROM pg_replication_slots WHERE database = $1 AND active "
               "ORDER BY slot_name",
               QT_TRANSLATE_N_NOOP("Checks", "%n replication slot(s) of the target are in use: others follow what is written to it."),
               QT_TRANSLATE_NOOP("Checks", "Stop the subscribers and drop the slots, or use the mode in-place."), RequestChange::UseInPlace},
    QueryCheck{"target.logical_slots"_L1, FindingLevel::ToAccept, Where::Maintenance, When::Replacing, 0,
               "SELECT slot_name FROM pg_replication_slots WHERE database = $1 AND NOT active ORDER BY 1",
               QT_TRANSLATE_N_NOOP("Checks", "%n replication slot(s) stay with the old database; who reads them will not see the new one."),
               QT_TRANSLATE_NOOP("Checks", "Drop them and make them anew after the restore.")},
    QueryCheck{"target.subscriptions"_L1, FindingLevel::ToAccept, Where::Maintenance, When::Replacing, 0,
               "SELECT subname FROM pg_subscription s JOIN pg_database d ON d.oid = subdbid WHERE datname = $1 ORDER BY 1",
               QT_TRANSLATE_N_NOOP("Checks", "%n subscription(s) stay with the old database and go on writing there."),
               QT_TRANSLATE_NOOP("Checks", "Disable them before, and make them anew after the restore.")},
    QueryCheck{"target.long_transactions"_L1, FindingLevel::Information, Where::Maintenance, When::Always, 0,
               "SELECT format('%s  %s  %s  %s', pid, usename, application_name, date_trunc('second', xact_start)) "
               "FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid() AND xact_start < now() - interval '5 minutes' "
               "ORDER BY xact_start",
               QT_TRANSLATE_N_NOOP("Checks", "%n transaction(s) on the target are open for more than five minutes; what they did is lost when "
                                           "they are closed."),
               QT_TRANSLATE_NOOP("Checks", "Let them finish first.")},
    QueryCheck{"target.exclusive_locks"_L1, FindingLevel::Information, Where::Target, When::Always, 0,
               "SELECT format('%s  pid %s', relation::regclass, pid) FROM pg_locks WHERE locktype = 'relation' AND granted "
               "AND mode = 'AccessExclusiveLock' AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
               "AND pid <> pg_backend_pid() ORDER BY 1",
               QT_TRANSLATE_N_NOOP("Checks", "%n table(s) of the target are locked exclusively; the safety backup waits for them."),
               QT_TRANSLATE_NOOP("Checks", "Let whoever holds the locks finish first.")},
    QueryCheck{"target.row_security"_L1, FindingLevel::Blocking, Where::Target, When::Always, 0,
               "SELECT format('%I.%I', nspname, relname) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace "
               "WHERE relrowsecurity AND row_security_active(c.oid) ORDER BY 1",
               QT_TRANSLATE_N_NOOP("Checks", "Policies hide rows of %n table(s) from the role, so a safety backup would not be whole."),
               QT_TRANSLATE_NOOP("Checks", "Connect as a superuser or as a role with BYPASSRLS.")},
    QueryCheck{"target.unreadable"_L1, FindingLevel::Blocking, Where::Target, When::Always, 0,
               "SELECT format('%I.%I', nspname, relname) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace "
               "WHERE relkind IN ('r', 'p', 'm', 'S') AND nspname !~ '^pg_' AND nspname <> 'information_schema' "
               "AND NOT (has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')) "
               "AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e') "
               "ORDER BY 1",
               QT_TRANSLATE_N_NOOP("Checks", "The role may not read %n table(s) or sequence(s), so the target cannot be backed up."),
               QT_TRANSLATE_NOOP("Checks", "GRANT pg_read_all_data to the role, or connect as the owner.")},
    QueryCheck{"target.event_triggers"_L1, FindingLevel::Information, Where::Target, When::InPlace, 0,
               "SELECT format('%s  %s', evtname, evtevent) FROM pg_event_trigger WHERE evtenabled IN ('O', 'A') ORDER BY 1",
               QT_TRANSLATE_N_NOOP("Checks", "%n event trigger(s) of the target run during the restore and may end it."),
               QT_TRANSLATE_NOOP("Checks", "Disable them, or use the mode swap."), RequestChange::UseSwap},
    QueryCheck{"target.collation_version"_L1, FindingLevel::Information, Where::Maintenance, When::Always, 150000,
               "SELECT format('%s → %s', datcollversion, pg_database_collation_actual_version(oid)) FROM pg_database "
               "WHERE datname = $1 AND datcollversion <> pg_database_collation_actual_version(oid)",
               QT_TRANSLATE_NOOP("Checks", "The server's computer sorts text in another version than when the target was made; old indexes "
                                           "may be wrong. A restore makes them anew."),
               QT_TRANSLATE_NOOP("Checks", "REINDEX the other databases of this server, then ALTER DATABASE … REFRESH COLLATION VERSION.")},
};

bool isAsked(const QueryCheck &check, const CheckContext &context)
{
    if (!context.plan.replacesTarget() || context.server.serverVersion() < check.sinceVersion)
        return false;
    if (check.where == Where::Target && !context.target)
        return false;
    switch (check.when) {
    case When::Always:
        return true;
    case When::Replacing:
        return context.isReplacing();
    case When::InPlace:
        return context.isInPlace();
    }
    Q_UNREACHABLE();
}

} // namespace

/// The checks that are one query each.
Expected<Findings> Checks::queries(const CheckContext &context)
{
    Findings findings;
    for (const QueryCheck &check : queryChecks) {
        if (!isAsked(check, context))
            continue;
        const QString sql = QString::fromUtf8(check.sql);
        const auto rows = check.where == Where::Target ? context.target->query(sql)
                                                       : context.server.query(sql, {context.plan.target.database});
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->rowCount() > 0)
            findings.push_back({.key = check.key,
                                .level = check.level,
                                .message = Text::tr(check.message, nullptr, rows->rowCount()),
                                .evidence = evidence(column(*rows, 0)),
                                .remedy = Text::tr(check.remedy),
                                .changes = check.change ? std::vector{*check.change} : std::vector<RequestChange>()});
    }
    return findings;
}

} // namespace Belay
