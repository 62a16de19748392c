// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace Belay {

/// Names of the widgets below `root` that take the keyboard but have no accessible name or no object name. What Qt
/// makes inside its own widgets is Qt's.
inline QStringList namelessWidgets(const QWidget &root)
{
    QStringList nameless;
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isQtOwn = widget->objectName().startsWith(QStringLiteral("qt_"))
            || (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget)
            || widget->inherits("QLineEditIconButton") || widget->inherits("QComboBoxListView")
            || widget->inherits("QTabBar") || widget->inherits("QMenuBar")
            || (widget->inherits("QLineEdit") && widget->parentWidget()->inherits("QAbstractSpinBox"));
        if (isQtOwn || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        if (name.isEmpty() || widget->objectName().isEmpty()) {
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName() + u" \"" + name + u"\" in "
                            + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
        }
    }
    return nameless;
}

} // namespace Belay
