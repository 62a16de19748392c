// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/places.h"
#include "core/history/auditverification.h"

#include <QStringList>

namespace Belay {

/// Where manifests may lie, for verifyHistory() and rescueHistory(): the folder that backups go to by themselves, and the one that somebody
/// chose; `chosen` is empty where nobody did.
[[nodiscard]] QStringList backupFolders(const Places &places, const QString &chosen);

/// Checks the audit of these places against its keys and every anchor that can be found: the file of anchors, the manifests of the backups that
/// the history names and of those in `backupFolders`, and the heads in `given`, which a person found elsewhere, e.g. in the system journal.
/// Errors: HistoryUnavailable, HistoryDamaged.
[[nodiscard]] Expected<AuditReport> verifyHistory(const Places &places, const QStringList &backupFolders, const std::vector<AuditHead> &given = {});

} // namespace Belay
