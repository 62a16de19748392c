// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobservice.h"
#include "ui/inspect/entrycontents.h"
#include "ui/inspect/openedarchive.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace Belay {

class EntryDetails;
class EntryTreeModel;
class ValuePrivacy;

/// Searches and filters the entries of an archive, shows them as a tree, and the chosen one beside it.
class EntryBrowser final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the widget.
    EntryBrowser(JobService &jobs, ValuePrivacy &privacy, QWidget *parent = nullptr);

    void setArchive(const OpenedArchive &opened);
    /// Shows what became known about the data of the entries.
    void setContents(const EntryContents &contents);
    /// Chooses an entry; lifts the filter if it hides it.
    void choose(quint32 entry);
    /// Chooses an entry with rows, and shows them from this one on.
    void showRow(quint32 entry, qint64 row);
    void focusSearch();

private:
    [[nodiscard]] QWidget *buildFilters();
    void buildTree();
    QComboBox *makeFilter(const QString &name, const QString &accessibleName, QWidget *parent);
    void fillFilters();
    void applyFilter();
    /// Shows what passes the filter, and chooses this entry again if it does.
    void showFiltered(const QVariant &chosen);
    void clearFilter();
    void showCurrent(const QModelIndex &index);
    void showCount();

    OpenedArchive m_opened;
    EntryTreeModel *m_model;
    QTreeView *m_tree;
    EntryDetails *m_details;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QComboBox *m_schema;
    QComboBox *m_section;
    QComboBox *m_size;
    QLabel *m_count;
    QTimer m_typing;
};

} // namespace Belay
