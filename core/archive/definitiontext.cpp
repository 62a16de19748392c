// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/definitiontext.h"

#include "core/archive/entryrules.h"
#include "core/archive/sqlnames.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// A text that stands in a comment, which it must not end.
QByteArray onOneLine(QByteArrayView text)
{
    QByteArray line = text.toByteArray();
    std::ranges::replace_if(line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

void writeComment(TextOutput &out, const Toc &toc, const TocEntry &entry, EntryPart part)
{
    const auto orHyphen = [&](const TocText &text) {
        return text.isNull() ? "-"_ba : onOneLine(toc.bytes(text));
    };
    out << "--\n-- " << (part == EntryPart::Data ? "Data for " : "")
        << "Name: " << onOneLine(toc.bytes(entry.tag)) << "; Type: " << toc.bytes(entry.desc)
        << "; Schema: " << orHyphen(entry.namespaceName) << "; Owner: " << orHyphen(entry.owner);
    if (!entry.tablespace.isEmpty())
        out << "; Tablespace: " << onOneLine(toc.bytes(entry.tablespace));
    out << "\n--\n\n";
}

/// Writes a command for every large object that a BLOB METADATA entry lists, one oid a line.
void writeForEachLargeObject(TextOutput &out, QByteArrayView oids, QByteArrayView before,
                             QByteArrayView after)
{
    for (qsizetype start = 0, end = 0; out.isOpen() && (end = oids.indexOf('\n', start)) >= 0;
         start = end + 1)
        out << before << oids.sliced(start, end - start) << after << ";\n";
    out << "\n";
}

/// The place of `wanted` in commands that have nothing in quotes but names of roles; the end where there is none.
qsizetype findUnquoted(QByteArrayView commands, QByteArrayView wanted, qsizetype from)
{
    bool isQuoted = false;
    for (qsizetype i = from; i < commands.size(); ++i) {
        if (commands[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && commands.sliced(i).startsWith(wanted))
            return i;
    }
    return commands.size();
}

/// Writes the privileges of a group of large objects: the entry has the commands for its first one.
void writePrivilegesOfLargeObjects(TextOutput &out, const Toc &toc, const TocEntry &entry)
{
    const auto dependencies = toc.dependencies(entry);
    const TocEntry *objects = dependencies.empty() ? nullptr : toc.find(dependencies.front());
    if (objects == nullptr)
        return;
    const QByteArrayView oids = toc.bytes(objects->definition);
    const QByteArrayView commands = toc.bytes(entry.definition);
    const QByteArrayView mark = "LARGE OBJECT ";
    qsizetype start = 0;
    while (out.isOpen()) {
        const qsizetype end = findUnquoted(commands, ";", start);
        const qsizetype oid = findUnquoted(commands.first(end), mark, start) + mark.size();
        if (end == commands.size() || oid > end)
            return;
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        const auto *const rest = std::find_if_not(commands.begin() + oid, commands.begin() + end, isDigit);
        writeForEachLargeObject(out, oids, commands.sliced(start, oid - start),
                                {rest, commands.begin() + end});
        const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
        start = std::find_if_not(commands.begin() + end + 1, commands.end(), isSpace) - commands.begin();
    }
}

void writeStatements(TextOutput &out, const Toc &toc, const TocEntry &entry)
{
    if (toc.is(entry.desc, "BLOB METADATA"_L1))
        writeForEachLargeObject(out, toc.bytes(entry.definition), "SELECT pg_catalog.lo_create('", "')");
    else if (toc.is(entry.desc, "ACL"_L1) && toc.bytes(entry.tag).startsWith("LARGE OBJECTS"))
        writePrivilegesOfLargeObjects(out, toc, entry);
    else if (!entry.definition.isEmpty())
        out << toc.bytes(entry.definition) << "\n\n";
}

/// How ALTER … OWNER names the entry's object; empty for objects without an owner of their own.
QByteArray ownedObject(const Toc &toc, const TocEntry &entry)
{
    if (isOneOf(toc, entry.desc,
                {"COLLATION"_L1,
                 "CONVERSION"_L1,
                 "DOMAIN"_L1,
                 "FOREIGN TABLE"_L1,
                 "MATERIALIZED VIEW"_L1,
                 "SEQUENCE"_L1,
                 "STATISTICS"_L1,
                 "TABLE"_L1,
                 "TEXT SEARCH DICTIONARY"_L1,
                 "TEXT SEARCH CONFIGURATION"_L1,
                 "TYPE"_L1,
                 "VIEW"_L1,
                 "PROCEDURAL LANGUAGE"_L1,
                 "SCHEMA"_L1,
                 "EVENT TRIGGER"_L1,
                 "FOREIGN DATA WRAPPER"_L1,
                 "SERVER"_L1,
                 "PUBLICATION"_L1,
                 "SUBSCRIPTION"_L1,
                 "DATABASE"_L1}))
        return toc.bytes(entry.desc).toByteArray() + ' '
            + dumpedName(toc.bytes(entry.namespaceName), toc.bytes(entry.tag));
    if (toc.is(entry.desc, "BLOB"_L1))
        return "LARGE OBJECT " + toc.bytes(entry.tag).toByteArray();
    if (isOneOf(toc, entry.desc,
                {"AGGREGATE"_L1, "FUNCTION"_L1, "OPERATOR"_L1, "OPERATOR CLASS"_L1, "OPERATOR FAMILY"_L1,
                 "PROCEDURE"_L1})) { // whose signature is in the command that drops it
        QByteArray signature =
            toc.bytes(entry.dropStatement)
                .toByteArray()
                .sliced(std::min<qsizetype>(entry.dropStatement.length, QByteArrayView("DROP ").size()));
        while (signature.endsWith('\n') || signature.endsWith(';'))
            signature.chop(1);
        return signature;
    }
    return {};
}

/// Writes the command that gives the object to its owner. What cannot be dropped by itself has no owner of its own.
void writeOwner(TextOutput &out, const Toc &toc, const TocEntry &entry)
{
    if (entry.owner.isEmpty() || entry.dropStatement.isEmpty())
        return;
    const QByteArray owner = dumpedName(toc.bytes(entry.owner));
    if (toc.is(entry.desc, "BLOB METADATA"_L1)) {
        writeForEachLargeObject(out, toc.bytes(entry.definition), "ALTER LARGE OBJECT ",
                                QByteArray(" OWNER TO " + owner));
        return;
    }
    const QByteArray object = ownedObject(toc, entry);
    if (!object.isEmpty())
        out << "ALTER " << object << " OWNER TO " << owner << ";\n\n";
}

} // namespace

void writeEntry(TextOutput &out, const Toc &toc, const TocEntry &entry, EntryPart part)
{
    writeComment(out, toc, entry, part);
    writeStatements(out, toc, entry);
    writeOwner(out, toc, entry);
    if (entry.relkind == 'p' && !entry.tableAccessMethod.isNull())
        out << "ALTER TABLE " << dumpedName(toc.bytes(entry.namespaceName), toc.bytes(entry.tag))
            << " SET ACCESS METHOD " << dumpedName(toc.bytes(entry.tableAccessMethod)) << ";\n\n";
    if (part == EntryPart::Data)
        out << toc.bytes(entry.copyStatement);
}

} // namespace Belay
