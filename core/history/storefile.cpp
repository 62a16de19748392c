// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/storefile.h"

#include "core/base/durablefile.h"
#include "core/history/storesql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

constexpr int schemaVersion = 5;
constexpr int applicationId = 0x42656c61; // "Bela": tells our file from any other SQLite file

/// Brings an older or new file to the current schema, in one transaction.
Expected<> migrate(const QString &connection)
{
    return inTransaction(connection, [&]() -> Expected<> {
        const auto version = readNumber(connection, u"PRAGMA user_version"_s); // another process may have done it by now
        if (!version)
            return std::unexpected(version.error());
        QStringList statements;
        for (qint64 next = *version + 1; next <= schemaVersion; ++next) {
            QFile script(u":/belay/history/%1.sql"_s.arg(next, 4, 10, QLatin1Char('0')));
            if (!script.open(QIODevice::ReadOnly))
                return storeUnavailable(script.errorString());
            statements += QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        }
        statements << u"PRAGMA application_id = %1"_s.arg(applicationId) << u"PRAGMA user_version = %1"_s.arg(schemaVersion);
        for (const QString &statement : std::as_const(statements)) {
            if (statement.trimmed().isEmpty())
                continue;
            if (const auto done = runStatement(connection, statement); !done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

} // namespace

bool isStoreGone(const Places &places)
{
    return QFileInfo(places.history()).size() == 0 && QFileInfo(places.anchors()).size() > 0;
}

Error storeGone()
{
    Error error = storeDamaged({});
    error.message = Text::tr("The file of the history is gone.");
    error.remedy = Text::tr("Put it back from a backup of your files; or a new one is made of the manifests by: belayctl history verify");
    return error;
}

Expected<> makeStoreFile(const QString &file)
{
    if (const auto made = makePrivateFolder(QFileInfo(file).absolutePath()); !made)
        return storeUnavailable(made.error().detail);
    QFile created(file);
    if (!QFileInfo::exists(file) && !created.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && !QFileInfo::exists(file))
        return storeUnavailable(created.errorString());
    return {};
}

Expected<> connectStore(const QString &connection, const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_ENABLE_NON_ASCII_CASE_FOLDING"_s); // SQLite's own lower() knows ASCII only
    if (!database.open())
        return storeUnavailable(database.lastError().text());
    return {};
}

Expected<> prepareStore(const QString &connection)
{
    // WAL is unsafe between processes before SQLite 3.51.3; EXTRA also syncs the folder after a commit.
    for (const QString &pragma : {u"PRAGMA busy_timeout = 5000"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA foreign_keys = ON"_s,
                                  u"PRAGMA synchronous = EXTRA"_s}) {
        if (const auto set = runStatement(connection, pragma); !set)
            return std::unexpected(set.error());
    }
    // Tables first: another process may be making them, and whoever sees tables must see their mark, too.
    const auto tables = readNumber(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    const auto version = readNumber(connection, u"PRAGMA user_version"_s);
    const auto id = readNumber(connection, u"PRAGMA application_id"_s);
    if (!version || !id || !tables)
        return std::unexpected(!tables ? tables.error() : !version ? version.error() : id.error());
    const bool isNew = *tables == 0 && *id == 0;
    if (!isNew && *id != applicationId)
        return storeUnavailable(Text::tr("The file is no history of Belay."));
    if (*version > schemaVersion)
        return storeUnavailable(Text::tr("The file was written by a newer Belay."));
    if (const auto mode = runStatement(connection, u"PRAGMA journal_mode = DELETE"_s); !mode)
        return std::unexpected(mode.error());
    return *version < schemaVersion ? migrate(connection) : Expected<>();
}

} // namespace Belay
