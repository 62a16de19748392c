// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <optional>

namespace Belay {

/// How the dumped database was made, read from the archive's DATABASE entry.
struct DatabaseSettings {
    QString encoding;       ///< e.g. "UTF8"
    QString localeProvider; ///< "libc", "icu", "builtin", or empty (before 15)
    QString collate;        ///< LC_COLLATE; empty where LOCALE says it
    QString ctype;          ///< LC_CTYPE; empty where LOCALE says it
    QString locale;         ///< LOCALE
    QString icuLocale;      ///< ICU_LOCALE, or BUILTIN_LOCALE of a builtin provider
    QString icuRules;

    bool operator==(const DatabaseSettings &) const = default;
};

/// The settings, or nothing where the archive has no DATABASE entry (a partial dump) or it does not read as one.
[[nodiscard]] std::optional<DatabaseSettings> databaseSettings(const Toc &toc);

} // namespace Belay
