// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/textrowwriter.h"

#include "core/base/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype measuredRows = 200;
constexpr qsizetype widestCell = 80; // characters

} // namespace

QString shownValue(const std::optional<QByteArray> &value, qint64 missing, const DumpEncoding &encoding,
                   qsizetype most)
{
    if (!value)
        return u"NULL"_s;
    // A character has at most four bytes: what is behind need not be decoded to be cut.
    const qsizetype looked = std::min<qsizetype>(value->size(), (most + 1) * 4);
    const QString text = encoding.decode(QByteArrayView(*value).first(looked));
    const bool isCut = missing > 0 || looked < value->size() || text.size() > most;
    const bool isOdd = text.isEmpty() || text == "NULL"_L1 || text.startsWith(u'"');
    QString shown = visible(text.first(std::min(text.size(), most)));
    if (isCut)
        shown += u'…';
    return isOdd ? QString(u'"' + shown + u'"') : shown;
}

TextRowWriter::TextRowWriter(RowWriterOptions options, ByteSink sink)
    : RowWriter(std::move(options), std::move(sink))
{
    QStringList heading;
    for (const TableColumn &column : this->options().columns)
        heading += shownValue(column.name, 0, this->options().encoding, widestCell);
    m_first += heading;
}

Expected<> TextRowWriter::write(const TableRow &row)
{
    QStringList cells;
    auto cut = row.cuts.begin();
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        const bool isCut = cut != row.cuts.end() && cut->field == i;
        cells += shownValue(row.fields[i], isCut ? cut->missing : 0, options().encoding, widestCell);
        cut += isCut ? 1 : 0;
    }
    if (m_isFlowing)
        return putLine(cells);
    m_first += cells;
    return m_first.size() > measuredRows ? flush() : Expected<>();
}

Expected<> TextRowWriter::end()
{
    return m_isFlowing ? Expected<>() : flush();
}

Expected<> TextRowWriter::flush()
{
    m_isFlowing = true;
    m_widths.resize(options().columns.size());
    for (const QStringList &cells : std::as_const(m_first)) {
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            m_widths[i] = std::max(m_widths[i], cells.value(qsizetype(i)).size());
    }
    for (const QStringList &cells : std::exchange(m_first, {})) {
        if (const auto done = putLine(cells); !done)
            return done;
    }
    return {};
}

Expected<> TextRowWriter::putLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isLast = i + 1 == cells.size();
        line += isLast ? cells[i] : cells[i].leftJustified(m_widths[static_cast<std::size_t>(i)] + 2);
    }
    return put((line + u'\n').toUtf8());
}

} // namespace Belay
