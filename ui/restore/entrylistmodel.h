// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace Belay {

/// The entries of an archive that a restore would bring back, in the order of the restore. Texts are read when they are
/// shown, so that 100,000 rows cost a vector of indexes.
class EntryListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, SchemaColumn, NameColumn, OwnerColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows this archive; null empties the model.
    void setArchive(std::shared_ptr<const Archive> archive);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const TocEntry &entry, int column) const;

    std::shared_ptr<const Archive> m_archive;
    std::vector<quint32> m_rows; ///< indexes of entries
};

} // namespace Belay
