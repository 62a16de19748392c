// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/datareader.h"

#include "core/archive/data/blocktype.h"
#include "core/archive/limits.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

// Output that stays in the second-level cache until it was counted and hashed.
constexpr std::size_t outputSize = 64 << 10;
// A decompressor may look back into the last 64 KiB that it gave: what follows is put behind it, as far as there is room.
constexpr std::size_t roomSize = 4 * outputSize;

ChunkReader::Packing packingFor(Compression compression)
{
    // Where a zstd frame ends, pg_restore drops the rest of the chunk: the chunk must stay known.
    return compression == Compression::Zstd ? ChunkReader::Packing::Separate : ChunkReader::Packing::Gathered;
}

} // namespace

int readingThreads(int wanted)
{
    return std::min(wanted > 0 ? wanted : QThread::idealThreadCount(), Limits::threads);
}

DataReader::DataReader(const Archive &archive, WindowBudget *windows)
    : m_archive(archive)
    , m_chunks(archive, packingFor(archive.header().compression))
    , m_decompressor(Decompressor::make(archive.header().compression, windows))
    , m_output(m_decompressor ? std::make_unique_for_overwrite<uchar[]>(roomSize) : nullptr)
{
}

bool DataReader::open(const TocEntry &entry, qint64 start)
{
    BoundedReader &reader = m_chunks.reader();
    reader.restart(start);
    m_isEnded = true;
    if (start < m_archive.dataStart() || start >= reader.size()) {
        reader.fail(start < m_archive.dataStart() ? ErrorCode::ArchiveDamaged : ErrorCode::ArchiveTruncated,
                    "the data begins outside of the file's data"_L1, start);
        return false;
    }
    const quint8 type = reader.byte();
    const DumpId id(reader.integer());
    m_holdsLargeObjects = m_archive.toc().holdsLargeObjects(entry);
    if (type != (m_holdsLargeObjects ? BlockType::LargeObjects : BlockType::TableData) || id != entry.dumpId)
        reader.fail(ErrorCode::ArchiveDamaged, "another data block is here"_L1, start);
    if (reader.hasFailed())
        return false;
    if (!m_holdsLargeObjects)
        beginStream();
    return true;
}

std::optional<quint32> DataReader::nextLargeObject()
{
    while (!m_isEnded) {
        if (m_chunks.next().empty())
            m_isEnded = true;
    }
    const auto oid = static_cast<quint32>(m_chunks.reader().integer());
    if (oid == 0 || fault())
        return {};
    beginStream();
    return oid;
}

void DataReader::beginStream()
{
    m_chunks.beginStream();
    if (m_decompressor)
        m_decompressor->reset();
    m_input = {};
    m_isEnded = false;
    m_hasMoreOutput = false;
}

std::span<const char> DataReader::next()
{
    if (m_isEnded)
        return {};
    const std::span<const char> bytes = m_decompressor ? decompressed() : plain();
    m_isEnded = bytes.empty();
    return bytes;
}

std::span<const char> DataReader::plain()
{
    const std::span<const uchar> bytes = m_chunks.next();
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

std::span<const char> DataReader::decompressed()
{
    while (!m_input.empty() || m_hasMoreOutput || takeInput()) {
        if (m_outputEnd + outputSize > roomSize)
            m_outputEnd = 0;
        uchar *const output = m_output.get() + m_outputEnd;
        const auto step = m_decompressor->decompress(m_input, {output, outputSize});
        m_input = m_input.subspan(step.consumed);
        // Asked again at the end of a frame, a decompressor would wait for another one.
        m_hasMoreOutput = step.produced == outputSize && !m_decompressor->isComplete();
        if (!step.fault.isNull())
            fail(step.fault);
        else if (!m_input.empty() && !mayFollow(false))
            fail("bytes follow the end of the compressed data"_L1);
        else if (step.produced == 0 && step.consumed == 0 && !m_input.empty())
            fail("the compressed data is damaged"_L1);
        if (fault())
            return {};
        m_outputEnd += step.produced;
        if (step.produced > 0)
            return {reinterpret_cast<const char *>(output), step.produced};
    }
    return {};
}

/// False at the end of the stream and on a fault.
bool DataReader::takeInput()
{
    const bool startsChunk = m_chunks.isAtChunkEnd();
    m_inputStart = position();
    m_input = m_chunks.next();
    if (m_input.empty() && !m_decompressor->isComplete())
        fail("the data ends too early"_L1);
    else if (!m_input.empty() && !mayFollow(startsChunk))
        fail("bytes follow the end of the compressed data"_L1);
    return !m_input.empty() && !fault();
}

/// True if input may follow what was decompressed.
bool DataReader::mayFollow(bool startsChunk) const
{
    if (!m_decompressor->isComplete())
        return true;
    switch (m_decompressor->continuation()) {
    case Decompressor::Continuation::None:
        return false;
    case Decompressor::Continuation::NextChunk:
        return startsChunk;
    case Decompressor::Continuation::Anywhere:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

void DataReader::fail(QLatin1StringView reason)
{
    m_chunks.reader().fail(ErrorCode::ArchiveDamaged, reason, m_inputStart);
}

} // namespace Belay
