// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/dumpencoding.h"
#include "core/archive/explore/tablecolumns.h"
#include "core/archive/explore/tablerow.h"
#include "core/base/error.h"

namespace Belay {

/// What a row must have to be wanted: a value that is exactly this text, or NULL.
struct RowCondition {
    std::size_t field = 0;
    std::optional<QByteArray> value; ///< in the dump's encoding; nothing for NULL

    [[nodiscard]] bool holds(const TableRow &row) const { return row.fields[field] == value; }

    bool operator==(const RowCondition &) const = default;
};

/// Reads `COLUMN=VALUE` or `COLUMN IS NULL` for a table with these columns. Names are written as they are,
/// without quotes; the value is everything behind the sign. Errors: Usage, naming the columns.
[[nodiscard]] Expected<RowCondition> parseRowCondition(const QString &text,
                                                       const std::vector<TableColumn> &columns,
                                                       const DumpEncoding &encoding);

} // namespace Belay
