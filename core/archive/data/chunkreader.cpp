// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/chunkreader.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr std::size_t gatheredSize = 64 << 10;
constexpr std::size_t longEnough = 32 << 10; // not gathered, which is a copy
} // namespace

ChunkReader::ChunkReader(const Archive &archive, Packing packing)
    : m_reader(archive.descriptor(), archive.identity().size, archive.dataStart())
    , m_packing(packing)
{
    m_reader.setIntegerSize(archive.header().integerSize);
    if (packing == Packing::Gathered)
        m_gathered = std::make_unique_for_overwrite<uchar[]>(gatheredSize);
}

void ChunkReader::beginStream()
{
    m_left = 0;
    m_isEnded = false;
}

std::span<const uchar> ChunkReader::next()
{
    if (m_left == 0 && !enterChunk())
        return {};
    const std::span<const uchar> piece = m_reader.available(m_left);
    m_left -= std::ssize(piece);
    return m_packing == Packing::Gathered && piece.size() < longEnough ? gather(piece) : piece;
}

/// Reads the length of the next chunk; false at the end of the stream and on a fault.
bool ChunkReader::enterChunk()
{
    if (m_isEnded)
        return false;
    const qint64 start = m_reader.position();
    m_left = m_reader.integer();
    if (m_left < 0) {
        m_reader.fail(ErrorCode::ArchiveDamaged, "negative length"_L1, start);
        m_left = 0;
    }
    m_isEnded = m_left == 0;
    return !m_isEnded;
}

/// Puts the following pieces behind the first.
std::span<const uchar> ChunkReader::gather(std::span<const uchar> first)
{
    std::size_t size = 0;
    const auto append = [&](std::span<const uchar> piece) {
        std::memcpy(m_gathered.get() + size, piece.data(), piece.size());
        size += piece.size();
    };
    if (!first.empty())
        append(first);
    while (size < gatheredSize && (m_left > 0 || enterChunk())) {
        const auto piece = m_reader.available(std::min<qint64>(m_left, static_cast<qint64>(gatheredSize - size)));
        if (piece.empty())
            break;
        m_left -= std::ssize(piece);
        append(piece);
    }
    return {m_gathered.get(), size};
}

} // namespace Belay
