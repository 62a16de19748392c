// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/places.h"

#include <QStringList>

#include <optional>

namespace Belay {

/// What was done about a history that was damaged or gone.
struct HistoryRescue {
    Error cause;     ///< HistoryDamaged
    QString movedTo; ///< where the damaged file lies now; empty where there was none
    qint64 runs = 0; ///< that manifests told of

    /// Sentences for people, at once.
    [[nodiscard]] QString text() const;
};

enum class RescueLook {
    Brief,    ///< a large store is only opened
    Thorough, ///< every page of it is read
};

/// Looks whether the history can be read. One that is damaged is moved aside, never deleted; a new one is begun in its place, with the backups
/// that the manifests in `backupFolders` tell of, and an entry of the audit that says so. Nothing where the history is whole.
/// Errors: HistoryUnavailable; FileUnwritable where it cannot be moved; TargetLocked where another process is at it.
[[nodiscard]] Expected<std::optional<HistoryRescue>> rescueHistory(const Places &places, const QStringList &backupFolders, const Clock &clock,
                                                                   RescueLook look);

} // namespace Belay
