// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidelistmodel.h"

#include "ui/shell/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

void GuideListModel::setHits(std::vector<GuideHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const GuideHit *GuideListModel::hit(int row) const
{
    return row >= 0 && row < rowCount() ? &m_hits[static_cast<std::size_t>(row)] : nullptr;
}

int GuideListModel::rowOf(GuideKind kind, const QString &name) const
{
    const auto found =
        std::ranges::find_if(m_hits, [&](const GuideHit &known) { return known.kind == kind && known.name == name; });
    return found == m_hits.end() ? -1 : static_cast<int>(found - m_hits.begin());
}

int GuideListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant GuideListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GuideHit &found = m_hits[static_cast<std::size_t>(index.row())];
    const bool isRunbook = found.kind == GuideKind::Runbook;
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::DecorationRole:
        return Theme::icon(isRunbook ? u"plan"_s : u"information"_s);
    case Qt::AccessibleTextRole:
        return isRunbook ? tr("Runbook: %1").arg(found.title) : tr("Message: %1").arg(found.title);
    default:
        return {};
    }
}

} // namespace Belay
