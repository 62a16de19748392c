// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace Belay {

/// Loads the texts of this locale, ours and Qt's, into the running application: the window's and the command line's.
/// What has no translation stays English.
void installTranslators(const QLocale &locale);

} // namespace Belay
