// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/boundedreader.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qsizetype blockSize = 256 << 10;
// After a long skip only a number is wanted; where reading goes on in a row, the reads grow again.
constexpr qsizetype smallestRead = 64;
} // namespace

BoundedReader::BoundedReader(int descriptor, qint64 size, qint64 position)
    : m_descriptor(descriptor)
    , m_size(size)
    , m_blockStart(position)
    , m_readSize(blockSize)
    , m_block(std::make_unique_for_overwrite<uchar[]>(blockSize))
{
}

quint8 BoundedReader::byte()
{
    const uchar *at = take(1);
    return at ? *at : 0;
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

quint64 BoundedReader::unsignedNumber(int count)
{
    const uchar *at = take(count);
    quint64 value = 0;
    for (int i = count; at && i > 0; --i)
        value = value << 8 | at[i - 1];
    return value;
}

void BoundedReader::appendBytes(QByteArray &sink, qint64 count)
{
    if (count > remaining())
        return fail(ErrorCode::ArchiveTruncated, "the file ends within a text"_L1, position());
    while (count > 0) {
        if (m_next == m_filled && !refill(1))
            return;
        const qsizetype piece = std::min<qint64>(count, m_filled - m_next);
        sink.append(reinterpret_cast<const char *>(m_block.get() + m_next), piece);
        m_next += piece;
        count -= piece;
    }
}

std::span<const uchar> BoundedReader::available(qint64 most)
{
    if (m_next == m_filled && !refill(1))
        return {};
    const qsizetype count = std::min<qint64>(most, m_filled - m_next);
    const uchar *at = m_block.get() + m_next;
    m_next += count;
    return {at, static_cast<std::size_t>(count)};
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

/// The next `count` bytes, at most nine, or null.
inline const uchar *BoundedReader::take(int count)
{
    if (m_filled - m_next < count && !refill(count))
        return nullptr;
    const uchar *at = m_block.get() + m_next;
    m_next += count;
    return at;
}

/// Makes the block hold at least `count` unread bytes.
bool BoundedReader::refill(int count)
{
    if (m_fault)
        return false;
    if (remaining() < count) {
        fail(ErrorCode::ArchiveTruncated, "the file ends here"_L1, position());
        return false;
    }
    const qsizetype left = m_filled - m_next;
    std::memmove(m_block.get(), m_block.get() + m_next, static_cast<std::size_t>(left));
    m_blockStart += m_next;
    m_next = 0;
    m_filled = left;
    const qsizetype wanted = std::min<qint64>(std::max<qsizetype>(m_readSize, count), m_size - m_blockStart);
    m_readSize = std::min(m_readSize * 2, blockSize);
    while (m_filled < count) {
        const ssize_t got = ::pread(m_descriptor, m_block.get() + m_filled,
                                    static_cast<std::size_t>(wanted - m_filled), m_blockStart + m_filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            fail(got < 0 ? ErrorCode::FileUnreadable : ErrorCode::ArchiveTruncated,
                 got < 0 ? "the system refuses to read"_L1 : "the file became shorter"_L1,
                 m_blockStart + m_filled, got < 0 ? errno : 0);
            return false;
        }
        m_filled += got;
    }
    return true;
}

} // namespace Belay
