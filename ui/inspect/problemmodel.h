// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/structurecheck.h"
#include "ui/inspect/openedarchive.h"

#include <QAbstractTableModel>

namespace Belay {

/// What is wrong with an archive: where in the file, with which entry, and what.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OffsetColumn, EntryColumn, MessageColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< position in the Toc; invalid where it is about no entry
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const OpenedArchive &opened, std::vector<ArchiveProblem> problems);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<quint32> entryOf(const ArchiveProblem &problem) const;
    [[nodiscard]] QString text(const ArchiveProblem &problem, int column) const;

    OpenedArchive m_opened;
    std::vector<ArchiveProblem> m_problems;
};

} // namespace Belay
