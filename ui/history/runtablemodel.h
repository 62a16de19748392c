// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

#include <QAbstractTableModel>

#include <vector>

namespace Belay {

/// The runs of the history, latest first.
class RunTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Kind, Database, Server, Person, Outcome, Duration, ArchiveFile, ColumnCount };
    enum Role {
        RunIdRole = Qt::UserRole,
        AppearanceRole, ///< of Outcome: an Appearance
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<RunSummary> runs);
    [[nodiscard]] const std::vector<RunSummary> &runs() const { return m_runs; }
    /// The row of a run, or -1.
    [[nodiscard]] int rowOf(const QString &runId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const RunSummary &run, int column);

    std::vector<RunSummary> m_runs;
};

} // namespace Belay
