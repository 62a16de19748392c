// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/databasecopy.h"

#include "core/base/faultpoint.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Settings whose value is a list of quoted words; pg_dump knows the same ones by name.
const QStringList listSettings{u"local_preload_libraries"_s, u"search_path"_s,    u"session_preload_libraries"_s,
                               u"shared_preload_libraries"_s, u"temp_tablespaces"_s, u"unix_socket_directories"_s};

/// A setting's value as it must stand in `SET name TO …`.
QString settingValue(const QString &name, const QString &value)
{
    if (!listSettings.contains(name, Qt::CaseInsensitive))
        return quoteLiteral(value);
    static const QRegularExpression word(uR"re(\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(?:,|$))re"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : word.globalMatch(value)) {
        if (match.capturedLength() > 0)
            words += quoteLiteral(match.hasCaptured(1) ? match.captured(1).replace(u"\"\""_s, u"\""_s) : match.captured(2).trimmed());
    }
    return words.join(u", "_s);
}

Expected<QStringList> settingStatements(Connection &server, quint32 from, const QString &to)
{
    const auto rows = server.query(
        u"SELECT r.rolname, split_part(c, '=', 1), substr(c, strpos(c, '=') + 1) "
        "FROM pg_db_role_setting s LEFT JOIN pg_roles r ON r.oid = s.setrole, unnest(s.setconfig) c "
        "WHERE s.setdatabase = $1::oid"_s,
        {QString::number(from)});
    if (!rows)
        return std::unexpected(rows.error());
    QStringList statements;
    for (int i = 0; i < rows->rowCount(); ++i) {
        QString subject = u"ALTER DATABASE "_s + quoteIdentifier(to);
        if (!rows->isNull(i, 0))
            subject = u"ALTER ROLE "_s + quoteIdentifier(rows->value(i, 0)) + u" IN DATABASE "_s + quoteIdentifier(to);
        const QString name = rows->value(i, 1);
        statements += subject + u" SET "_s + quoteIdentifier(name) + u" TO "_s + settingValue(name, rows->value(i, 2));
    }
    return statements;
}

Expected<QStringList> privilegeStatements(Connection &server, quint32 from, const QString &to)
{
    const QString database = u" ON DATABASE "_s + quoteIdentifier(to);
    const auto rows = server.query(
        u"SELECT privilege_type, is_grantable, g.rolname FROM pg_database d, aclexplode(datacl) a "
        "LEFT JOIN pg_roles g ON g.oid = a.grantee WHERE d.oid = $1::oid AND a.grantee <> d.datdba"_s,
        {QString::number(from)});
    const auto hasAcl = server.query(u"SELECT datacl IS NOT NULL FROM pg_database WHERE oid = $1::oid"_s, {QString::number(from)});
    if (!rows || !hasAcl)
        return std::unexpected(!rows ? rows.error() : hasAcl.error());
    const bool isDefault = hasAcl->rowCount() == 0 || !hasAcl->boolean(0, 0);
    QStringList statements;
    if (isDefault)
        statements += u"GRANT CONNECT, TEMPORARY"_s + database + u" TO PUBLIC"_s;
    else
        statements += u"REVOKE ALL"_s + database + u" FROM PUBLIC"_s;
    for (int i = 0; i < rows->rowCount(); ++i) {
        const QString grantee = rows->isNull(i, 2) ? u"PUBLIC"_s : quoteIdentifier(rows->value(i, 2));
        statements += u"GRANT "_s + rows->value(i, 0) + database + u" TO "_s + grantee
            + (rows->boolean(i, 1) ? u" WITH GRANT OPTION"_s : QString());
    }
    return statements;
}

QString option(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u' ' + name + u" = "_s + quoteLiteral(value);
}

} // namespace

QString createCopyStatement(const QString &name, const std::optional<DatabaseSettings> &archived, const DatabaseFacts *target,
                            int serverVersion)
{
    std::optional<DatabaseSettings> settings = archived;
    if (!settings && target) {
        settings = DatabaseSettings{.encoding = target->encoding,
                                    .localeProvider = target->localeProvider,
                                    .collate = target->collate,
                                    .ctype = target->ctype,
                                    .locale = {},
                                    .icuLocale = target->locale,
                                    .icuRules = target->icuRules};
    }
    QString statement = u"CREATE DATABASE "_s + quoteIdentifier(name) + u" WITH TEMPLATE = template0"_s;
    if (target && !target->owner.isEmpty())
        statement += u" OWNER = "_s + quoteIdentifier(target->owner);
    if (settings) {
        statement += option(u"ENCODING"_s, settings->encoding);
        if (serverVersion >= 150000 && !settings->localeProvider.isEmpty())
            statement += u" LOCALE_PROVIDER = "_s + quoteIdentifier(settings->localeProvider);
        statement += option(u"LOCALE"_s, settings->locale) + option(u"LC_COLLATE"_s, settings->collate)
            + option(u"LC_CTYPE"_s, settings->ctype);
        const bool isBuiltin = settings->localeProvider == "builtin"_L1;
        statement += option(isBuiltin ? u"BUILTIN_LOCALE"_s : u"ICU_LOCALE"_s, settings->icuLocale);
        statement += option(u"ICU_RULES"_s, settings->icuRules);
    }
    if (target && !target->tablespace.isEmpty() && target->tablespace != "pg_default"_L1)
        statement += u" TABLESPACE = "_s + quoteIdentifier(target->tablespace);
    return statement;
}

Expected<> createCopy(Connection &server, const QString &statement, const QString &name)
{
    if (const auto made = server.query(statement); !made)
        return std::unexpected(made.error());
    faultPoint(u"create", u"made");
    const auto closed = server.query(u"REVOKE ALL ON DATABASE "_s + quoteIdentifier(name) + u" FROM PUBLIC"_s);
    if (!closed)
        return std::unexpected(closed.error());
    return {};
}

Expected<QStringList> carryOverStatements(Connection &server, const DatabaseFacts *from, const QString &to)
{
    const quint32 oid = from ? from->oid : 0;
    const auto settings = settingStatements(server, oid, to);
    const auto privileges = privilegeStatements(server, oid, to);
    if (!settings || !privileges)
        return std::unexpected(!settings ? settings.error() : privileges.error());
    QStringList statements = *settings + *privileges;
    if (!from)
        return statements;
    const QString database = quoteIdentifier(to);
    statements += u"ALTER DATABASE "_s + database + u" CONNECTION LIMIT "_s + QString::number(from->connectionLimit);
    if (!from->comment.isEmpty())
        statements += u"COMMENT ON DATABASE "_s + database + u" IS "_s + quoteLiteral(from->comment);
    return statements;
}

Expected<> carryOver(Connection &server, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = server.query(statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

bool isWhole(const DatabaseFacts *database)
{
    constexpr int markOfInvalid = -2; // DATCONNLIMIT_INVALID_DB
    return database && database->connectionLimit != markOfInvalid;
}

Expected<> dropDatabase(Connection &server, const QString &name)
{
    const QString force = server.serverVersion() >= 130000 ? u" WITH (FORCE)"_s : QString();
    const auto dropped = server.query(u"DROP DATABASE IF EXISTS "_s + quoteIdentifier(name) + force);
    if (!dropped)
        return std::unexpected(dropped.error());
    return {};
}

} // namespace Belay
