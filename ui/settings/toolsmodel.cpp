// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/toolsmodel.h"

#include "core/base/visibletext.h"

namespace Belay {

void ToolsModel::setTools(const ClientTools &tools)
{
    beginResetModel();
    m_tools = tools.all();
    endResetModel();
}

int ToolsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tools.size());
}

int ToolsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ToolsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole)
        return {};
    const ClientTool &tool = m_tools[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Program:
        return QString(programName(tool.kind));
    case Version:
        return visible(tool.versionText);
    case Path:
        return visible(tool.path);
    default:
        return {};
    }
}

QVariant ToolsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program:
        return tr("Program");
    case Version:
        return tr("Version");
    case Path:
        return tr("Path");
    default:
        return {};
    }
}

} // namespace Belay
