// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runtablemodel.h"

#include "core/base/visibletext.h"
#include "core/history/runwords.h"
#include "ui/shell/appearance.h"
#include "ui/shell/format.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

void RunTableModel::setIds(std::vector<QString> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_blocks.clear();
    endResetModel();
}

std::vector<QString> RunTableModel::idsOf(int block) const
{
    const auto first = m_ids.begin() + std::min<qsizetype>(qsizetype(block) * linesOfBlock, std::ssize(m_ids));
    return {first, first + std::min<qsizetype>(linesOfBlock, m_ids.end() - first)};
}

void RunTableModel::setLines(int block, std::vector<RunSummary> lines)
{
    const int first = block * linesOfBlock;
    const int count = static_cast<int>(std::min<qsizetype>(linesOfBlock, std::ssize(m_ids) - first));
    if (count <= 0)
        return;
    Lines known(static_cast<std::size_t>(count));
    auto line = lines.begin();
    for (int i = 0; i < count && line != lines.end(); ++i) { // both in the same order
        if (line->start.id == m_ids[static_cast<std::size_t>(first + i)])
            known[static_cast<std::size_t>(i)] = std::move(*line++);
    }
    m_blocks[block] = std::move(known);
    forgetFarFrom(block);
    Q_EMIT dataChanged(index(first, 0), index(first + count - 1, ColumnCount - 1));
}

void RunTableModel::forgetFarFrom(int block)
{
    constexpr std::size_t mostBlocks = 40;
    while (m_blocks.size() > mostBlocks) {
        const bool isFirstFarther = block - m_blocks.begin()->first > m_blocks.rbegin()->first - block;
        m_blocks.erase(isFirstFarther ? m_blocks.begin() : std::prev(m_blocks.end()));
    }
}

std::optional<int> RunTableModel::missingBlock(int firstRow, int lastRow) const
{
    const int last = std::min(lastRow, rowCount() - 1) / linesOfBlock;
    for (int block = std::max(firstRow, 0) / linesOfBlock; rowCount() > 0 && block <= last; ++block) {
        if (!m_blocks.contains(block))
            return block;
    }
    return {};
}

const RunSummary *RunTableModel::line(int row) const
{
    const auto block = m_blocks.find(row / linesOfBlock);
    if (block == m_blocks.end())
        return nullptr;
    const auto &line = block->second[static_cast<std::size_t>(row % linesOfBlock)];
    return line ? &*line : nullptr;
}

int RunTableModel::rowOf(const QString &runId) const
{
    const auto found = std::ranges::find(m_ids, runId);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == RunIdRole)
        return m_ids[static_cast<std::size_t>(index.row())];
    const RunSummary *run = line(index.row());
    if (!run)
        return role == Qt::DisplayRole && index.column() == Date ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*run, index.column());
    case Qt::ToolTipRole:
        return index.column() == ArchiveFile ? visible(run->start.archive).toHtmlEscaped()
                                             : text(*run, index.column()).toHtmlEscaped();
    case AppearanceRole:
        return index.column() == Outcome ? QVariant::fromValue(appearanceOf(*run)) : QVariant();
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
    case Computer:
        return visible(run.start.host);
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
    case Computer:
        return tr("Computer");
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
