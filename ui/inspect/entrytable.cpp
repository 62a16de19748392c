// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/entrytable.h"

#include "ui/shell/theme.h"

#include <QHeaderView>

namespace Belay {

EntryTable::EntryTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model,
                       int entryRole, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setIconSize(Theme::smallIcon);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    setToolTip(tr("Press Enter or double click to go to the entry."));
    connect(this, &QTableView::activated, this, [this, entryRole](const QModelIndex &index) {
        if (const QVariant entry = index.data(entryRole); entry.isValid())
            Q_EMIT entryActivated(entry.toUInt());
    });
}

} // namespace Belay
