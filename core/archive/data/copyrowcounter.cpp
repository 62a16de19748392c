// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/copyrowcounter.h"

#include "core/archive/data/rowscan.h"

#include <xxhash.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype tailLength = 2; // newlines behind the line of the end mark

RowFingerprint fingerprintOf(const XXH128_hash_t &hash)
{
    return {.high = hash.high64, .low = hash.low64};
}

/// True for "\\.": data has every backslash twice.
bool isEndMark(std::span<const char> row)
{
    return row.size() == 2 && row[0] == '\\' && row[1] == '.';
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
    , m_digest(digest == Digest::Sha256 ? std::make_unique<Sha256>() : nullptr)
    , m_partHash(XXH3_createState())
{
}

CopyRowCounter::~CopyRowCounter() = default;

void CopyRowCounter::add(std::span<const char> bytes)
{
    RowScan scan(bytes);
    std::size_t start = 0;
    while (!m_tailSize) {
        const qsizetype end = scan.next();
        if (end < 0)
            break;
        endRow(bytes.subspan(start, static_cast<std::size_t>(end) - start), scan.tabs());
        start = static_cast<std::size_t>(end) + 1;
    }
    // A server refuses it; a disk that lost a page leaves nothing but such bytes.
    if (scan.hasZero())
        fail("the text contains a zero byte"_L1);
    if (m_tailSize)
        addTail(bytes.subspan(start));
    else
        addPart(bytes.subspan(start), scan.tabs());
}

void CopyRowCounter::finish(End end)
{
    const bool isMarked = m_tailSize == tailLength;
    if (m_partSize > 0)
        fail("the last row has no end"_L1);
    else if (end == End::Marked && !isMarked)
        fail("the end of the rows is not marked"_L1);
    else if (end == End::Stopped && m_tailSize)
        fail("the end of the rows is marked"_L1);
}

QString CopyRowCounter::sha256()
{
    return m_digest ? m_digest->hex() : QString();
}

void CopyRowCounter::addTail(std::span<const char> bytes)
{
    *m_tailSize += std::ssize(bytes);
    if (*m_tailSize > tailLength || std::ranges::count(bytes, '\n') != std::ssize(bytes))
        fail("something follows the end of the rows"_L1);
}

void CopyRowCounter::addPart(std::span<const char> part, qsizetype tabs)
{
    m_partTabs += tabs;
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
    XXH3_128bits_update(m_partHash.get(), bytes.data(), bytes.size());
    digest(bytes);
}

/// `rest` goes up to the newline, which follows it in memory.
void CopyRowCounter::endRow(std::span<const char> rest, qsizetype tabs)
{
    const std::span newline(rest.data() + rest.size(), 1);
    if (m_partSize == 0 && !isEndMark(rest)) {
        countRow(std::ssize(rest), tabs, fingerprintOf(XXH3_128bits(rest.data(), rest.size())));
        return digest({rest.data(), rest.size() + 1});
    }
    addPart(rest, tabs);
    const std::span start(m_start.data(), std::min(static_cast<std::size_t>(m_partSize), m_start.size()));
    if (m_partSize > std::ssize(m_start)) {
        countRow(m_partSize, m_partTabs, fingerprintOf(XXH3_128bits_digest(m_partHash.get())));
    } else if (isEndMark(start)) {
        m_tailSize = 0;
    } else {
        countRow(std::ssize(start), m_partTabs, fingerprintOf(XXH3_128bits(start.data(), start.size())));
        digest(start);
    }
    if (!m_tailSize)
        digest(newline);
    m_partSize = 0;
    m_partTabs = 0;
}

void CopyRowCounter::countRow(qint64 size, qsizetype tabs, const RowFingerprint &hash)
{
    if (tabs != m_tabs)
        fail("a row has another number of columns than the table"_L1);
    ++m_rows;
    m_bytes += size + 1;
    m_fingerprint.add(hash);
}

void CopyRowCounter::digest(std::span<const char> bytes)
{
    if (m_digest)
        m_digest->add(QByteArrayView(bytes.data(), std::ssize(bytes)));
}

void CopyRowCounter::fail(QLatin1StringView reason)
{
    if (!m_fault.isNull())
        return;
    m_fault = reason;
    m_faultRow = m_rows;
}

} // namespace Belay
