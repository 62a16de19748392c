// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/rowwriter.h"

namespace Belay {

/// `text` as a JSON string, in quotes.
[[nodiscard]] QByteArray jsonString(const QString &text);

/// RowFormat::Json
class JsonRowWriter final : public RowWriter
{
public:
    JsonRowWriter(RowWriterOptions options, ByteSink sink);
    Expected<> begin() override;
    Expected<> write(const TableRow &row) override;
    Expected<> end() override;

private:
    enum class Kind { String, Number, Boolean };

    [[nodiscard]] static Kind kindOf(const QByteArray &type);
    [[nodiscard]] QByteArray json(const std::optional<QByteArray> &value, Kind kind) const;

    std::vector<QByteArray> m_names; ///< of the columns, as JSON
    std::vector<Kind> m_kinds;       ///< by column
    bool m_hasRows = false;
};

} // namespace Belay
