// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Belay {

/// Encodes numbers and texts as archives have them: the counterpart of BoundedReader.
class ArchiveEncoder
{
public:
    /// `integerSize` is the bytes of an integer without its sign byte.
    explicit ArchiveEncoder(int integerSize)
        : m_integerSize(integerSize)
    {
    }

    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void integer(qint64 value);
    /// A null view becomes NULL.
    void text(QByteArrayView text);
    /// A place of data: a state and eight bytes.
    void offset(DataOffsetState state, qint64 position);

    /// False if a number was too great for integers of this size.
    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.resize(0); }

private:
    QByteArray m_bytes;
    int m_integerSize;
    bool m_isValid = true;
};

} // namespace Belay
