// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/problemmodel.h"

#include "core/base/visibletext.h"
#include "ui/shell/format.h"
#include "ui/shell/theme.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace Belay {

void ProblemModel::setProblems(const OpenedArchive &opened, std::vector<ArchiveProblem> problems)
{
    beginResetModel();
    m_opened = opened;
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ArchiveProblem &problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(problem, index.column());
    case Qt::ToolTipRole:
        return text(problem, index.column()).toHtmlEscaped();
    case Qt::DecorationRole:
        return index.column() == MessageColumn ? Theme::icon(u"error"_s, Tone::Negative) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == OffsetColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case EntryRole: {
        const auto entry = entryOf(problem);
        return entry ? QVariant(*entry) : QVariant();
    }
    default:
        return {};
    }
}

std::optional<quint32> ProblemModel::entryOf(const ArchiveProblem &problem) const
{
    const Toc &toc = m_opened.archive->toc();
    const TocEntry *entry = problem.entry ? toc.find(*problem.entry) : nullptr;
    return entry ? std::optional(static_cast<quint32>(entry - toc.entries().data())) : std::nullopt;
}

QString ProblemModel::text(const ArchiveProblem &problem, int column) const
{
    switch (column) {
    case OffsetColumn:
        return problem.offset < 0 ? Format::nothing() : Format::number(problem.offset);
    case EntryColumn: {
        const auto entry = entryOf(problem);
        return entry ? m_opened.index->fullName(*entry) : Format::nothing();
    }
    case MessageColumn:
        return visible(problem.message);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == OffsetColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OffsetColumn:
        return tr("At byte");
    case EntryColumn:
        return tr("Entry");
    case MessageColumn:
        return tr("Problem");
    default:
        return {};
    }
}

} // namespace Belay
