// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/copyrowcounter.h"

#include "core/archive/data/wholerows.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr std::array endMark{'\\', '.'}; // data has every backslash twice
constexpr qsizetype tailLength = 2; // newlines behind the line of the end mark
constexpr std::array newlineBytes{'\n'};
constexpr auto oddRow = "a row has another number of columns than the table"_L1;
// A server refuses one; a disk that lost a page leaves nothing but such bytes.
constexpr auto zeroByte = "the text contains a zero byte"_L1;

RowFingerprint fingerprintOf(const XXH128_hash_t &hash)
{
    return {.high = hash.high64, .low = hash.low64};
}

} // namespace

QString RowFingerprint::hex() const
{
    return u"%1%2"_s.arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
}

void CopyRowCounter::Free::operator()(XXH3_state_s *state) const
{
    XXH3_freeState(state);
}

CopyRowCounter::CopyRowCounter(qsizetype columns, Digest digest)
    : m_tabs(std::max<qsizetype>(columns - 1, 0))
    , m_kind(digest)
    , m_digest(digest == Digest::Sha256 ? std::make_unique<Sha256>() : nullptr)
    , m_partHash(XXH3_createState())
{
}

CopyRowCounter::~CopyRowCounter() = default;

void CopyRowCounter::add(std::span<const char> bytes)
{
    if (m_partSize > 0) {
        const auto *newline = static_cast<const char *>(std::memchr(bytes.data(), '\n', bytes.size()));
        if (!newline)
            return addPart(bytes);
        const auto rest = bytes.first(static_cast<std::size_t>(newline - bytes.data()));
        addPart(rest);
        endPart();
        bytes = bytes.subspan(rest.size() + 1);
    }
    if (!m_tailSize)
        bytes = addWhole(bytes);
    if (m_tailSize)
        addTail(bytes);
    else if (!bytes.empty())
        addPart(bytes);
}

void CopyRowCounter::finish(End end)
{
    const bool isMarked = m_tailSize == tailLength;
    if (m_partSize > 0)
        fail("the last row has no end"_L1, m_rows);
    else if (end == End::Marked && !isMarked)
        fail("the end of the rows is not marked"_L1, m_rows);
    else if (end == End::Stopped && m_tailSize)
        fail("the end of the rows is marked"_L1, m_rows);
}

std::optional<RowFingerprint> CopyRowCounter::fingerprint() const
{
    return isHashed() ? std::optional(m_fingerprint) : std::nullopt;
}

QString CopyRowCounter::sha256()
{
    return m_digest ? m_digest->hex() : QString();
}

void CopyRowCounter::addPart(std::span<const char> part)
{
    const WholeRows looked = countWholeRows(part.data(), part.size(), 0, false);
    m_partTabs += static_cast<qsizetype>(looked.tabsLeft);
    if (looked.hasZero)
        fail(zeroByte, m_rows);
    while (!part.empty() && m_partSize < std::ssize(m_start)) {
        m_start[static_cast<std::size_t>(m_partSize++)] = part.front();
        part = part.subspan(1);
    }
    if (part.empty())
        return;
    if (m_partSize == std::ssize(m_start)) {
        XXH3_128bits_reset(m_partHash.get());
        feedPart(m_start);
    }
    feedPart(part);
    m_partSize += std::ssize(part);
}

void CopyRowCounter::feedPart(std::span<const char> bytes)
{
    if (isHashed())
        XXH3_128bits_update(m_partHash.get(), bytes.data(), bytes.size());
    digest(bytes);
}

/// The newline came of the row of which parts came by.
void CopyRowCounter::endPart()
{
    const qint64 size = std::exchange(m_partSize, 0);
    const qsizetype tabs = std::exchange(m_partTabs, 0);
    const std::span start(m_start.data(), static_cast<std::size_t>(std::min<qint64>(size, std::ssize(m_start))));
    if (size == std::ssize(start) && std::ranges::equal(start, endMark)) {
        m_tailSize = 0;
        return;
    }
    if (tabs != m_tabs)
        fail(oddRow, m_rows);
    if (size > std::ssize(start)) {
        m_fingerprint.add(fingerprintOf(XXH3_128bits_digest(m_partHash.get())));
    } else {
        m_fingerprint.add(fingerprintOf(XXH3_128bits(start.data(), start.size())));
        digest(start);
    }
    digest(newlineBytes);
    ++m_rows;
    m_bytes += size + 1;
}

/// Counts the rows that are here from beginning to end; returns the bytes behind them.
std::span<const char> CopyRowCounter::addWhole(std::span<const char> bytes)
{
    const WholeRows whole = countWholeRows(bytes.data(), bytes.size(), static_cast<std::size_t>(m_tabs), isHashed());
    if (whole.oddRow != WholeRows::none)
        fail(oddRow, m_rows + static_cast<qint64>(whole.oddRow));
    if (whole.hasZero)
        fail(zeroByte, m_rows + static_cast<qint64>(whole.rows));
    m_rows += static_cast<qint64>(whole.rows);
    m_bytes += static_cast<qint64>(whole.size);
    m_fingerprint.add({.high = whole.sumHigh, .low = whole.sumLow});
    digest(bytes.first(whole.size));
    if (whole.isEnded)
        m_tailSize = 0;
    return bytes.subspan(whole.size + (whole.isEnded ? endMark.size() + 1 : 0));
}

void CopyRowCounter::addTail(std::span<const char> bytes)
{
    *m_tailSize += std::ssize(bytes);
    if (*m_tailSize > tailLength || std::ranges::count(bytes, '\n') != std::ssize(bytes))
        fail("something follows the end of the rows"_L1, m_rows);
}

void CopyRowCounter::digest(std::span<const char> bytes)
{
    if (m_digest)
        m_digest->add(QByteArrayView(bytes.data(), std::ssize(bytes)));
}

void CopyRowCounter::fail(QLatin1StringView reason, qint64 row)
{
    if (!m_fault.isNull())
        return;
    m_fault = reason;
    m_faultRow = row;
}

} // namespace Belay
