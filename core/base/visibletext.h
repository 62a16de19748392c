// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Belay {

/// `text` from a file or a server, safe to show on one line: control, bidirectional and other invisible characters
/// become visible escapes (`\n`, `\x1b`, `\u202e`). A backslash stays as it is: the result is for eyes, not for parsing.
QString visible(const QString &text);

/// As visible(), but line feeds and tabs stay: for text that is shown on several lines, such as SQL.
QString visibleLines(const QString &text);

} // namespace Belay
