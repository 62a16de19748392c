// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <stop_token>
#include <vector>

namespace Belay {

/// What to look at before an archive of unknown origin is restored: an archive is code.
enum class RiskKind {
    UntrustedLanguage,
    NativeCode,
    CopyProgram,
    SettingsEntry, ///< ENCODING, STDSTRINGS or SEARCHPATH as pg_dump does not write it
    CopyStatement, ///< a statement that loads rows as pg_dump does not write it
    SecurityDefiner,
    EventTrigger,
    Rule,
    ForeignServer,
    UserMapping,
    Subscription,
    HiddenCharacters,
};

/// Stable name, e.g. "untrusted_language".
QLatin1StringView key(RiskKind kind);

enum class RiskLevel {
    Notice,  ///< ordinary databases have it, too
    Warning, ///< reaches beyond the database, or was not written by pg_dump
};

/// Stable name: notice, warning.
QLatin1StringView key(RiskLevel level);

struct Risk {
    RiskKind kind = RiskKind::UntrustedLanguage;
    RiskLevel level = RiskLevel::Notice;
    DumpId entry;
    QString message; ///< translated, one sentence

    bool operator==(const Risk &) const = default;
};

struct RiskReport {
    std::vector<Risk> risks; ///< in archive order; of each kind so many as a person can read
    qsizetype omitted = 0;   ///< how many more there are

    bool operator==(const RiskReport &) const = default;
};

/// Looks through the table of contents. Finds what is plain to see; that it finds nothing does not make an archive safe.
/// When stopped, what was found so far.
[[nodiscard]] RiskReport findRisks(const Toc &toc, std::stop_token stop = {});

} // namespace Belay
