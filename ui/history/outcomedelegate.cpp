// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/outcomedelegate.h"

#include "ui/history/runtablemodel.h"
#include "ui/shell/badge.h"

#include <QApplication>

namespace Belay {

namespace {
constexpr int around = 3;
}

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const QVariant shown = index.data(RunTableModel::AppearanceRole);
    if (!shown.isValid())
        return; // the line is still being read
    const auto appearance = shown.value<Appearance>();
    Badge::draw(*painter, option.rect.adjusted(around, 0, -around, 0), appearance, option.palette,
                option.font);
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto appearance = index.data(RunTableModel::AppearanceRole).value<Appearance>();
    return Badge::sizeFor(appearance, option.font) + QSize(2 * around, 2 * around);
}

} // namespace Belay
