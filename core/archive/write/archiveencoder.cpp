// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/write/archiveencoder.h"

namespace Belay {

void ArchiveEncoder::integer(qint64 value)
{
    byte(value < 0 ? 1 : 0);
    quint64 magnitude = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    for (int i = 0; i < m_integerSize; ++i, magnitude >>= 8)
        byte(static_cast<quint8>(magnitude & 0xff));
    m_isValid = m_isValid && magnitude == 0;
}

void ArchiveEncoder::text(QByteArrayView text)
{
    integer(text.isNull() ? -1 : text.size());
    m_bytes.append(text);
}

void ArchiveEncoder::offset(DataOffsetState state, qint64 position)
{
    byte(static_cast<quint8>(state));
    for (int i = 0; i < 8; ++i)
        byte(static_cast<quint8>(static_cast<quint64>(position) >> (8 * i) & 0xff));
}

} // namespace Belay
