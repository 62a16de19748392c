// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/textoutput.h"

namespace Belay {

namespace {

constexpr qsizetype pieceBytes = 64 << 10;

} // namespace

TextOutput &TextOutput::operator<<(QByteArrayView text)
{
    if (!isOpen())
        return *this;
    m_pending += text;
    if (m_pending.size() >= pieceBytes)
        handOver();
    return *this;
}

Expected<> TextOutput::finish()
{
    handOver();
    return m_result;
}

void TextOutput::handOver()
{
    if (isOpen() && !m_pending.isEmpty())
        m_result = m_sink(m_pending);
    m_pending.resize(0); // keeps its memory
}

} // namespace Belay
