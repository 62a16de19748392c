// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/write/headencoder.h"

#include "core/archive/headerparser.h"

#include <algorithm>

namespace Belay {

namespace {

constexpr quint8 writtenOffsetSize = 8;
constexpr quint8 customFormat = 1;
constexpr int zlibDefaultLevel = -1;

void encodeCompression(ArchiveEncoder &encoder, const ArchiveHeader &header)
{
    if (header.version >= compressionByteVersion)
        encoder.byte(static_cast<quint8>(header.compression)); // enumerated as the format does
    else if (header.compression == Compression::None)
        encoder.integer(0);
    else
        encoder.integer(header.compressionLevel != 0 ? header.compressionLevel : zlibDefaultLevel);
}

/// As the C library's struct tm has it.
void encodeCreationTime(ArchiveEncoder &encoder, const ArchiveHeader &header)
{
    const QDate date = header.createdAt.date();
    const QTime time = header.createdAt.time();
    for (const int field : {time.second(), time.minute(), time.hour(), date.day(), date.month() - 1,
                            date.year() - 1900, header.daylightSaving})
        encoder.integer(field);
}

void encodeText(ArchiveEncoder &encoder, const QByteArray &text)
{
    encoder.text(text.isNull() ? QByteArrayView("") : QByteArrayView(text));
}

} // namespace

bool isWritable(const ArchiveVersion &version, Compression compression)
{
    if (version < oldestWrittenVersion || version > newestWrittenVersion || version.revision != 0)
        return false;
    return version >= compressionByteVersion || compression == Compression::None
        || compression == Compression::Gzip;
}

ArchiveHeader writtenHeader(const ArchiveHeader &source)
{
    ArchiveHeader header = source;
    header.version = std::max(source.version, oldestWrittenVersion);
    header.version.revision = 0;
    return header;
}

void encodeHeader(ArchiveEncoder &encoder, const ArchiveHeader &header)
{
    for (const char letter : archiveMagic)
        encoder.byte(static_cast<quint8>(letter));
    for (const int number :
         {header.version.major, header.version.minor, header.version.revision, header.integerSize})
        encoder.byte(static_cast<quint8>(number));
    encoder.byte(writtenOffsetSize);
    encoder.byte(customFormat);
    encodeCompression(encoder, header);
    encodeCreationTime(encoder, header);
    encodeText(encoder, header.databaseBytes);
    encodeText(encoder, header.serverVersion.toUtf8());
    encodeText(encoder, header.dumpVersion.toUtf8());
}

void encodeEntry(ArchiveEncoder &encoder, const EntryDraft &entry, const ArchiveVersion &version)
{
    encoder.integer(entry.dumpId.number());
    encoder.integer(entry.hasData ? 1 : 0);
    for (const QByteArrayView text : {entry.tableOid, entry.oid, entry.tag, entry.desc})
        encoder.text(text);
    encoder.integer(static_cast<int>(entry.section));
    for (const QByteArrayView text : {entry.definition, entry.dropStatement, entry.copyStatement,
                                      entry.namespaceName, entry.tablespace, entry.tableAccessMethod})
        encoder.text(text);
    if (version >= relkindVersion)
        encoder.integer(entry.relkind);
    encoder.text(entry.owner);
    encoder.text("false"); // WITH OIDS: no server has had them since 12
    for (const DumpId id : entry.dependencies)
        encoder.text(QByteArray::number(id.number()));
    encoder.text({});
    encoder.offset(entry.hasData ? DataOffsetState::NotSet : DataOffsetState::NoData, 0);
}

} // namespace Belay
