// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupfile.h"
#include "core/base/error.h"
#include "core/history/historystore.h"

namespace Belay {

// The manifest of a backup says what the archive beside it must be: whoever restores it can tell, before anything is
// touched, that it is whole and of which database it is. It is written last: an archive without one was never finished.
// It is canonical JSON, signed like the entries of the audit, and says where the history stood.

/// By whom and for which run a backup is taken, and what its manifest is sealed with.
struct ManifestOrigin {
    QString runId;
    RunKind kind = RunKind::Backup;
    QString server;       ///< as RunStart
    QString role;
    QString operatorName;
    QString host;
    QString program;
    std::optional<AuditSeal> seal; ///< nothing where there is no key: it is written unsigned

    /// That of a run which is in the history already. Errors: HistoryUnavailable, HistoryDamaged.
    [[nodiscard]] static Expected<ManifestOrigin> of(const RunStart &run, const HistoryStore &history);
};

/// What the signature of a manifest is worth here. A wrong one is an error.
enum class ManifestProof {
    Signed,     ///< by a key of this installation
    Unsigned,   ///< of an earlier Belay; or the signature was taken out
    UnknownKey, ///< by a key that is not here
};

/// A manifest that was read.
struct Manifest {
    BackupFile backup;
    ManifestOrigin origin;         ///< without the seal; empty where an earlier Belay wrote it
    ManifestProof proof = ManifestProof::Unsigned;
    QString keyId;                 ///< of the key that signed
    std::optional<AuditHead> head; ///< where the history stood
};

/// `<archive>.manifest.json`
[[nodiscard]] QString manifestPath(const QString &archivePath);

/// Writes the manifest of a finished backup durably. Errors: FileUnwritable.
[[nodiscard]] Expected<> writeManifest(const BackupFile &backup, const ManifestOrigin &origin);

/// Reads the manifest beside an archive and checks its signature with the keys in `keyFile` (Places::signingKeys()).
/// Errors: FileUnreadable, also where it is no manifest; ManifestForged where the signature is wrong.
[[nodiscard]] Expected<Manifest> readManifest(const QString &archivePath, const QString &keyFile);

/// The archives in a folder that a manifest lies beside, by name.
[[nodiscard]] QStringList archivesWithManifest(const QString &folder);

/// Reads the archive whole and compares size and SHA-256. Errors: ArchiveChanged, FileUnreadable, Cancelled.
[[nodiscard]] Expected<> checkAgainstManifest(const BackupFile &backup, std::stop_token stop);

} // namespace Belay
