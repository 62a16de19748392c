// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/rowreader.h"

#include "core/archive/data/copystatement.h"
#include "core/archive/explore/copyrowparser.h"
#include "core/archive/explore/insertrowparser.h"
#include "core/archive/explore/readfailure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr RowLimits shown{.fieldBytes = Limits::shownFieldBytes, .rowBytes = Limits::shownRowBytes};
constexpr RowLimits whole{.fieldBytes = Limits::wholeRowBytes, .rowBytes = Limits::wholeRowBytes};

RowLimits limitsFor(RowReader::Purpose purpose)
{
    switch (purpose) {
    case RowReader::Purpose::Show:
        return shown;
    case RowReader::Purpose::Export:
        return whole;
    }
    Q_UNREACHABLE_RETURN({});
}

qint64 sizeOf(const TableRow &row)
{
    qint64 size = sizeof(TableRow) + row.fields.size() * sizeof(std::optional<QByteArray>);
    for (const auto &field : row.fields)
        size += field ? field->size() : 0;
    return size;
}

} // namespace

Expected<std::unique_ptr<RowReader>> RowReader::open(BlockLocator &locator, const TocEntry &entry,
                                                     Purpose purpose, std::stop_token stop)
{
    const auto &archive = locator.archive();
    if (!entry.hasData || archive->toc().holdsLargeObjects(entry))
        return std::unexpected(noRows(*archive, entry));
    if (const auto same = archive->checkUnchanged(); !same)
        return std::unexpected(same.error());
    const auto start = locator.find(entry, stop);
    if (!start)
        return std::unexpected(start.error());
    std::unique_ptr<RowReader> reader(new RowReader(archive, entry, purpose));
    if (const auto begun = reader->begin(*start, stop); !begun)
        return std::unexpected(begun.error());
    return reader;
}

RowReader::RowReader(std::shared_ptr<const Archive> archive, const TocEntry &entry, Purpose purpose)
    : m_archive(std::move(archive))
    , m_entry(entry)
    , m_purpose(purpose)
    , m_isWhole(purpose == Purpose::Export)
    , m_data(*m_archive)
{
}

Expected<> RowReader::begin(qint64 start, const std::stop_token &stop)
{
    const Toc &toc = m_archive->toc();
    const ValueSyntax syntax = ValueSyntax::of(toc);
    if (!m_data.open(m_entry, start))
        return std::unexpected(dataFailure(*m_archive, m_entry, *m_data.fault(), 0));
    if (const auto statement = parseCopyStatement(toc.bytes(m_entry.copyStatement))) {
        if (statement->columns.size() > Limits::columns)
            return std::unexpected(rowTooLarge(*m_archive, m_entry, 1));
        const qsizetype columns = statement->columns.size();
        m_parser = std::make_unique<CopyRowParser>(columns, syntax, limitsFor(m_purpose));
        nameColumns(statement->columns, static_cast<std::size_t>(columns));
        return {};
    }
    if (!m_entry.copyStatement.isEmpty()) {
        const ReadFault fault{.reason = "the COPY statement is not one that pg_dump writes"_L1,
                              .offset = start};
        return std::unexpected(dataFailure(*m_archive, m_entry, fault, 0));
    }
    m_parser =
        std::make_unique<InsertRowParser>(syntax, whole); // a condition may come for the first row, too
    auto first = read(stop);
    if (!first)
        return std::unexpected(first.error());
    m_parser->setLimits(limitsFor(m_purpose));
    m_waiting = std::move(*first);
    nameColumns(m_parser->columns(), m_waiting ? std::optional(m_waiting->fields.size()) : std::nullopt);
    return {};
}

/// `names` are those that the data tells; `fields` is how many a row has, where that is known.
void RowReader::nameColumns(const QByteArrayList &names, std::optional<std::size_t> fields)
{
    std::vector<TableColumn> defined = tableColumns(m_archive->toc(), m_entry);
    for (const QByteArray &name : names) {
        const auto known = std::ranges::find(defined, name, &TableColumn::name);
        m_columns.push_back(known != defined.end() ? *known : TableColumn{.name = name, .type = {}});
    }
    std::erase_if(defined, &TableColumn::isGenerated); // of which there is no data
    if (names.isEmpty() && (!fields || fields == defined.size()))
        m_columns = std::move(defined);
    if (fields && m_columns.size() != fields)
        m_columns.clear();
    while (fields && m_columns.size() < fields)
        m_columns.push_back({.name = QByteArray::number(std::ssize(m_columns) + 1), .type = {}});
}

Expected<std::optional<TableRow>> RowReader::next(std::stop_token stop)
{
    while (true) {
        std::optional<TableRow> row = std::exchange(m_waiting, {});
        if (!row) {
            auto read = this->read(stop);
            if (!read || !*read)
                return read;
            row = std::move(*read);
        }
        if (!isWanted(*row))
            continue;
        if (m_purpose == Purpose::Show && row->cuts.empty())
            cutRow(*row, shown);
        return row;
    }
}

/// The next row, whether it is wanted or not.
Expected<std::optional<TableRow>> RowReader::read(const std::stop_token &stop)
{
    while (!m_parser->hasRow()) {
        if (m_parser->isAtEnd())
            return std::nullopt;
        if (m_bytes.empty()) {
            if (stop.stop_requested())
                return std::unexpected(readingCancelled());
            m_bytes = m_data.next();
            if (m_data.fault())
                return std::unexpected(dataFailure(*m_archive, m_entry, *m_data.fault(), m_rows));
            if (m_bytes.empty())
                m_parser->finish();
        }
        m_bytes = m_bytes.subspan(m_parser->take(m_bytes));
        if (!m_parser->fault().isNull()) {
            const ReadFault fault{.reason = m_parser->fault(), .offset = m_data.position()};
            return std::unexpected(dataFailure(*m_archive, m_entry, fault, m_rows));
        }
    }
    TableRow row = m_parser->takeRow();
    row.number = ++m_rows;
    if (!row.cuts.empty() && m_isWhole)
        return std::unexpected(rowTooLarge(*m_archive, m_entry, m_rows));
    return row;
}

void RowReader::setConditions(std::vector<RowCondition> conditions)
{
    m_conditions = std::move(conditions);
    // What a condition is about must not be cut before it was compared.
    m_isWhole = m_purpose == Purpose::Export || !m_conditions.empty();
    m_parser->setLimits(m_isWhole ? whole : shown);
}

bool RowReader::isWanted(const TableRow &row) const
{
    return std::ranges::all_of(m_conditions,
                               [&](const RowCondition &condition) { return condition.holds(row); });
}

Expected<RowPage> RowReader::page(qint64 most, std::stop_token stop)
{
    RowPage page;
    qint64 bytes = 0;
    while (std::ssize(page.rows) < most && bytes < Limits::pageBytes) {
        auto row = next(stop);
        if (!row)
            return std::unexpected(row.error());
        if (!*row) {
            page.isLast = true;
            break;
        }
        bytes += sizeOf(**row);
        page.rows.push_back(std::move(**row));
    }
    return page;
}

Expected<qint64> RowReader::skip(qint64 rows, std::stop_token stop)
{
    for (qint64 skipped = 0; skipped < rows; ++skipped) {
        const auto row = next(stop);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return skipped;
    }
    return rows;
}

} // namespace Belay
