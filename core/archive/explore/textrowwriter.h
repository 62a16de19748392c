// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/rowwriter.h"

#include <QStringList>

namespace Belay {

/// A value as people see it: NULL, or made visible and cut to `most` characters. Where that could be taken
/// for something else, or is empty, it stands in quotes. `missing` is how many bytes were cut off already.
[[nodiscard]] QString shownValue(const std::optional<QByteArray> &value, qint64 missing,
                                 const DumpEncoding &encoding, qsizetype most);

/// RowFormat::Text. Columns are as wide as the first rows need; later rows that are wider push the rest
/// aside.
class TextRowWriter final : public RowWriter
{
public:
    TextRowWriter(RowWriterOptions options, ByteSink sink);
    Expected<> write(const TableRow &row) override;
    Expected<> end() override;

private:
    Expected<> flush();
    Expected<> putLine(const QStringList &cells);

    QList<QStringList> m_first; ///< wait until the widths are known
    std::vector<qsizetype> m_widths;
    bool m_isFlowing = false; ///< the widths are known
};

} // namespace Belay
