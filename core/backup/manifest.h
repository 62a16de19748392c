// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupfile.h"
#include "core/base/error.h"

namespace Belay {

// The manifest of a backup says what the archive beside it must be: whoever restores it can tell, before anything is
// touched, that it is whole and of which database it is. It is written last: an archive without one was never finished.

/// `<archive>.manifest.json`
[[nodiscard]] QString manifestPath(const QString &archivePath);

/// Writes the manifest of a finished backup durably. Errors: FileUnwritable.
[[nodiscard]] Expected<> writeManifest(const BackupFile &backup);

/// Reads the manifest beside an archive. Errors: FileUnreadable, also where it is no manifest.
[[nodiscard]] Expected<BackupFile> readManifest(const QString &archivePath);

/// Reads the archive whole and compares size and SHA-256. Errors: ArchiveChanged, FileUnreadable, Cancelled.
[[nodiscard]] Expected<> checkAgainstManifest(const BackupFile &backup, std::stop_token stop);

} // namespace Belay
