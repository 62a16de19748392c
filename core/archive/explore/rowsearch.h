// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/blocklocator.h"

#include <QString>

#include <functional>

namespace Belay {

/// What to look for, and where.
struct SearchRequest {
    QString text; ///< in the values as they are, not as COPY escapes them
    Qt::CaseSensitivity caseSensitivity = Qt::CaseSensitive;
    std::vector<const TocEntry *> entries{};                   ///< with the rows of tables; all, if empty
    qint64 limit = 1000;                                       ///< most hits that are told
    int threads = 0;                                           ///< 0: as many as there are cores
    std::function<void(qint64 read, qint64 total)> progress{}; ///< bytes of the file, ten times a second
};

/// A value that contains the text.
struct SearchHit {
    DumpId entry;
    QString column;
    qint64 row = 0;  ///< from 1, in the order of the archive
    QString excerpt; ///< the text with some of what is around it; not made visible

    auto operator<=>(const SearchHit &) const = default;
};

struct SearchOutcome {
    qint64 hits = 0;
    bool isLimited = false;      ///< there is more than the limit allows to tell
    std::vector<Error> failures; ///< tables that were not searched to their end, and why
};

/// Looks for a text in the values of all or some tables, in several blocks at a time, the largest first.
/// `found` gets each hit at once, from several threads but never two at a time; the order is that of finding.
/// NULL contains nothing. Errors: Usage for an empty text, ArchiveChanged, Cancelled; what was found before
/// was told.
[[nodiscard]] Expected<SearchOutcome> searchRows(BlockLocator &locator, const SearchRequest &request,
                                                 const std::function<void(const SearchHit &)> &found,
                                                 std::stop_token stop = {});

} // namespace Belay
