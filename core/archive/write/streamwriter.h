// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/write/archiveencoder.h"
#include "core/archive/write/compressor.h"
#include "core/archive/write/partfile.h"

namespace Belay {

/// Writes the plain bytes of a data stream as chunks, compressed if the archive is.
class StreamWriter
{
public:
    /// `file` outlives the writer.
    StreamWriter(PartFile &file, int integerSize, Compression compression);

    void begin();
    void add(std::span<const char> plain);
    void end();

private:
    void gather(std::span<const char> bytes);
    void writeChunk();

    PartFile &m_file;
    ArchiveEncoder m_number;
    std::unique_ptr<Compressor> m_compressor; ///< null where nothing is compressed
    Compressor::Sink m_sink;
    QByteArray m_chunk;
    qsizetype m_chunkSize;
};

} // namespace Belay
