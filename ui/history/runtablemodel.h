// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

namespace Belay {

/// The runs of the history, latest first, however many: it knows the ids of all, and the lines only of those that
/// somebody looked at, in blocks.
class RunTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Kind, Database, Server, Person, Computer, Outcome, Duration, ArchiveFile, ColumnCount };
    enum Role {
        RunIdRole = Qt::UserRole,
        AppearanceRole, ///< of Outcome: an Appearance
    };
    static constexpr int linesOfBlock = 128;

    using QAbstractTableModel::QAbstractTableModel;

    /// Other runs; no line of them is known yet.
    void setIds(std::vector<QString> ids);
    /// The ids of a block, in the order of the rows; the last block may be shorter.
    [[nodiscard]] std::vector<QString> idsOf(int block) const;
    /// The lines of a block; what the history no longer has is missing in it. A few thousand lines are kept.
    void setLines(int block, std::vector<RunSummary> lines);
    /// The first block between these rows that is not known, or nothing.
    [[nodiscard]] std::optional<int> missingBlock(int firstRow, int lastRow) const;
    /// The row of a run, or -1.
    [[nodiscard]] int rowOf(const QString &runId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Lines = std::vector<std::optional<RunSummary>>;

    [[nodiscard]] const RunSummary *line(int row) const;
    [[nodiscard]] static QString text(const RunSummary &run, int column);
    void forgetFarFrom(int block);

    std::vector<QString> m_ids;
    std::map<int, Lines> m_blocks;
};

} // namespace Belay
