// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace Belay {

/// One row of a table's data, in the dump's encoding.
struct TableRow {
    /// A field of which only the beginning is here.
    struct Cut {
        std::size_t field = 0;
        qint64 missing = 0; ///< bytes, as the archive writes them or as they are

        bool operator==(const Cut &) const = default;
    };

    qint64 number = 0; ///< from 1, in the order of the archive
    std::vector<std::optional<QByteArray>>
        fields;            ///< unescaped; nothing for NULL, which is not the empty string
    std::vector<Cut> cuts; ///< ascending; empty for a row that is here whole

    bool operator==(const TableRow &) const = default;
};

} // namespace Belay
