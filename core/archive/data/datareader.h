// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/chunkreader.h"
#include "core/archive/data/decompressor.h"

#include <optional>

namespace Belay {

/// How many threads read an archive where so many were asked for; 0 asks for one a core.
[[nodiscard]] int readingThreads(int wanted);

/// Reads the plain content of data blocks: a table's rows, or one large object after the other. Takes a few hundred KiB
/// and the window of the compression, 128 MiB at most. The first fault sticks until the next open(). One object serves one thread.
class DataReader
{
public:
    /// `archive` outlives the reader, and so does `windows`, which readers on several threads share.
    explicit DataReader(const Archive &archive, WindowBudget *windows = nullptr);

    /// Goes to the block of `entry`, which begins at `start`, and forgets what went wrong before. False if there is no
    /// such block. A table's stream begins at once, a large object's by nextLargeObject().
    bool open(const TocEntry &entry, qint64 start);
    [[nodiscard]] bool holdsLargeObjects() const { return m_holdsLargeObjects; }
    /// The oid of the next large object, whose stream begins; nothing behind the last and on a fault. Where the stream of
    /// the one before was not read to its end, it is skipped unread.
    std::optional<quint32> nextLargeObject();

    /// The next plain bytes of the stream, valid until the next call; empty at its end and on a fault.
    std::span<const char> next();

    /// Where the reader is in the file: at the end of the block when the last stream was read to its end.
    [[nodiscard]] qint64 position() const { return m_chunks.reader().position(); }
    /// The first fault since open(), or null.
    [[nodiscard]] const ReadFault *fault() const { return m_chunks.reader().fault(); }

private:
    void beginStream();
    std::span<const char> plain();
    std::span<const char> decompressed();
    bool takeInput();
    bool mayFollow(bool startsChunk) const;
    void fail(QLatin1StringView reason);

    const Archive &m_archive;
    ChunkReader m_chunks;
    std::unique_ptr<Decompressor> m_decompressor; ///< null where nothing is compressed
    std::unique_ptr<uchar[]> m_output;
    std::span<const uchar> m_input; ///< what the decompressor has not taken yet
    std::size_t m_outputEnd = 0; ///< of what was given last
    qint64 m_inputStart = 0;        ///< where in the file it came from, about
    bool m_holdsLargeObjects = false;
    bool m_isEnded = true;
    bool m_hasMoreOutput = false;   ///< the decompressor filled the output, and may have more
};

} // namespace Belay
