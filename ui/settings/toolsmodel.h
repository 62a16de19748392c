// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/clienttools.h"

#include <QAbstractTableModel>

namespace Belay {

/// PostgreSQL's programs on this machine.
class ToolsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Program, Version, Path, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTools(const ClientTools &tools);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ClientTool> m_tools;
};

} // namespace Belay
