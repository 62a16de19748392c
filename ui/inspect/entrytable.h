// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Belay {

/// A table of lines that are about entries of an archive: one line is chosen at a time, Enter or a double click goes to
/// its entry.
class EntryTable final : public QTableView
{
    Q_OBJECT

public:
    /// `entryRole` of the model is a position in the Toc, or invalid.
    EntryTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model, int entryRole,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void entryActivated(quint32 entry);
};

} // namespace Belay
