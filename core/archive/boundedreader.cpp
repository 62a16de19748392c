// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/boundedreader.h"

#include "core/base/largepages.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qsizetype blockSize = 256 << 10;
// After a long skip only a number is wanted; where reading goes on in a row, the reads grow again.
constexpr qsizetype smallestRead = 64;
// Pieces of this size are not split where a block ends: moving one to the beginning of the block is less work than what a
// decompressor does with two halves.
constexpr qint64 longestPiece = 64 << 10;
// What is kept and longer than this is read by another thread while this one looks at what it has.
constexpr qsizetype readAheadFrom = 1 << 20;

/// Bytes read from `position` on, 0 at the end of the file, or a negative errno.
ssize_t readAt(int descriptor, uchar *bytes, std::size_t size, qint64 position)
{
    ssize_t got = 0;
    do {
        got = ::pread(descriptor, bytes, size, position);
    } while (got < 0 && errno == EINTR);
    return got < 0 ? -errno : got;
}
} // namespace

BoundedReader::BoundedReader(int descriptor, qint64 size, qint64 position)
    : m_descriptor(descriptor)
    , m_size(size)
    , m_blockStart(position)
    , m_readSize(blockSize)
{
    makeBlock(blockSize);
}

qint32 BoundedReader::anyInteger()
{
    const qint64 start = position();
    const uchar *at = take(1 + m_integerSize);
    if (!at)
        return 0;
    const uchar sign = at[0];
    quint64 magnitude = 0;
    for (int i = m_integerSize; i > 0; --i)
        magnitude = magnitude << 8 | at[i];

    // The most negative number is written as itself: a large object's OID from 2^31 on is negative here.
    constexpr quint64 greatest = std::numeric_limits<qint32>::max();
    if (sign > 1 || magnitude > greatest + sign) {
        fail(ErrorCode::ArchiveDamaged, "this is no integer"_L1, start);
        return 0;
    }
    const auto value = static_cast<qint64>(magnitude);
    return static_cast<qint32>(sign == 1 ? -value : value);
}

void BoundedReader::appendBytes(QByteArray &sink, qint64 count)
{
    if (count > remaining())
        return fail(ErrorCode::ArchiveTruncated, "the file ends within a text"_L1, position());
    while (count > 0) {
        if (m_next == m_filled && !refill(1))
            return;
        const qsizetype piece = std::min<qint64>(count, m_filled - m_next);
        sink.append(m_block.constData() + m_next, piece);
        m_next += piece;
        count -= piece;
    }
}

std::span<const uchar> BoundedReader::available(qint64 most)
{
    const qsizetype inOnePiece = std::clamp<qint64>(std::min(most, remaining()), 1, longestPiece);
    if (m_filled - m_next < inOnePiece && !refill(inOnePiece))
        return {};
    const qsizetype count = std::min<qint64>(most, m_filled - m_next);
    return {m_data + std::exchange(m_next, m_next + count), static_cast<std::size_t>(count)};
}

void BoundedReader::keep(qint64 most)
{
    const qint64 start = position();
    makeBlock(std::min(most, m_size - start)); // only what is really read costs memory
    useLargePages(m_data, static_cast<std::size_t>(m_block.size()));
    m_blockStart = start;
    m_keeps = true;
}

QByteArray BoundedReader::takeKept()
{
    m_ahead = {}; // waits for it
    m_block.resize(m_next);
    m_block.squeeze();
    QByteArray kept = std::exchange(m_block, {});
    m_blockStart = position();
    makeBlock(blockSize);
    m_keeps = false;
    return kept;
}

void BoundedReader::makeBlock(qsizetype size)
{
    m_block = QByteArray(size, Qt::Uninitialized);
    m_data = reinterpret_cast<uchar *>(m_block.data());
    m_next = m_filled = 0;
}

void BoundedReader::skip(qint64 count)
{
    if (m_fault)
        return;
    if (count < 0 || count > remaining())
        return fail(ErrorCode::ArchiveTruncated, "the file ends here"_L1, position());
    if (count <= m_filled - m_next) {
        m_next += count;
        return;
    }
    m_blockStart = position() + count;
    m_next = m_filled = 0;
    m_readSize = smallestRead;
}

void BoundedReader::fail(ErrorCode code, QLatin1StringView reason, qint64 offset, int systemError)
{
    if (m_fault)
        return;
    m_fault = ReadFault{.code = code, .reason = reason, .offset = offset, .systemError = systemError};
    m_ahead = {};              // waits for it
    m_blockStart = position(); // an empty block: every read comes by refill(), which sees the fault
    m_next = m_filled = 0;
}

void BoundedReader::restart(qint64 position)
{
    m_fault.reset();
    m_blockStart = position;
    m_next = m_filled = 0;
    m_readSize = smallestRead;
}

/// Makes the block hold at least `count` unread bytes.
bool BoundedReader::refill(qsizetype count)
{
    if (m_fault)
        return false;
    if (remaining() < count) {
        fail(ErrorCode::ArchiveTruncated, "the file ends here"_L1, position());
        return false;
    }
    if (m_keeps && m_block.size() - m_next < count) {
        fail(ErrorCode::ArchiveTooLarge, "more than is kept in memory"_L1, position());
        return false;
    }
    if (!m_keeps) {
        std::memmove(m_data, m_data + m_next, static_cast<std::size_t>(m_filled - m_next));
        m_blockStart += m_next;
        m_filled -= std::exchange(m_next, 0);
    }
    const qsizetype wanted = std::min({m_next + std::max(m_readSize, count), m_block.size(), m_size - m_blockStart});
    m_readSize = std::min(m_readSize * 2, blockSize);
    while (m_filled - m_next < count) {
        const ssize_t got = m_ahead.valid() ? m_ahead.get()
                                            : readAt(m_descriptor, m_data + m_filled,
                                                     static_cast<std::size_t>(wanted - m_filled), m_blockStart + m_filled);
        if (got <= 0) {
            fail(got < 0 ? ErrorCode::FileUnreadable : ErrorCode::ArchiveTruncated,
                 got < 0 ? "the system refuses to read"_L1 : "the file became shorter"_L1,
                 m_blockStart + m_filled, got < 0 ? static_cast<int>(-got) : 0);
            return false;
        }
        m_filled += got;
    }
    if (m_keeps && m_filled >= readAheadFrom)
        readAhead();
    return true;
}

/// Lets another thread fetch what follows in the block; where there can be no thread, it is fetched when it is wanted.
void BoundedReader::readAhead()
{
    const qsizetype size = std::min({readAheadFrom, m_block.size() - m_filled, m_size - m_blockStart - m_filled});
    if (size > 0)
        m_ahead = std::async(readAt, m_descriptor, m_data + m_filled, static_cast<std::size_t>(size), m_blockStart + m_filled);
}

} // namespace Belay
