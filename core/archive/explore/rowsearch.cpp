// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/rowsearch.h"

#include "core/archive/data/copystatement.h"
#include "core/archive/data/datareader.h"
#include "core/archive/data/windowbudget.h"
#include "core/archive/explore/copylinescan.h"
#include "core/archive/explore/fieldvalue.h"
#include "core/archive/explore/readfailure.h"
#include "core/archive/explore/rowreader.h"
#include "core/archive/explore/searchtext.h"
#include "core/archive/limits.h"
#include "core/base/threads.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowSearch)
};


struct Block {
    const TocEntry *entry = nullptr;
    qint64 start = 0;
    qint64 size = 0; ///< bytes in the file
};

/// One search, on several threads.
class RowSearch
{
public:
    RowSearch(BlockLocator &locator, const SearchRequest &request,
              const std::function<void(const SearchHit &)> &found, std::stop_token stop)
        : m_locator(locator)
        , m_archive(*locator.archive())
        , m_request(request)
        , m_found(found)
        , m_stop(std::move(stop))
        , m_encoding(m_archive.toc())
        , m_syntax(ValueSyntax::of(m_archive.toc()))
        , m_text(request.text, request.caseSensitivity, m_encoding)
    {
    }

    Expected<SearchOutcome> run();

private:
    Expected<std::vector<Block>> blocks();
    void work(const std::vector<Block> &blocks, std::atomic<std::size_t> &next);
    Expected<> search(const Block &block, DataReader &reader);
    Expected<> searchCopy(const Block &block, const QByteArrayList &columns, DataReader &reader);
    Expected<> searchInserts(const Block &block);
    bool searchLine(const Block &block, const QByteArrayList &columns, qint64 row, QByteArrayView line);
    bool tell(const Block &block, QByteArrayView column, qint64 row, const QString &excerpt);
    [[nodiscard]] bool isWanted(const TocEntry &entry) const;
    [[nodiscard]] bool isOver() const { return m_isFull || m_stop.stop_requested(); }

    BlockLocator &m_locator;
    const Archive &m_archive;
    const SearchRequest &m_request;
    const std::function<void(const SearchHit &)> &m_found;
    std::stop_token m_stop;
    DumpEncoding m_encoding;
    ValueSyntax m_syntax;
    SearchText m_text;
    WindowBudget m_windows{Limits::windowMemory};
    std::atomic<qint64> m_bytesRead = 0;
    std::atomic<bool> m_isFull = false;
    QMutex m_mutex; ///< guards what follows, and m_found
    SearchOutcome m_outcome;
};

Expected<SearchOutcome> RowSearch::run()
{
    if (m_request.text.isEmpty())
        return failure(ErrorCode::Usage, Text::tr("There is no text to search for."));
    if (const auto same = m_archive.checkUnchanged(); !same)
        return std::unexpected(same.error());
    const auto blocks = this->blocks();
    if (!blocks)
        return std::unexpected(blocks.error());
    qint64 total = 0;
    for (const Block &block : *blocks)
        total += block.size;
    std::atomic<std::size_t> next = 0;
    runOnThreads(
        std::min<qint64>(readingThreads(m_request.threads), std::ssize(*blocks)), [&] { work(*blocks, next); },
        [&] {
            if (m_request.progress)
                m_request.progress(std::min<qint64>(m_bytesRead, total), total);
        });
    if (m_stop.stop_requested())
        return std::unexpected(readingCancelled());
    if (const auto same = m_archive.checkUnchanged(); !same)
        return std::unexpected(same.error());
    return std::move(m_outcome);
}

/// The wanted blocks, the largest first, so that no long one begins last.
Expected<std::vector<Block>> RowSearch::blocks()
{
    std::vector<Block> all;
    for (const TocEntry &entry : m_archive.toc().entries()) {
        if (!entry.hasData)
            continue;
        const auto start = m_locator.find(entry, m_stop);
        if (start)
            all.push_back({.entry = &entry, .start = *start});
        else if (start.error().code == ErrorCode::Cancelled)
            return std::unexpected(start.error());
        else if (isWanted(entry))
            m_outcome.failures.push_back(start.error());
    }
    std::ranges::sort(all, {}, &Block::start);
    qint64 end = m_archive.identity().size;
    for (Block &block : all | std::views::reverse)
        block.size = std::max<qint64>(std::exchange(end, block.start) - block.start, 0);
    std::erase_if(all, [&](const Block &block) { return !isWanted(*block.entry); });
    std::ranges::stable_sort(all, std::ranges::greater(), &Block::size);
    return all;
}

