// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/rowpager.h"

namespace Belay {

namespace {
constexpr qint64 rowsInPage = 200;
}

RowPager::RowPager(std::shared_ptr<BlockLocator> locator, quint32 entry, qint64 first)
    : m_locator(std::move(locator))
    , m_entry(entry)
    , m_next(first)
{
}

Expected<ReadRows> RowPager::next(const std::stop_token &stop)
{
    if (!m_reader) {
        if (const auto opened = openAtNext(stop); !opened) {
            m_reader.reset();
            return std::unexpected(opened.error());
        }
    }
    auto page = m_reader->page(rowsInPage, stop);
    if (!page) {
        m_reader.reset(); // it may have passed rows that nobody got
        return std::unexpected(page.error());
    }
    m_next += std::ssize(page->rows);
    return ReadRows{.columns = m_reader->columns(), .page = std::move(*page)};
}

Expected<> RowPager::openAtNext(const std::stop_token &stop)
{
    const TocEntry &entry = m_locator->archive()->toc().entries()[m_entry];
    auto reader = RowReader::open(*m_locator, entry, RowReader::Purpose::Show, stop);
    if (!reader)
        return std::unexpected(reader.error());
    m_reader = std::move(*reader);
    const auto skipped = m_reader->skip(m_next - 1, stop);
    return skipped ? Expected<>() : std::unexpected(skipped.error());
}

} // namespace Belay
