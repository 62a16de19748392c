// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Searches and filters the entries of an archive, shows them as a tree, and the chosen one beside it.
class EntryBrowser final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryBrowser(QWidget *parent = nullptr);

    void setArchive(const OpenedArchive &opened);
    /// Chooses an entry; lifts the filter if it hides it.
    void choose(quint32 entry);
    void focusSearch();

private:
    [[nodiscard]] QWidget *buildFilters();
    void buildTree();
    QComboBox *makeFilter(const QString &name, const QString &accessibleName, QWidget *parent);
    void fillFilters();
    void applyFilter();
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
    QLabel *m_count;
    QTimer m_typing;
};

} // namespace Belay