bool RowSearch::isWanted(const TocEntry &entry) const
{
    const auto &chosen = m_request.entries;
    return !m_archive.toc().holdsLargeObjects(entry)
        && (chosen.empty() || std::ranges::find(chosen, &entry) != chosen.end());
}

/// On each thread: takes the next block until there is none.
void RowSearch::work(const std::vector<Block> &blocks, std::atomic<std::size_t> &next)
{
    DataReader reader(m_archive, &m_windows);
    for (std::size_t i = next++; i < blocks.size() && !isOver(); i = next++) {
        const auto searched = search(blocks[i], reader);
        const QMutexLocker lock(&m_mutex);
        if (!searched && searched.error().code != ErrorCode::Cancelled
            && std::ssize(m_outcome.failures) < Limits::problems)
            m_outcome.failures.push_back(searched.error());
    }
}

Expected<> RowSearch::search(const Block &block, DataReader &reader)
{
    const QByteArrayView sql = m_archive.toc().bytes(block.entry->copyStatement);
    const auto statement = parseCopyStatement(sql);
    return statement ? searchCopy(block, statement->columns, reader) : searchInserts(block);
}

Expected<> RowSearch::searchCopy(const Block &block, const QByteArrayList &columns, DataReader &reader)
{
    CopyLineScan scan(m_text.rawBytes(),
                      m_text.ignoresCase() ? CopyLineScan::Case::Folded : CopyLineScan::Case::Matters,
                      [&](qint64 row, QByteArrayView line) { return searchLine(block, columns, row, line); });
    qint64 reached = block.start;
    bool goesOn = reader.open(*block.entry, block.start);
    while (goesOn && !isOver()) {
        const auto bytes = reader.next();
        m_bytesRead += reader.position() - std::exchange(reached, reader.position());
        if (bytes.empty() && !reader.fault())
            scan.finish();
        goesOn = !bytes.empty() && scan.add(bytes);
    }
    if (reader.fault())
        return std::unexpected(dataFailure(m_archive, *block.entry, *reader.fault(), scan.rows()));
    if (!scan.fault().isNull() && !isOver()) {
        const ReadFault fault{.reason = scan.fault(), .offset = reader.position()};
        return std::unexpected(dataFailure(m_archive, *block.entry, fault, scan.rows()));
    }
    if (scan.passedRow() > 0)
        return std::unexpected(rowTooLarge(m_archive, *block.entry, scan.passedRow()));
    return {};
}

bool RowSearch::searchLine(const Block &block, const QByteArrayList &columns, qint64 row, QByteArrayView line)
{
    qsizetype start = 0;
    for (const QByteArray &column : columns) {
        const qsizetype tab = line.indexOf('\t', start);
        const QByteArrayView field = line.sliced(start, (tab < 0 ? line.size() : tab) - start);
        const auto value = valueOfCopyField(field, m_syntax);
        const auto excerpt = value ? m_text.excerpt(*value) : std::nullopt;
        if (excerpt && !tell(block, column, row, *excerpt))
            return false;
        if (tab < 0)
            break;
        start = tab + 1;
    }
    return true;
}

Expected<> RowSearch::searchInserts(const Block &block)
{
    const auto reader = RowReader::open(m_locator, *block.entry, RowReader::Purpose::Export, m_stop);
    if (!reader)
        return std::unexpected(reader.error());
    while (!isOver()) {
        const auto row = (*reader)->next(m_stop);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        for (std::size_t i = 0; i < (*row)->fields.size(); ++i) {
            const auto &value = (*row)->fields[i];
            const auto excerpt = value ? m_text.excerpt(*value) : std::nullopt;
            if (excerpt && !tell(block, (*reader)->columns()[i].name, (*row)->number, *excerpt))
                return {};
        }
    }
    m_bytesRead += block.size;
    return {};
}

/// False where no more is wanted.
bool RowSearch::tell(const Block &block, QByteArrayView column, qint64 row, const QString &excerpt)
{
    const QMutexLocker lock(&m_mutex);
    if (isOver())
        return false;
    if (m_outcome.hits == m_request.limit) { // one more than wanted: that there is more is known
        m_outcome.isLimited = true;
        m_isFull = true;
        return false;
    }
    ++m_outcome.hits;
    m_found(
        {.entry = block.entry->dumpId, .column = m_encoding.decode(column), .row = row, .excerpt = excerpt});
    return true;
}

} // namespace

Expected<SearchOutcome> searchRows(BlockLocator &locator, const SearchRequest &request,
                                   const std::function<void(const SearchHit &)> &found, std::stop_token stop)
{
    return RowSearch(locator, request, found, std::move(stop)).run();
}

} // namespace Belay
