// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/logmodel.h"

#include <QSortFilterProxyModel>

namespace Belay {

/// The lines of a log that contain a text and are at least as grave as a level.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(QObject *parent = nullptr)
        : QSortFilterProxyModel(parent)
    {
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    void setLevel(LogLevel level)
    {
        m_level = level;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex line = sourceModel()->index(row, 0, parent);
        return line.data(LogModel::LevelRole).toInt() >= static_cast<int>(m_level)
            && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    LogLevel m_level = LogLevel::Information;
};

} // namespace Belay
