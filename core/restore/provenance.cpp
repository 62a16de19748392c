// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/provenance.h"

#include "core/backup/manifest.h"
#include "core/base/sha256.h"

#include <QFileInfo>

namespace Belay {

namespace {

Provenance::Manifest stateOf(const Expected<Manifest> &manifest)
{
    if (!manifest)
        return manifest.error().code == ErrorCode::ManifestForged ? Provenance::Manifest::Forged : Provenance::Manifest::Missing;
    switch (manifest->proof) {
    case ManifestProof::Signed:
        return Provenance::Manifest::Signed;
    case ManifestProof::Unsigned:
        return Provenance::Manifest::Unsigned;
    case ManifestProof::UnknownKey:
        return Provenance::Manifest::UnknownKey;
    }
    Q_UNREACHABLE();
}

/// What the history says of the file; a history that cannot be read says nothing, and stops the restore later.
QString recordedSha256(const QString &archive, const Workbench &bench)
{
    const auto history = HistoryStore::open(bench.places);
    return history ? (*history)->recordedSha256(QFileInfo(archive).absoluteFilePath()).value_or(QString()) : QString();
}

} // namespace

Expected<Provenance> provenanceOf(const QString &archive, const Workbench &bench, JobContext &context)
{
    const auto manifest = readManifest(archive, bench.places.signingKeys());
    const QString recorded = recordedSha256(archive, bench);
    Provenance found{.manifest = stateOf(manifest), .keyId = manifest ? manifest->keyId : QString()};
    if (!manifest && recorded.isEmpty())
        return found;
    const qint64 size = QFileInfo(archive).size();
    const auto sha256 = sha256OfFile(archive, context.stopToken(), [&](qint64 done) {
        context.progress({.done = done, .total = size, .text = {}});
    });
    if (!sha256)
        return std::unexpected(sha256.error());
    found.sha256 = *sha256;
    if (manifest)
        found.isAsManifest = manifest->backup.sha256 == *sha256 && manifest->backup.size == size;
    if (!recorded.isEmpty())
        found.isAsRecorded = recorded == *sha256;
    return found;
}

} // namespace Belay
