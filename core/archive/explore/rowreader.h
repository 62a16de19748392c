// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/datareader.h"
#include "core/archive/explore/blocklocator.h"
#include "core/archive/explore/rowcondition.h"
#include "core/archive/explore/rowparser.h"
#include "core/archive/limits.h"

namespace Belay {

/// Some rows of a table, one after the other.
struct RowPage {
    std::vector<TableRow> rows;
    bool isLast = false; ///< no row follows

    bool operator==(const RowPage &) const = default;
};

/// Reads the rows of an entry with a table's data, from COPY text as from INSERTs, in the order of the
/// archive. Where it stopped it goes on, so that a table of any size is read page by page. Takes no more
/// memory than its limits and the page. One thread at a time.
class RowReader
{
public:
    enum class Purpose {
        Show,   ///< a long field or row is cut, and says so
        Export, ///< every row is whole; one beyond every measure is the error ArchiveTooLarge
    };

    /// Goes to the first row of `entry`. `locator` is not needed afterwards. Errors: EntryUnknown where it is
    /// no entry with a table's data; ArchiveDamaged, ArchiveTruncated, ArchiveChanged, ArchiveTooLarge,
    /// FileUnreadable, Cancelled.
    [[nodiscard]] static Expected<std::unique_ptr<RowReader>> open(BlockLocator &locator,
                                                                   const TocEntry &entry,
                                                                   Purpose purpose = Purpose::Show,
                                                                   std::stop_token stop = {});

    /// The columns of every row, in its order. Their types are empty where the archive has no definition;
    /// their names are "1", "2", … where nothing in it tells them.
    [[nodiscard]] const std::vector<TableColumn> &columns() const { return m_columns; }
    [[nodiscard]] const TocEntry &entry() const { return m_entry; }
    [[nodiscard]] const std::shared_ptr<const Archive> &archive() const { return m_archive; }

    /// Only rows for which all of these hold are given from now on. Their numbers stay those of the table.
    void setConditions(std::vector<RowCondition> conditions);

    /// The next row, or nothing behind the last. Errors: as open(). After Cancelled it can go on, after
    /// others not.
    [[nodiscard]] Expected<std::optional<TableRow>> next(std::stop_token stop = {});
    /// The next rows: `most` of them, or fewer where they are wide. Errors: as next().
    [[nodiscard]] Expected<RowPage> page(qint64 most, std::stop_token stop = {});
    /// Passes over rows; returns how many there were. Errors: as next().
    [[nodiscard]] Expected<qint64> skip(qint64 rows, std::stop_token stop = {});

private:
    RowReader(std::shared_ptr<const Archive> archive, const TocEntry &entry, Purpose purpose);

    Expected<> begin(qint64 start, const std::stop_token &stop);
    void nameColumns(const QByteArrayList &names, std::optional<std::size_t> fields);
    Expected<std::optional<TableRow>> read(const std::stop_token &stop);
    [[nodiscard]] bool isWanted(const TableRow &row) const;

    std::shared_ptr<const Archive> m_archive;
    const TocEntry &m_entry;
    Purpose m_purpose;
    bool m_isWhole; ///< every row must be in memory whole, to be exported or compared
    DataReader m_data;
    std::unique_ptr<RowParser> m_parser;
    std::vector<TableColumn> m_columns;
    std::vector<RowCondition> m_conditions;
    std::span<const char> m_bytes;     ///< that the parser has not taken yet
    std::optional<TableRow> m_waiting; ///< read already, to learn the columns from it
    qint64 m_rows = 0;                 ///< read so far
};

} // namespace Belay
