// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/dumpencoding.h"
#include "core/archive/explore/fieldvalue.h"
#include "ui/inspect/rowpager.h"

#include <QAbstractTableModel>

namespace Belay {

/// Rows of a table, as far as they have been read; asks for more where a view wants them. NULL, the empty string and the
/// text "NULL" look different.
class RowTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CopyRole = Qt::UserRole, ///< the value as COPY text
        NullRole,                ///< true for NULL
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets all rows; those of a table of `toc` will come.
    void start(const Toc &toc);
    void clear();
    void append(const ReadRows &rows);
    /// The rows that were asked for do not come.
    void stopLoading() { m_isLoading = false; }
    /// Shows dots in place of values, or the values.
    void setHidden(bool isHidden);

    /// True behind the last row of the table.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// True if there are more rows than are kept in memory.
    [[nodiscard]] bool isFull() const;
    /// The table's number of the first row, 0 where there is none.
    [[nodiscard]] qint64 firstNumber() const { return m_rows.empty() ? 0 : m_rows.front().number; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// append() is waited for.
    void moreWanted();

private:
    [[nodiscard]] QString shown(const TableRow &row, std::size_t field, qsizetype most) const;
    [[nodiscard]] QString copied(const TableRow &row, std::size_t field) const;
    [[nodiscard]] QString heading(const TableColumn &column) const;

    DumpEncoding m_encoding{QString()};
    ValueSyntax m_syntax;
    std::vector<TableColumn> m_columns;
    std::vector<TableRow> m_rows;
    qint64 m_bytes = 0; ///< of the values in memory
    bool m_isStarted = false;
    bool m_isComplete = false;
    bool m_isLoading = false;
    bool m_isHidden = false;
};

} // namespace Belay
