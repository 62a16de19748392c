// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/comparedarchives.h"
#include "ui/shell/appearance.h"

#include <QAbstractTableModel>

namespace Belay {

/// The definitions that two archives do not have in common.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ChangeColumn, EntryColumn, ColumnCount };
    enum Role {
        EntryRole =
            Qt::UserRole, ///< position in the Toc of the first archive; invalid where it has no such entry
        OtherEntryRole,   ///< the same for the second archive
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null shows nothing.
    void setComparison(std::shared_ptr<const ComparedArchives> compared);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        std::optional<quint32> a;
        std::optional<quint32> b;
    };

    [[nodiscard]] static Appearance appearanceOf(const Line &line);
    [[nodiscard]] QString nameOf(const Line &line) const;

    std::shared_ptr<const ComparedArchives> m_compared;
    std::vector<Line> m_lines; ///< changed, then only in the first, then only in the second
};

} // namespace Belay
