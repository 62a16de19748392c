// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Belay {

/// A line of a difference between two texts.
struct DiffLine {
    enum class Kind {
        Same,
        Removed, ///< only in the first text
        Added,   ///< only in the second text
        Gap,     ///< same lines that are left out, without text
    };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/// What must be done to the first text to make it the second, with a few lines around each difference. Empty for equal
/// texts. Takes little time for long texts, too: where very many lines differ, all of them count as replaced.
[[nodiscard]] std::vector<DiffLine> lineDiff(QStringView before, QStringView after);

/// The difference as lines that begin with "-", "+" or a blank; a gap is "@@".
[[nodiscard]] QString toText(const std::vector<DiffLine> &lines);

} // namespace Belay
