// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/runstepmodel.h"

#include "core/base/visibletext.h"
#include "ui/restore/plaintooltip.h"
#include "ui/shell/appearance.h"
#include "ui/shell/format.h"

#include <QFont>

#include <algorithm>

namespace Belay {

void RunStepModel::clear()
{
    beginResetModel();
    m_steps.clear();
    endResetModel();
}

void RunStepModel::apply(const std::vector<JobStep> &changes)
{
    for (const JobStep &change : changes)
        apply(change);
}

void RunStepModel::apply(const JobStep &change)
{
    const auto running = std::ranges::find_if(m_steps, [&](const JobStep &step) {
        return step.key == change.key && step.state == StepState::Running;
    });
    if (running != m_steps.end()) {
        *running = change;
        const int row = static_cast<int>(running - m_steps.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const int row = static_cast<int>(m_steps.size());
    beginInsertRows({}, row, row);
    m_steps.push_back(change);
    endInsertRows();
}

int RunStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int RunStepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobStep &step = m_steps.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(step, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(step, index.column()));
    case Qt::DecorationRole:
        return index.column() == TitleColumn ? appearanceOf(step.state).coloredIcon() : QVariant();
    case Qt::FontRole:
        if (step.state == StepState::Running) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == DurationColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                                : QVariant();
    default:
        return {};
    }
}

QString RunStepModel::text(const JobStep &step, int column)
{
    switch (column) {
    case TitleColumn:
        return visible(step.title);
    case StateColumn:
        return appearanceOf(step.state).text;
    case DurationColumn:
        return step.state == StepState::Running ? QString() : Format::duration(step.duration);
    }
    Q_UNREACHABLE();
}

QVariant RunStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Step");
    case StateColumn:
        return tr("State");
    case DurationColumn:
        return tr("Duration");
    }
    return {};
}

} // namespace Belay
