// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/riskmodel.h"

#include "core/base/visibletext.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

void RiskModel::setRisks(const OpenedArchive &opened, std::vector<Risk> risks)
{
    beginResetModel();
    m_opened = opened;
    m_risks = std::move(risks);
    std::erase_if(m_risks, [&](const Risk &risk) { return !m_opened.archive->toc().find(risk.entry); });
    std::ranges::stable_sort(m_risks, std::ranges::greater(), &Risk::level);
    endResetModel();
}

int RiskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_risks.size());
}

int RiskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Appearance RiskModel::appearanceOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Notice:
        return {Tone::Information, u"information"_s, tr("Notice")};
    case RiskLevel::Warning:
        return {Tone::Warning, u"warning"_s, tr("Warning")};
    }
    Q_UNREACHABLE_RETURN({});
}

quint32 RiskModel::entryOf(const Risk &risk) const
{
    const Toc &toc = m_opened.archive->toc();
    return static_cast<quint32>(toc.find(risk.entry) - toc.entries().data());
}

QVariant RiskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Risk &risk = m_risks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(risk, index.column());
    case Qt::ToolTipRole:
        return text(risk, index.column()).toHtmlEscaped();
    case Qt::DecorationRole:
        return index.column() == LevelColumn ? QVariant(appearanceOf(risk.level).coloredIcon()) : QVariant();
    case EntryRole:
        return entryOf(risk);
    default:
        return {};
    }
}

QString RiskModel::text(const Risk &risk, int column) const
{
    switch (column) {
    case LevelColumn:
        return appearanceOf(risk.level).text;
    case MessageColumn:
        return visible(risk.message);
    default:
        return {};
    }
}

QVariant RiskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LevelColumn:
        return tr("Level");
    case MessageColumn:
        return tr("What to look at");
    default:
        return {};
    }
}

} // namespace Belay
