// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Belay {

/// The sum, modulo 2^128, of a 128-bit XXH3 of every row of a table: independent of the order of the rows, so that two
/// dumps, or a dump and a live table, can be compared. Tells an accident, not a forger.
struct RowFingerprint {
    quint64 high = 0;
    quint64 low = 0;

    void add(const RowFingerprint &row)
    {
        low += row.low;
        high += row.high + (low < row.low ? 1 : 0);
    }
    /// 32 hexadecimal digits.
    [[nodiscard]] QString hex() const;

    bool operator==(const RowFingerprint &) const = default;
};

} // namespace Belay
