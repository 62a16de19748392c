// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobevents.h"

#include <QAbstractListModel>

#include <deque>

namespace Belay {

/// The latest lines that a job logged; the oldest go when there are too many.
class LogModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LevelRole = Qt::UserRole }; ///< int of LogLevel

    explicit LogModel(QObject *parent = nullptr, int limit = 10'000);

    void clear();
    void append(const std::vector<JobLogLine> &lines);
    /// How many lines had to go.
    [[nodiscard]] qint64 droppedCount() const { return m_dropped; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const JobLogLine &line);
    void dropOldest(std::size_t count);

    int m_limit;
    qint64 m_dropped = 0;
    std::deque<JobLogLine> m_lines;
};

} // namespace Belay
