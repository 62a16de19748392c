// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/examination.h"

#include <QAbstractTableModel>

namespace Belay {

/// What was looked at, what was seen, and what to do.
class CheckupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Seen, Remedy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setResults(std::vector<CheckResult> results);
    /// Null where there is no such row.
    [[nodiscard]] const CheckResult *result(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const CheckResult &result, int column);

    std::vector<CheckResult> m_results;
};

} // namespace Belay
