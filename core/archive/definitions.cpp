// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/definitions.h"

#include "core/archive/definitiontext.h"
#include "core/archive/entryrules.h"
#include "core/archive/sqlnames.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype mostBytesOfEntry = 8 << 20;

/// What pg_restore does in which round over the entries: privileges once all objects are there, and then what must not
/// disturb or depends on privileges.
enum class Pass { Objects, Privileges, Last };

Pass passOf(const Toc &toc, const TocEntry &entry)
{
    if (isPrivilegeEntry(toc, entry))
        return Pass::Privileges;
    if (isOneOf(toc, entry.desc, {"EVENT TRIGGER"_L1, "MATERIALIZED VIEW DATA"_L1}))
        return Pass::Last;
    if (isOneOf(toc, entry.desc, {"COMMENT"_L1, "SECURITY LABEL"_L1})
        && toc.bytes(entry.tag).startsWith("EVENT TRIGGER "))
        return Pass::Last;
    return Pass::Objects;
}

/// The settings that a script keeps up for the entries that follow, each written when it changes.
class Settings
{
public:
    Settings(TextOutput &out, const Toc &toc, bool hasSearchPath)
        : m_out(out)
        , m_toc(toc)
        , m_hasSearchPath(hasSearchPath)
    {
    }

    void writeFor(const TocEntry &entry);

private:
    TextOutput &m_out;
    const Toc &m_toc;
    bool m_hasSearchPath;
    std::optional<QByteArrayView> m_schema;
    std::optional<QByteArrayView> m_tablespace;
    std::optional<QByteArrayView> m_accessMethod;
};

void Settings::writeFor(const TocEntry &entry)
{
    const QByteArrayView schema = m_toc.bytes(entry.namespaceName);
    if (!m_hasSearchPath && !schema.isEmpty() && m_schema != schema) { // archives before 1.13
        m_schema = schema;
        m_out << "SET search_path = " << dumpedName(schema) << (schema == "pg_catalog" ? "" : ", pg_catalog")
              << ";\n\n";
    }
    const QByteArrayView tablespace = m_toc.bytes(entry.tablespace);
    if (!entry.tablespace.isNull() && m_tablespace != tablespace) {
        m_tablespace = tablespace;
        m_out << "SET default_tablespace = " << (tablespace.isEmpty() ? "''"_ba : dumpedName(tablespace))
              << ";\n\n";
    }
    const QByteArrayView method = m_toc.bytes(entry.tableAccessMethod);
    if (entry.relkind != 'p' && !entry.tableAccessMethod.isNull() && m_accessMethod != method) {
        m_accessMethod = method;
        m_out << "SET default_table_access_method = " << dumpedName(method) << ";\n\n";
    }
}

/// The encoding as it stands in a statement: a word, whatever the file has.
QByteArray encodingName(const Toc &toc)
{
    const QByteArray name = toc.encoding().toLatin1();
    const bool isWord = std::ranges::all_of(
        name, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
    return isWord && !name.isEmpty() ? name : "SQL_ASCII"_ba;
}

/// A version text, which must not end the comment that it stands in.
QByteArray version(const QString &text)
{
    return text.toUtf8().replace('\n', ' ').replace('\r', ' ');
}

void writeStart(TextOutput &out, const Archive &archive, const QByteArray &restrictKey,
                QByteArrayView searchPath)
{
    const Toc &toc = archive.toc();
    const bool hasStandardStrings = toc.setting("STDSTRINGS"_L1).contains("'on'");
    out << "--\n-- PostgreSQL database dump\n--\n\n";
    if (!restrictKey.isEmpty())
        out << "\\restrict " << restrictKey << "\n\n";
    out << "-- Dumped from database version " << version(archive.header().serverVersion)
        << "\n-- Dumped by pg_dump version " << version(archive.header().dumpVersion)
        << "\n\nSET statement_timeout = 0;\nSET lock_timeout = 0;\n"
           "SET idle_in_transaction_session_timeout = 0;\nSET transaction_timeout = 0;\n"
        << "SET client_encoding = '" << encodingName(toc)
        << "';\nSET standard_conforming_strings = " << (hasStandardStrings ? "on" : "off") << ";\n"
        << searchPath
        << "SET check_function_bodies = false;\nSET xmloption = content;\nSET client_min_messages = "
           "warning;\n"
        << (hasStandardStrings ? "" : "SET escape_string_warning = off;\n") << "SET row_security = off;\n\n";
}

void writeEnd(TextOutput &out, const QByteArray &restrictKey)
{
    out << "--\n-- PostgreSQL database dump complete\n--\n\n";
    if (!restrictKey.isEmpty())
        out << "\\unrestrict " << restrictKey << "\n\n";
}

} // namespace

Expected<> writeDefinitions(const Archive &archive, const DefinitionRequest &request, const TextSink &sink)
{
    const Toc &toc = archive.toc();
    const QSet<DumpId> chosen =
        request.entries ? QSet<DumpId>(request.entries->begin(), request.entries->end()) : QSet<DumpId>();
    const auto isWritten = [&](const TocEntry &entry) {
        if (!request.entries)
            return hasDefinition(toc, entry);
        return chosen.contains(entry.dumpId)
            && (hasDefinition(toc, entry)
                || (isDataWithoutBlock(toc, entry) && !isDatabaseEntry(toc, entry)));
    };
    const QByteArrayView searchPath = toc.setting("SEARCHPATH"_L1);

    TextOutput out(sink);
    Settings settings(out, toc, !searchPath.isNull());
    writeStart(out, archive, request.restrictKey, searchPath);
    for (const Pass pass : {Pass::Objects, Pass::Privileges, Pass::Last}) {
        for (const TocEntry &entry : toc.entries()) {
            if (!out.isOpen())
                break;
            if (passOf(toc, entry) != pass || !isWritten(entry))
                continue;
            settings.writeFor(entry);
            writeEntry(out, toc, entry, EntryPart::Definition);
        }
    }
    writeEnd(out, request.restrictKey);
    return out.finish();
}

QByteArray definitionOf(const Toc &toc, const TocEntry &entry)
{
    QByteArray text;
    const TextSink sink = [&](QByteArrayView piece) -> Expected<> {
        text += piece;
        return text.size() < mostBytesOfEntry ? Expected<>() : failure(ErrorCode::ArchiveTooLarge, {});
    };
    TextOutput out(sink);
    writeEntry(out, toc, entry, entry.hasData ? EntryPart::Data : EntryPart::Definition);
    if (!out.finish())
        text += "\n-- …\n";
    return text;
}

} // namespace Belay
