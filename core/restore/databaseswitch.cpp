// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/databaseswitch.h"

#include "core/base/faultpoint.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DatabaseSwitch)
};

QString rename(const QString &from, const QString &to)
{
    return u"ALTER DATABASE "_s + quoteIdentifier(from) + u" RENAME TO "_s + quoteIdentifier(to);
}

Expected<quint32> oidOf(Connection &server, const QString &name)
{
    const auto rows = server.query(u"SELECT oid FROM pg_database WHERE datname = $1"_s, {name});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->rowCount() > 0 ? rows->value(0, 0).toUInt() : 0;
}

/// Ends every session on these databases. Whoever may not be ended stays, and the rename tells.
void closeSessions(Connection &closer, const DatabaseSwitch &change)
{
    (void)closer.query(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datid IN ($1::oid, $2::oid)"_s,
                       {QString::number(change.target.databaseOid), QString::number(change.replacementOid)});
}

/// Waits until the rename queues for its lock, then ends every session on these databases until nobody is left; after a
/// while it gives up. It loops on the server: no way there and back lies between the end of the last session and the open
/// door, for which all clients wait.
QString emptyingStatement(const DatabaseSwitch &change, int renamerPid)
{
    const QString body = u"DECLARE\n"
                         "  session int;\n"
                         "  patience timestamptz := clock_timestamp() + interval '2 s';\n"
                         "BEGIN\n"
                         "  WHILE clock_timestamp() < patience LOOP\n"
                         "    PERFORM pg_stat_clear_snapshot();\n"
                         "    IF EXISTS (SELECT FROM pg_stat_activity WHERE pid = %1 AND wait_event_type = 'Lock') THEN\n"
                         "      EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datid IN (%2, %3));\n"
                         "      FOR session IN SELECT pid FROM pg_stat_activity WHERE datid IN (%2, %3) LOOP\n"
                         "        BEGIN\n"
                         "          PERFORM pg_terminate_backend(session);\n"
                         "        EXCEPTION WHEN insufficient_privilege THEN NULL; -- the rename says who stays\n"
                         "        END;\n"
                         "      END LOOP;\n"
                         "    END IF;\n"
                         "    PERFORM pg_sleep(0.001);\n"
                         "  END LOOP;\n"
                         "END"_s.arg(renamerPid)
                             .arg(change.target.databaseOid)
                             .arg(change.replacementOid);
    return u"DO "_s + quoteLiteral(body);
}

/// A lock on the target's entry, by a comment that is never committed. It keeps nobody out, but the rename has to queue for
/// its own, stronger lock, and whoever wants in queues behind the rename. So the target can be emptied before the rename
/// looks whether anybody is left; without, it would look, sleep 100 ms and look again.
class Door
{
public:
    Door(Connection connection, const DatabaseSwitch &change)
        : m_connection(std::move(connection))
        , m_change(change)
    {
        const QString comment = u"COMMENT ON DATABASE "_s + quoteIdentifier(change.target.database) + u" IS NULL"_s;
        (void)m_connection.query(u"DO 'BEGIN END'"_s); // loads the language while nobody waits
        if (change.target.databaseOid != 0)
            m_isHeld = m_connection.query(u"BEGIN"_s) && m_connection.query(comment);
    }

    /// Lets the rename through once it is alone, or after a while: then it says itself what it waits for.
    void openOnceEmpty(int renamerPid)
    {
        if (!std::exchange(m_isHeld, false))
            return;
        if (!m_connection.execute(emptyingStatement(m_change, renamerPid) + u"; ROLLBACK"_s))
            (void)m_connection.query(u"ROLLBACK"_s); // without the language, the rename waits while sessions are closed
    }

private:
    Connection m_connection;
    const DatabaseSwitch &m_change;
    bool m_isHeld = false;
};

Expected<> checkIdentities(Connection &server, const DatabaseSwitch &change)
{
    const auto target = oidOf(server, change.target.database);
    const auto replacement = oidOf(server, change.replacement);
    if (!target || !replacement)
        return std::unexpected(!target ? target.error() : replacement.error());
    if (*target != change.target.databaseOid || *replacement != change.replacementOid)
        return failure(ErrorCode::PlanOutdated,
                       Text::tr("The database %1 is no longer the one that the plan was made for.").arg(change.target.database), {},
                       Text::tr("Make a new plan."));
    return {};
}

Expected<> renameBoth(Connection &server, const DatabaseSwitch &change)
{
    const QStringList statements = switchStatements(change);
    if (const auto renamed = server.execute(statements.first(statements.size() - 1).join(u"; "_s)); !renamed)
        return renamed;
    faultPoint(u"switch", u"renamed");
    server.setWaiting({}); // from the commit on, sessions on the target are those of the new one
    const auto committed = server.query(statements.last());
    return committed ? Expected<>() : std::unexpected(committed.error());
}

/// Who bears the target's name, once the session that was renaming has ended for good.
Expected<quint32> targetOidAfter(const DatabaseSwitch &change, const Scene &scene, int renamerPid)
{
    auto server = openForCleanup(scene);
    if (!server)
        return std::unexpected(server.error());
    // A backend whose client is gone finishes its commit first; pg_terminate_backend waits for its end.
    if (const auto ended = server->query(u"SELECT pg_terminate_backend($1, 5000)"_s, {QString::number(renamerPid)}); !ended)
        return std::unexpected(ended.error());
    return oidOf(*server, change.target.database);
}

/// After a failure: what came of it?
Expected<> settle(const DatabaseSwitch &change, const Scene &scene, int renamerPid, Error error)
{
    const auto oid = targetOidAfter(change, scene, renamerPid);
    if (!oid) {
        error.code = ErrorCode::TargetChanged;
        error.message = Text::tr("The connection was lost during the switch, and the server cannot be asked how it ended.");
        error.remedy = Text::tr("When the server answers again, look whether %1 exists: then the switch was made.").arg(change.setAside);
        return std::unexpected(error);
    }
    if (*oid == change.replacementOid)
        return {};
    if (error.code != ErrorCode::Cancelled) {
        error.code = ErrorCode::SwitchFailed;
        error.message = Text::tr("The restored copy could not take the place of %1.").arg(change.target.database);
        error.remedy = Text::tr("Close the sessions, prepared transactions and replication slots of the database, then try again.");
    }
    return std::unexpected(error);
}

} // namespace

QStringList switchStatements(const DatabaseSwitch &change)
{
    QStringList statements{u"BEGIN"_s};
    if (change.target.databaseOid != 0)
        statements += rename(change.target.database, change.setAside);
    return statements << rename(change.replacement, change.target.database) << u"COMMIT"_s;
}

Expected<> switchDatabases(const DatabaseSwitch &change, Scene &scene)
{
    if (const auto same = checkIdentities(scene.server, change); !same)
        return same;
    const ConnectionParameters maintenance = scene.server.resolvedParameters();
    auto renamer = Connection::open(maintenance, scene.context.stopToken());
    auto closer = Connection::open(maintenance, scene.context.stopToken());
    auto keeper = Connection::open(maintenance, scene.context.stopToken());
    if (!renamer || !closer || !keeper)
        return std::unexpected(!renamer ? renamer.error() : !closer ? closer.error() : keeper.error());

    Door door(std::move(*keeper), change);
    renamer->setWaiting([&, renamerPid = renamer->backendPid()] {
        door.openOnceEmpty(renamerPid);
        closeSessions(*closer, change);
    });
    if (const auto renamed = renameBoth(*renamer, change); !renamed)
        return settle(change, scene, renamer->backendPid(), renamed.error());
    return {};
}

} // namespace Belay
