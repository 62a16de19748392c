// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/copyrowcounter.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype tailLength = 2; // newlines behind the line of the end mark

RowFingerprint fingerprintOf(const XXH128_hash_t &hash)
{
    return {.high = hash.high64, .low = hash.low64};
}

qsizetype tabsIn(std::span<const char> bytes)
{
    return std::ranges::count(bytes, '\t');
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
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    // A server refuses it; a disk that lost a page leaves nothing but such bytes.
    if (at != end && std::memchr(at, 0, bytes.size()) != nullptr)
        fail("the text contains a zero byte"_L1);
    while (at < end) {
        if (m_tailSize)
            return addTail({at, end});
        const void *newline = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
        if (!newline)
            return addPart({at, end});
        const char *rowEnd = static_cast<const char *>(newline);
        endRow({at, rowEnd});
        at = rowEnd + 1;
    }
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

void CopyRowCounter::addPart(std::span<const char> part)
{
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
    m_partTabs += tabsIn(bytes);
    digest(bytes);
}

/// `rest` goes up to the newline, which follows it in memory.
void CopyRowCounter::endRow(std::span<const char> rest)
{
    const std::span newline(rest.data() + rest.size(), 1);
    if (m_partSize == 0 && !isEndMark(rest)) {
        countRow(rest);
        return digest({rest.data(), rest.size() + 1});
    }
    addPart(rest);
    const std::span start(m_start.data(), std::min(static_cast<std::size_t>(m_partSize), m_start.size()));
    if (m_partSize > std::ssize(m_start)) {
        countRow(m_partSize, m_partTabs, fingerprintOf(XXH3_128bits_digest(m_partHash.get())));
    } else if (isEndMark(start)) {
        m_tailSize = 0;
    } else {
        countRow(start);
        digest(start);
    }
    if (!m_tailSize)
        digest(newline);
    m_partSize = 0;
    m_partTabs = 0;
}

void CopyRowCounter::countRow(std::span<const char> row)
{
    countRow(std::ssize(row), tabsIn(row), fingerprintOf(XXH3_128bits(row.data(), row.size())));
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
