// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/namedbutton.h"

#include "ui/shell/theme.h"

#include <QPushButton>

namespace Belay {

QPushButton *namedButton(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(Theme::icon(icon), text, parent);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false); // Enter in a field beside it is not a click on it
    return button;
}

} // namespace Belay
