// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/listing.h"

#include "core/archive/entryrules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <initializer_list>

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

/// A name must not break its line.
void replaceLineEnds(QByteArray &text, qsizetype start)
{
    std::replace_if(text.begin() + start, text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
}

/// Appends the parts with a space before each, as one: a call a part is most of the time that a long list takes.
void appendParts(QByteArray &out, std::initializer_list<QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += 1 + part.size();
    const qsizetype start = out.size();
    out.resize(start + size);
    char *at = out.data() + start;
    for (const QByteArrayView part : parts) {
        *at++ = ' ';
        at = std::ranges::copy(part, at).out;
    }
}

void appendEntry(QByteArray &out, const Toc &toc, const TocEntry &entry)
{
    std::array<char, 16> number;
    const auto end = std::to_chars(number.begin(), number.end(), entry.dumpId.number()).ptr;
    out.append(number.data(), end - number.data()).append(';');
    appendParts(out, {toc.bytes(entry.tableOid), toc.bytes(entry.oid), toc.bytes(entry.desc)});
    const qsizetype names = out.size();
    appendParts(out, {entry.namespaceName.isNull() ? "-" : toc.bytes(entry.namespaceName), toc.bytes(entry.tag),
                      toc.bytes(entry.owner)});
    replaceLineEnds(out, names);
    out += '\n';
}

void appendHeader(QByteArray &out, const ArchiveHeader &header, qsizetype entryCount)
{
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    out += ";\n; Archive created at " + stamp(header) + "\n;     dbname: ";
    const qsizetype name = out.size();
    out += header.databaseBytes;
    replaceLineEnds(out, name);
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
        if (isListed(toc, entry))
            appendEntry(out, toc, entry);
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
