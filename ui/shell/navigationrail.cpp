// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/shell/navigationbutton.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int narrowest = 156;
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"navigationRail"_s);
    setAccessibleName(tr("Pages"));
    setMinimumWidth(narrowest);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(8, Theme::spacing, 9, Theme::spacing);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
}

void NavigationRail::addEntry(const QString &name, const QString &title, const QString &iconName)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto *button = new NavigationButton(title, Theme::icon(iconName), this);
    button->setObjectName(u"navigate-"_s + name);
    const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
    button->setShortcut(keys);
    button->setToolTip(
        tr("%1 (%2)", "page, keyboard shortcut").arg(title, keys.toString(QKeySequence::NativeText)));
    m_group->addButton(button, index);
    m_layout->insertWidget(index, button);
}

void NavigationRail::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::line(palette()));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace Belay
