// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errorcode.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QtEndian>

#include <future>
#include <limits>
#include <optional>
#include <span>
#include <utility>

namespace Belay {

/// Why a reader stopped.
struct ReadFault {
    ErrorCode code = ErrorCode::ArchiveDamaged;
    QLatin1StringView reason; ///< English, for the detail of an error
    qint64 offset = 0;        ///< in the file, where the refused thing begins
    int systemError = 0;      ///< errno, for FileUnreadable
};

/// Reads numbers and bytes from a file of known size, in blocks, by pread(): another program that cuts the file meanwhile
/// gives an error and not a signal. The first fault sticks: from then on every read yields 0 and moves nothing, so that a
/// parser needs to look only where a value decides about something.
class BoundedReader
{
public:
    /// Reads bytes `position` to `size` of the file. Does not own the descriptor.
    BoundedReader(int descriptor, qint64 size, qint64 position = 0);

    /// Bytes of an integer without its sign byte; 4 to begin with.
    void setIntegerSize(int bytes) { m_integerSize = bytes; }

    [[nodiscard]] qint64 position() const { return m_blockStart + m_next; }
    [[nodiscard]] qint64 remaining() const { return m_size - position(); } ///< bytes to the end of the file
    [[nodiscard]] qint64 size() const { return m_size; }

    quint8 byte()
    {
        const uchar *at = take(1);
        return at ? *at : 0;
    }
    /// Sign byte and magnitude, least significant byte first. A number that is no 32-bit integer is a fault.
    qint32 integer()
    {
        // Nearly all: four bytes at hand, and no limit of a 32-bit integer. A table of contents has twenty for each entry.
        if (m_integerSize == 4 && m_filled - m_next >= 5 && m_data[m_next] <= 1) {
            const auto magnitude = qFromLittleEndian<quint32>(m_data + m_next + 1);
            if (magnitude <= quint32(std::numeric_limits<qint32>::max())) {
                const auto number = static_cast<qint32>(magnitude);
                return m_data[std::exchange(m_next, m_next + 5)] == 1 ? -number : number;
            }
        }
        return anyInteger();
    }
    /// `count` (at most 8) bytes, least significant byte first.
    quint64 unsignedNumber(int count)
    {
        const uchar *at = take(count);
        quint64 value = 0;
        for (int i = count; at && i > 0; --i)
            value = value << 8 | at[i - 1];
        return value;
    }
    /// Appends the next `count` bytes to `sink`, which grows only by what the file really holds.
    void appendBytes(QByteArray &sink, qint64 count);
    /// The next bytes, as many as lie at hand and at most `most` (above 0); valid until the next read. Empty on a fault.
    std::span<const uchar> available(qint64 most);
    /// Moves on without reading what is between.
    void skip(qint64 count);

    /// From here on all that is read stays in memory, up to `most` bytes (more is a fault), and is handed over by takeKept(): a
    /// text is then a place in it and is not copied. Nothing may be skipped meanwhile.
    void keep(qint64 most);
    /// Bytes kept so far: the place of the next one.
    [[nodiscard]] qsizetype keptSize() const { return m_next; }
    /// The next `count` bytes, which stay in memory; valid until the next read. Empty on a fault.
    std::span<const uchar> keptBytes(qsizetype count)
    {
        if (m_filled - m_next < count && !refill(count))
            return {};
        const uchar *at = m_data + m_next;
        m_next += count;
        return {at, static_cast<std::size_t>(count)};
    }
    /// A place in what is kept; valid until the next read.
    [[nodiscard]] const char *keptAt(qsizetype place) const { return m_block.constData() + place; }
    /// What was kept; reading goes on behind it.
    QByteArray takeKept();

    [[nodiscard]] bool hasFailed() const { return m_fault.has_value(); }
    /// The first fault, or null.
    [[nodiscard]] const ReadFault *fault() const { return m_fault ? &*m_fault : nullptr; }
    /// Records a fault that the caller found at `offset`, unless there is one.
    void fail(ErrorCode code, QLatin1StringView reason, qint64 offset, int systemError = 0);

    /// Forgets the fault and goes on at `position`.
    void restart(qint64 position);

private:
    qint32 anyInteger();
    /// The next `count` bytes, at most nine, or null.
    const uchar *take(int count)
    {
        if (m_filled - m_next < count && !refill(count))
            return nullptr;
        return m_data + std::exchange(m_next, m_next + count);
    }
    bool refill(qsizetype count);
    void readAhead();
    void makeBlock(qsizetype size);

    int m_descriptor;
    int m_integerSize = 4;
    qint64 m_size;
    qint64 m_blockStart;    ///< position of the block's first byte
    qsizetype m_next = 0;   ///< in the block
    qsizetype m_filled = 0; ///< bytes in the block
    qsizetype m_readSize;
    bool m_keeps = false; ///< the block holds all that was read since keep()
    QByteArray m_block;
    uchar *m_data = nullptr; ///< of the block
    std::future<ssize_t> m_ahead; ///< bytes that follow the block's filled part, or a negative errno
    std::optional<ReadFault> m_fault;
};

} // namespace Belay
