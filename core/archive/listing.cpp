// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/listing.h"

#include "core/archive/entryrules.h"

#include <algorithm>
#include <array>
#include <ctime>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Bytes that most lines stay below.
constexpr qsizetype usualLine = 80;

/// The moment of the dump in this computer's zone, with the zone's name.
QByteArray stamp(const ArchiveHeader &header)
{
    const auto seconds = static_cast<std::time_t>(header.createdSeconds);
    std::tm local{};
    std::array<char, 128> text{};
    if (::localtime_r(&seconds, &local) == nullptr
        || std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S %Z", &local) == 0)
        return "[unknown]"_ba;
    return text.data();
}

/// Appends a name, which must not break its line.
void appendName(QByteArray &out, QByteArrayView name)
{
    const qsizetype start = out.size();
    out += name;
    std::replace_if(out.begin() + start, out.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
}

void appendHeader(QByteArray &out, const ArchiveHeader &header, qsizetype entryCount)
{
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    out += ";\n; Archive created at " + stamp(header) + "\n;     dbname: ";
    appendName(out, header.databaseBytes);
    out += "\n;     TOC Entries: " + number(entryCount);
    out += "\n;     Compression: " + QByteArrayView(key(header.compression));
    out += "\n;     Dump Version: " + toString(header.version).toLatin1() + '-'
        + number(header.version.revision);
    out += "\n;     Format: CUSTOM";
    out += "\n;     Integer: " + number(header.integerSize) + " bytes";
    out += "\n;     Offset: " + number(header.offsetSize) + " bytes";
    out += "\n;     Dumped from database version: " + header.serverVersion.toUtf8();
    out += "\n;     Dumped by pg_dump version: " + header.dumpVersion.toUtf8();
    out += "\n;\n;\n; Selected TOC Entries:\n;\n";
}

} // namespace

QByteArray listing(const Archive &archive)
{
    const Toc &toc = archive.toc();
    QByteArray out;
    out.reserve(std::ssize(toc.entries()) * usualLine);
    appendHeader(out, archive.header(), std::ssize(toc.entries()));
    for (const TocEntry &entry : toc.entries()) {
        if (!isListed(toc, entry))
            continue;
        out += QByteArray::number(entry.dumpId.number()) + "; ";
        out += toc.bytes(entry.tableOid);
        out += ' ';
        out += toc.bytes(entry.oid);
        out += ' ';
        out += toc.bytes(entry.desc);
        out += ' ';
        appendName(out, entry.namespaceName.isNull() ? QByteArrayView("-") : toc.bytes(entry.namespaceName));
        out += ' ';
        appendName(out, toc.bytes(entry.tag));
        out += ' ';
        appendName(out, toc.bytes(entry.owner));
        out += '\n';
    }
    return out;
}

bool isListed(const Toc &toc, const TocEntry &entry)
{
    if (isSettingsEntry(toc, entry) || isDatabaseEntry(toc, entry))
        return false;
    if (toc.is(entry.desc, "<Init>"_L1) && toc.is(entry.tag, "Max OID"_L1))
        return false;
    return entry.hasData || hasDefinition(toc, entry) || isDataWithoutBlock(toc, entry);
}

} // namespace Belay
