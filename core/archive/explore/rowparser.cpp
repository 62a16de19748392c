// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/rowparser.h"

#include <algorithm>

namespace Belay {

namespace {

/// The beginning of a text, without the beginning of a last character in UTF-8. One of another encoding may
/// lose a few more characters.
QByteArrayView wholeCharacters(QByteArrayView text)
{
    const auto isMultibyte = [&] { return !text.isEmpty() && (static_cast<uchar>(text.back()) & 0x80) != 0; };
    const auto isFollowing = [&] { return (static_cast<uchar>(text.back()) & 0xc0) == 0x80; };
    for (int i = 0; i < 3 && isMultibyte() && isFollowing(); ++i)
        text.chop(1);
    if (isMultibyte())
        text.chop(1);
    return text;
}

} // namespace

void cutRow(TableRow &row, const RowLimits &limits)
{
    qint64 room = limits.rowBytes;
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        auto &field = row.fields[i];
        if (!field)
            continue;
        const qint64 most = std::min(limits.fieldBytes, room);
        if (field->size() > most) {
            const qsizetype kept = wholeCharacters(QByteArrayView(*field).first(most)).size();
            row.cuts.push_back({.field = i, .missing = field->size() - kept});
            *field = field->first(kept);
        }
        room -= field->size();
    }
    std::ranges::sort(row.cuts, {}, &TableRow::Cut::field);
}

TableRow RowParser::takeRow()
{
    const auto fields = m_row.fields.size();
    TableRow row = std::exchange(m_row, {});
    m_row.fields.reserve(fields);
    m_rowBytes = 0;
    m_hasRow = false;
    return row;
}

void RowParser::addToField(const char *bytes, qsizetype size)
{
    const qint64 room = std::min(m_limits.fieldBytes - m_field.size(), m_limits.rowBytes - m_rowBytes);
    const qint64 kept = m_missing > 0 ? 0 : std::clamp<qint64>(room, 0, size);
    m_field.append(bytes, kept);
    m_rowBytes += kept;
    m_missing += size - kept;
}

QByteArrayView RowParser::keptField()
{
    if (m_missing == 0)
        return m_field;
    QByteArrayView kept = m_field;
    qsizetype backslashes = 0;
    while (backslashes < kept.size() && kept[kept.size() - 1 - backslashes] == '\\')
        ++backslashes;
    kept.chop(backslashes % 2);
    kept = wholeCharacters(kept);
    m_missing += m_field.size() - kept.size();
    return kept;
}

void RowParser::endField(std::optional<QByteArray> value)
{
    if (m_missing > 0)
        m_row.cuts.push_back({.field = m_row.fields.size(), .missing = m_missing});
    m_row.fields.push_back(std::move(value));
    dropField();
}

void RowParser::dropField()
{
    m_field.resize(0); // keeps its memory
    m_missing = 0;
}

void RowParser::fail(QLatin1StringView reason)
{
    if (m_fault.isNull())
        m_fault = reason;
}

} // namespace Belay
