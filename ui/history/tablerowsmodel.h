// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearance.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

class QJsonArray;

namespace Belay {

/// The tables that a run compared: rows in the archive, rows in the database, and whether they are the same. What
/// differs comes first.
class TableRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Table, Expected, Actual, Result, ColumnCount };

    /// `tables` is the list of that name in the verification of a report.
    explicit TableRowsModel(const QJsonArray &tables, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Outcome { Different, LeftOut, Equal };
    struct Row {
        QString table;
        qint64 expected = 0;
        std::optional<qint64> actual;
        Outcome outcome = Outcome::Equal;
    };

    [[nodiscard]] static Appearance appearanceOf(Outcome outcome);
    [[nodiscard]] static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace Belay
