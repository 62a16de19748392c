// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/readahead.h"

namespace Belay {

ReadAhead::ReadAhead(DataReader &reader)
    : m_reader(reader)
    , m_position(reader.position())
    , m_thread([this] { read(); })
{
}

ReadAhead::~ReadAhead()
{
    m_isStopped = true;
    m_free.release();
}

std::span<const char> ReadAhead::next()
{
    if (m_taken > 0)
        m_free.release(); // the piece before
    m_filled.acquire();
    const Piece &piece = m_pieces[m_taken++ % pieceCount];
    m_position = piece.position;
    return piece.bytes;
}

/// On the thread: fills one piece after the other.
void ReadAhead::read()
{
    for (std::size_t i = 0;; ++i) {
        const std::span<const char> bytes = m_reader.next();
        m_free.acquire();
        if (m_isStopped)
            return;
        Piece &piece = m_pieces[i % pieceCount];
        piece.bytes.assign(bytes.begin(), bytes.end());
        piece.position = m_reader.position();
        m_filled.release();
        if (bytes.empty())
            return;
    }
}

} // namespace Belay
