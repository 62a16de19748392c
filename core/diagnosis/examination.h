// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/places.h"
#include "core/postgres/clienttools.h"
#include "core/postgres/processrunner.h"
#include "core/settings/settingsstore.h"

#include <QJsonObject>

#include <stop_token>
#include <vector>

namespace Belay {

/// What is looked at.
struct Patient {
    Places places;
    Expected<Preferences> preferences;
    Expected<> keyring; ///< see askKeyring(): only the main thread can ask it
    ProcessRunner &runner;

    /// Where backups go.
    [[nodiscard]] QString backupFolder() const;
};

/// What one look found.
struct CheckResult {
    QString key;   ///< stable, e.g. "pg_dump"
    QString title; ///< translated, e.g. "Room on the disk of the backups"
    bool isNeeded = true; ///< without it nothing can be restored
    bool isGood = true;
    QString evidence; ///< what was seen: a path, a version, a number, an error
    QString remedy;   ///< translated: what to do, where it is not good
    QString runbook;  ///< page that goes further, or empty

    bool operator==(const CheckResult &) const = default;
};

/// Everything that was found.
struct Examination {
    ClientTools tools;
    std::vector<CheckResult> results;

    /// True if nothing that is needed is missing.
    [[nodiscard]] bool isWell() const;
    /// As `belayctl doctor --json` lists the results.
    [[nodiscard]] QJsonArray resultsJson() const;
};

/// Looks whether everything is there that Belay needs: tools, folders, room, keyring, servers, sealing, locale, history. Changes
/// nothing but folders of its own that are missing. Each server is waited for a few seconds.
[[nodiscard]] Examination examine(const Patient &patient, std::stop_token stop = {});

} // namespace Belay
