// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/datareader.h"

#include <array>
#include <atomic>
#include <semaphore>
#include <thread>
#include <vector>

namespace Belay {

/// Reads and decompresses one stream on a thread of its own, a few pieces ahead of whoever counts and hashes them. It takes
/// a table that is larger than all others together: its stream cannot be split, but its work can.
class ReadAhead
{
public:
    /// Reads the stream that `reader` is in. Until this object is gone, the reader is its own.
    explicit ReadAhead(DataReader &reader);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// The next plain bytes of the stream, valid until the next call; empty at its end and on a fault of the reader.
    std::span<const char> next();
    /// Where in the file the reader was when it had read them.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    struct Piece {
        std::vector<char> bytes; ///< none: the stream has ended
        qint64 position = 0;
    };
    void read();

    static constexpr std::size_t pieceCount = 4;
    DataReader &m_reader;
    std::array<Piece, pieceCount> m_pieces;
    std::counting_semaphore<pieceCount + 1> m_free{pieceCount};
    std::counting_semaphore<pieceCount> m_filled{0};
    std::size_t m_taken = 0; ///< pieces, so far
    qint64 m_position;
    std::atomic<bool> m_isStopped = false;
    std::jthread m_thread; // last: it uses all of the others
};

} // namespace Belay
