// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/contentfindings.h"
#include "ui/inspect/openedarchive.h"

#include <QAbstractTableModel>

namespace Belay {

/// Rows, bytes and fingerprint of every table, as reading every byte of an archive found them.
class ContentTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EntryColumn, RowsColumn, BytesColumn, FingerprintColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< position in the Toc
        SortRole,                 ///< number or text
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const OpenedArchive &opened, const ContentFindings &findings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        quint32 entry = 0;
        const DataContent *content = nullptr; ///< null where no data was found
    };

    [[nodiscard]] static QString text(const Line &line, int column);
    [[nodiscard]] QVariant sortValue(const Line &line, int column) const;

    OpenedArchive m_opened;
    ContentFindings m_findings;
    std::vector<Line> m_lines;
};

} // namespace Belay
