// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/rowsearch.h"
#include "ui/inspect/openedarchive.h"

#include <QAbstractTableModel>

namespace Belay {

/// Values that contain a text, in the order in which they were found.
class SearchHitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TableColumn, RowColumn, FieldColumn, ExcerptColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< position in the Toc
        RowRole,                  ///< number of the row, from 1
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets all hits; those in `opened` will come.
    void start(const OpenedArchive &opened);
    void append(const std::vector<SearchHit> &hits);
    /// Shows dots in place of values, or the values.
    void setHidden(bool isHidden);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SearchHit &hit, int column) const;
    [[nodiscard]] quint32 entryOf(const SearchHit &hit) const;

    OpenedArchive m_opened;
    std::vector<SearchHit> m_hits;
    bool m_isHidden = false;
};

} // namespace Belay
