// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobevents.h"

#include <QAbstractTableModel>

#include <vector>

namespace Belay {

/// The steps of a run, as they begin and end.
class RunStepModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, StateColumn, DurationColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Takes what a job said: a step that runs is added, one that ended is brought up to date.
    void apply(const std::vector<JobStep> &changes);
    [[nodiscard]] const std::vector<JobStep> &steps() const { return m_steps; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void apply(const JobStep &change);
    [[nodiscard]] static QString text(const JobStep &step, int column);

    std::vector<JobStep> m_steps;
};

} // namespace Belay
