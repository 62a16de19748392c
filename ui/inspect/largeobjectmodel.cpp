// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/largeobjectmodel.h"

#include "ui/shell/format.h"

namespace Belay {

void LargeObjectModel::setObjects(std::vector<LargeObject> objects)
{
    beginResetModel();
    m_objects = std::move(objects);
    endResetModel();
}

int LargeObjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_objects.size());
}

int LargeObjectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LargeObjectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LargeObject &object = m_objects[static_cast<std::size_t>(index.row())];
    const bool isOid = index.column() == OidColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isOid ? QString::number(object.oid) : Format::size(object.size);
    case Qt::ToolTipRole:
        return isOid ? QVariant() : QVariant(tr("%1 bytes").arg(Format::number(object.size)));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole:
        return isOid ? QVariant(object.oid) : QVariant(object.size);
    case OidRole:
        return object.oid;
    case BytesRole:
        return object.size;
    default:
        return {};
    }
}

QVariant LargeObjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == OidColumn ? tr("OID") : tr("Size");
}

} // namespace Belay
