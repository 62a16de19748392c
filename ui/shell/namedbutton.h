// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace Belay {

/// A button with an icon of the theme, which is never the default one of a dialog. `name` is its object's name; assistive
/// technology reads its text.
[[nodiscard]] QPushButton *namedButton(const QString &name, const QString &icon, const QString &text, QWidget *parent);

} // namespace Belay
