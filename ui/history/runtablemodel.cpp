// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runtablemodel.h"

#include "core/base/visibletext.h"
#include "ui/shell/appearance.h"
#include "ui/shell/format.h"

#include <QFileInfo>

#include <algorithm>

namespace Belay {

void RunTableModel::setRuns(std::vector<RunSummary> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunTableModel::rowOf(const QString &runId) const
{
    const auto found = std::ranges::find(m_runs, runId, [](const RunSummary &run) { return run.start.id; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunSummary &run = m_runs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::ToolTipRole:
        return index.column() == ArchiveFile ? visible(run.start.archive).toHtmlEscaped()
                                             : text(run, index.column()).toHtmlEscaped();
    case RunIdRole:
        return run.start.id;
    case AppearanceRole:
        return index.column() == Outcome ? QVariant::fromValue(appearanceOf(run)) : QVariant();
    default:
        return {};
    }
}

QString RunTableModel::text(const RunSummary &run, int column)
{
    switch (column) {
    case Date:
        return Format::dateTime(run.start.startedAt);
    case Kind:
        return nameOf(run.start.kind);
    case Database:
        return visible(run.start.target);
    case Server:
        return visible(run.start.server);
    case Person:
        return visible(run.start.operatorName);
    case Outcome:
        return appearanceOf(run).text;
    case Duration:
        return run.end
            ? Format::duration(std::chrono::milliseconds(run.start.startedAt.msecsTo(run.end->finishedAt)))
            : Format::nothing();
    case ArchiveFile:
        return run.start.archive.isEmpty() ? Format::nothing()
                                           : visible(QFileInfo(run.start.archive).fileName());
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Kind:
        return tr("Kind");
    case Database:
        return tr("Database");
    case Server:
        return tr("Server");
    case Person:
        return tr("Person");
    case Outcome:
        return tr("Result");
    case Duration:
        return tr("Duration");
    case ArchiveFile:
        return tr("Archive");
    default:
        return {};
    }
}

} // namespace Belay
