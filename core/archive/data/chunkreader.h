// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/boundedreader.h"

#include <memory>
#include <span>

namespace Belay {

/// Reads the chunks of one stream of a data block after the other, still compressed. Faults stick, as those of the reader
/// below do.
class ChunkReader
{
public:
    /// Pieces of one chunk at a time, or as many chunks together as fit: decompressors are slow on small pieces, but for
    /// zstd it matters where a chunk ends.
    enum class Packing { Separate, Gathered };

    /// `archive` outlives the reader.
    ChunkReader(const Archive &archive, Packing packing);

    /// What is read between the streams: heads of blocks and object ids.
    [[nodiscard]] BoundedReader &reader() { return m_reader; }
    [[nodiscard]] const BoundedReader &reader() const { return m_reader; }

    /// A stream begins here.
    void beginStream();
    /// The next bytes of the stream, valid until the next call; empty at its end and on a fault.
    std::span<const uchar> next();
    /// True if what next() returned last goes up to the end of its chunk.
    [[nodiscard]] bool isAtChunkEnd() const { return m_left == 0; }

private:
    bool enterChunk();
    std::span<const uchar> gather(std::span<const uchar> first);

    BoundedReader m_reader;
    Packing m_packing;
    qint64 m_left = 0;  ///< bytes of the chunk that are still to come
    bool m_isEnded = true;
    std::unique_ptr<uchar[]> m_gathered;
};

} // namespace Belay
