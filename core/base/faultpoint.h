// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Belay {

/// A place at which a test lets this very process die or be asked to stop: where the environment's `BELAY_FAULT` is
/// `<place>.<moment>:kill` (or `:term`), the process gets that signal here. Only a build with the option
/// BELAY_FAULT_POINTS looks; in any other this does nothing.
void faultPoint(QStringView place, QStringView moment);

} // namespace Belay
