// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/risks.h"
#include "ui/inspect/openedarchive.h"
#include "ui/shell/appearance.h"

#include <QAbstractTableModel>

namespace Belay {

/// What to look at before an archive of unknown origin is restored. Each message names its entry.
class RiskModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LevelColumn, MessageColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< position in the Toc
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Warnings are put before notices.
    void setRisks(const OpenedArchive &opened, std::vector<Risk> risks);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static Appearance appearanceOf(RiskLevel level);
    [[nodiscard]] quint32 entryOf(const Risk &risk) const;
    [[nodiscard]] QString text(const Risk &risk, int column) const;

    OpenedArchive m_opened;
    std::vector<Risk> m_risks;
};

} // namespace Belay
