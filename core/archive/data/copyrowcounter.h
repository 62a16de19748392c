// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/rowfingerprint.h"
#include "core/base/sha256.h"

#include <QLatin1StringView>

#include <array>
#include <memory>
#include <optional>
#include <span>

struct XXH3_state_s;

namespace Belay {

/// Counts, checks and hashes the rows of COPY text as it comes by, from an archive or from a server. Takes no memory for a
/// row, however long it is.
class CopyRowCounter
{
public:
    /// What is made of the rows beside their number: each adds to what the one before does.
    enum class Digest { None, Fingerprint, Sha256 };

    /// `columns` is how many every row must have.
    explicit CopyRowCounter(qsizetype columns, Digest digest = Digest::Fingerprint);
    ~CopyRowCounter();

    void add(std::span<const char> bytes);

    /// How the text must end.
    enum class End {
        Marked,  ///< in an archive: a line "\." and two empty ones
        Stopped, ///< from a server: behind the last row
    };
    /// The text ended. Call once.
    void finish(End end);

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< of the rows with their newlines, without the end mark
    /// Absent with Digest::None.
    [[nodiscard]] std::optional<RowFingerprint> fingerprint() const;
    /// Of the same bytes as bytes(); empty without Digest::Sha256. Call once, at the end.
    [[nodiscard]] QString sha256();

    /// What is wrong with the text first, in English; null if nothing is.
    [[nodiscard]] QLatin1StringView fault() const { return m_fault; }
    /// How many rows came before it.
    [[nodiscard]] qint64 faultRow() const { return m_faultRow; }

private:
    void addPart(std::span<const char> part);
    void feedPart(std::span<const char> bytes);
    void endPart();
    std::span<const char> addWhole(std::span<const char> bytes);
    void addTail(std::span<const char> bytes);
    void digest(std::span<const char> bytes);
    [[nodiscard]] bool isHashed() const { return m_kind != Digest::None; }
    void fail(QLatin1StringView reason, qint64 row);

    qsizetype m_tabs; ///< that a row must have
    Digest m_kind;
    qint64 m_rows = 0;
    qint64 m_bytes = 0;
    RowFingerprint m_fingerprint;
    QLatin1StringView m_fault;
    qint64 m_faultRow = 0;
    std::unique_ptr<Sha256> m_digest;

    // A row of which only a part came by. Its first bytes wait: they may be the end mark.
    std::array<char, 2> m_start{};
    qint64 m_partSize = 0;
    qsizetype m_partTabs = 0;
    struct Free {
        void operator()(XXH3_state_s *state) const;
    };
    std::unique_ptr<XXH3_state_s, Free> m_partHash;

    std::optional<qsizetype> m_tailSize; ///< bytes behind the end mark; nothing before it
};

} // namespace Belay
