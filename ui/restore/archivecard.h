// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/restorework.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QTabWidget;
class QTableView;

namespace Belay {

class Badge;
class EntryListModel;
class HintLabel;
class PlainLabel;
class TextLineModel;

/// Shows what is in an opened archive: a card of facts, the entries, and the text of `pg_restore --list`.
class ArchiveCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveCard(QWidget *parent = nullptr);

    void setArchive(const SourceArchive &opened);
    /// Lets go of the archive.
    void clear();

private:
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeEntries();
    [[nodiscard]] QWidget *makeListing();
    [[nodiscard]] PlainLabel *addFact(QFormLayout *form, const QString &name, const QString &objectName);
    void showHeader(const Archive &archive);
    void showStructure(const SourceArchive &opened);
    void filterEntries(const QString &text);
    void copyListing() const;

    EntryListModel *m_entries;
    QSortFilterProxyModel *m_filteredEntries;
    TextLineModel *m_listing;
    QTabWidget *m_tabs;
    QLineEdit *m_filter = nullptr;
    HintLabel *m_entryCount = nullptr;
    PlainLabel *m_database = nullptr;
    PlainLabel *m_server = nullptr;
    PlainLabel *m_created = nullptr;
    PlainLabel *m_size = nullptr;
    PlainLabel *m_entriesFact = nullptr;
    PlainLabel *m_compression = nullptr;
    PlainLabel *m_encoding = nullptr;
    Badge *m_structure = nullptr;
    PlainLabel *m_structureText = nullptr;
};

} // namespace Belay
