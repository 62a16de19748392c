// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/write/archivewriter.h"

#include "core/archive/boundedreader.h"
#include "core/archive/data/blocktype.h"
#include "core/archive/write/headencoder.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArchiveWriter)
};

} // namespace

Expected<std::unique_ptr<ArchiveWriter>> ArchiveWriter::create(const QString &path,
                                                               const ArchiveHeader &header,
                                                               std::size_t entryCount)
{
    if (!isWritable(header.version, header.compression))
        return failure(ErrorCode::Usage,
                       Text::tr("No archive of version %1 with compression %2 can be written.")
                           .arg(toString(header.version), key(header.compression)));
    auto file = PartFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    std::unique_ptr<ArchiveWriter> writer(new ArchiveWriter(std::move(*file), header));
    writer->m_entriesLeft = entryCount;
    ArchiveEncoder encoder(header.integerSize);
    encodeHeader(encoder, header);
    encoder.integer(static_cast<qint64>(entryCount));
    writer->write(encoder);
    return writer;
}

ArchiveWriter::ArchiveWriter(std::unique_ptr<PartFile> file, const ArchiveHeader &header)
    : m_file(std::move(file))
    , m_header(header)
    , m_stream(*m_file, header.integerSize, header.compression)
{
}

void ArchiveWriter::addEntry(const EntryDraft &entry)
{
    Q_ASSERT(m_entriesLeft > 0);
    --m_entriesLeft;
    ArchiveEncoder encoder(m_header.integerSize);
    encodeEntry(encoder, entry, m_header.version);
    write(encoder);
    constexpr qint64 placeSize = 1 + 8;
    if (entry.hasData)
        m_slots.push_back({.entry = entry.dumpId, .place = m_file->position() - placeSize});
}

Expected<> ArchiveWriter::copyBlock(const Archive &source, const BlockPlace &place, Copied copied,
                                    const std::stop_token &stop)
{
    Q_ASSERT(source.header().compression == m_header.compression
             && source.header().integerSize == m_header.integerSize);
    Q_ASSERT(m_entriesLeft == 0 && m_nextSlot < m_slots.size());
    m_slots[m_nextSlot++].start = m_file->position();
    BoundedReader reader(source.descriptor(), source.identity().size, place.start);
    while (reader.position() < place.end && !reader.hasFailed() && !hasFailed()) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, Text::tr("Writing the archive was cancelled."));
        const auto bytes = reader.available(place.end - reader.position());
        m_file->append(QByteArrayView(bytes.data(), std::ssize(bytes)));
    }
    if (const ReadFault *fault = reader.fault())
        return failure(
            ErrorCode::FileUnreadable, Text::tr("%1 cannot be read to its end.").arg(visible(source.path())),
            u"at byte %1: %2"_s.arg(fault->offset)
                .arg(fault->systemError != 0 ? QString::fromLocal8Bit(std::strerror(fault->systemError))
                                             : QString(fault->reason)));
    if (copied == Copied::LargeObjects)
        endLargeObjects();
    return {};
}

void ArchiveWriter::beginTableData()
{
    beginBlock(BlockType::TableData);
    m_stream.begin();
}

void ArchiveWriter::beginLargeObjects()
{
    beginBlock(BlockType::LargeObjects);
}

void ArchiveWriter::beginLargeObject(quint32 oid)
{
    Q_ASSERT(oid != 0);
    ArchiveEncoder encoder(m_header.integerSize);
    encoder.integer(static_cast<qint32>(oid)); // from 2^31 on a negative number, as pg_dump writes it
    write(encoder);
    m_stream.begin();
}

void ArchiveWriter::endLargeObjects()
{
    ArchiveEncoder encoder(m_header.integerSize);
    encoder.integer(0);
    write(encoder);
}

void ArchiveWriter::beginBlock(quint8 type)
{
    Q_ASSERT(m_entriesLeft == 0 && m_nextSlot < m_slots.size());
    Slot &slot = m_slots[m_nextSlot++];
    slot.start = m_file->position();
    ArchiveEncoder encoder(m_header.integerSize);
    encoder.byte(type);
    encoder.integer(slot.entry.number());
    write(encoder);
}

void ArchiveWriter::write(const ArchiveEncoder &encoder)
{
    m_isEncodable = m_isEncodable && encoder.isValid();
    m_file->append(encoder.bytes());
}

Expected<> ArchiveWriter::finish()
{
    if (!m_isEncodable)
        return failure(ErrorCode::ArchiveTooLarge,
                       Text::tr("The archive's integers are too small for what it is to hold."));
    Q_ASSERT(m_file->hasFailed() || (m_entriesLeft == 0 && m_nextSlot == m_slots.size()));
    ArchiveEncoder encoder(m_header.integerSize);
    for (const Slot &slot : m_slots) {
        encoder.clear();
        encoder.offset(DataOffsetState::Set, slot.start);
        m_file->overwrite(slot.place, encoder.bytes());
    }
    return m_file->finish();
}

} // namespace Belay
