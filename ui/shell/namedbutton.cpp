// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/namedbutton.h"

#include "ui/shell/theme.h"

#include <QPushButton>

namespace Belay {

QPushButton *namedButton(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(Theme::icon(icon), text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

} // namespace Belay
