// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/logmodel.h"

#include "core/base/visibletext.h"
#include "ui/restore/plaintooltip.h"

namespace Belay {

LogModel::LogModel(QObject *parent, int limit)
    : QAbstractListModel(parent)
    , m_limit(limit)
{
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_dropped = 0;
    endResetModel();
}

void LogModel::append(const std::vector<JobLogLine> &lines)
{
    const auto limit = static_cast<std::size_t>(m_limit);
    const std::size_t skipped = lines.size() > limit ? lines.size() - limit : 0;
    const std::size_t added = lines.size() - skipped;
    if (m_lines.size() + added > limit)
        dropOldest(m_lines.size() + added - limit);
    m_dropped += static_cast<qint64>(skipped);
    if (added == 0)
        return;
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(added) - 1);
    m_lines.insert(m_lines.end(), lines.begin() + static_cast<std::ptrdiff_t>(skipped), lines.end());
    endInsertRows();
}

void LogModel::dropOldest(std::size_t count)
{
    beginRemoveRows({}, 0, static_cast<int>(count) - 1);
    m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(count));
    m_dropped += static_cast<qint64>(count);
    endRemoveRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobLogLine &line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(line);
    case Qt::ToolTipRole:
        return plainToolTip(text(line));
    case LevelRole:
        return static_cast<int>(line.level);
    default:
        return {};
    }
}

QString LogModel::text(const JobLogLine &line)
{
    switch (line.level) {
    case LogLevel::Information:
        return visible(line.text);
    case LogLevel::Warning:
        return tr("Warning: %1").arg(visible(line.text));
    case LogLevel::Error:
        return tr("Error: %1").arg(visible(line.text));
    }
    Q_UNREACHABLE();
}

} // namespace Belay
