// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace Belay {

/// A column as a table's definition has it, in the dump's encoding.
struct TableColumn {
    QByteArray name;          ///< without quotes
    QByteArray type;          ///< as SQL, e.g. "numeric(5,2)"; empty where it is not known
    bool isGenerated = false; ///< computed from other columns: a dump has no data of it

    bool operator==(const TableColumn &) const = default;
};

/// The columns that a CREATE TABLE, as pg_dump writes it, defines itself. Nothing for any other statement.
[[nodiscard]] std::vector<TableColumn> parseTableColumns(QByteArrayView createTable);

/// The names in the column list of `INSERT INTO table (column, "odd column") VALUES`; nothing where it has
/// none.
[[nodiscard]] QByteArrayList insertColumns(QByteArrayView insert);

/// The columns of the table that `data`, an entry with a table's data, belongs to; inherited ones first, as
/// the table has them. Empty where the archive has no definition.
[[nodiscard]] std::vector<TableColumn> tableColumns(const Toc &toc, const TocEntry &data);

} // namespace Belay
