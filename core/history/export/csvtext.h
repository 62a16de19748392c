// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Belay {

/// One line of CSV (RFC 4180) with its CR LF. Invisible characters are made visible. A cell that a spreadsheet would
/// take for a formula (it begins with = + - @, also in full width) gets an apostrophe before it, by which spreadsheets
/// know a text.
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace Belay
