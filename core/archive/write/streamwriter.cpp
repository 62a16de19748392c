// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/write/streamwriter.h"

#include <algorithm>

namespace Belay {

namespace {

/// pg_restore takes memory for the largest chunk.
constexpr qsizetype usualChunkSize = 128 << 10;
/// As great as a length can be in such an integer.
qsizetype largestChunk(int integerSize)
{
    return integerSize >= 4 ? usualChunkSize
                            : std::min(usualChunkSize, (qsizetype(1) << (8 * integerSize)) - 1);
}

} // namespace

StreamWriter::StreamWriter(PartFile &file, int integerSize, Compression compression)
    : m_file(file)
    , m_number(integerSize)
    , m_compressor(Compressor::make(compression))
    , m_sink([this](std::span<const char> bytes) { gather(bytes); })
    , m_chunkSize(largestChunk(integerSize))
{
    m_chunk.reserve(m_chunkSize);
}

void StreamWriter::begin()
{
    if (m_compressor)
        m_compressor->begin(m_sink);
}

void StreamWriter::add(std::span<const char> plain)
{
    if (m_compressor)
        m_compressor->add(plain, m_sink);
    else
        gather(plain);
}

void StreamWriter::end()
{
    if (m_compressor)
        m_compressor->end(m_sink);
    if (!m_chunk.isEmpty()) // an empty chunk would be the end
        writeChunk();
    writeChunk();
}

void StreamWriter::gather(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const auto part = bytes.first(std::min<std::size_t>(bytes.size(), m_chunkSize - m_chunk.size()));
        m_chunk.append(QByteArrayView(part.data(), std::ssize(part)));
        bytes = bytes.subspan(part.size());
        if (m_chunk.size() == m_chunkSize)
            writeChunk();
    }
}

void StreamWriter::writeChunk()
{
    m_number.clear();
    m_number.integer(m_chunk.size());
    m_file.append(m_number.bytes());
    m_file.append(m_chunk);
    m_chunk.resize(0); // keeps its memory
}

} // namespace Belay
