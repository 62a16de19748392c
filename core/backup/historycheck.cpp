// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/historycheck.h"

#include "core/backup/manifest.h"
#include "core/history/auditanchors.h"

#include <QSet>

namespace Belay {

namespace {

/// Where manifests may lie.
QSet<QString> archives(const AuditedHistory &history, const QStringList &backupFolders)
{
    QSet<QString> found;
    for (const AuditEntry &entry : history.entries) {
        if (entry.action == key(AuditAction::ArtefactAdded) && !entry.file.isEmpty())
            found.insert(entry.file);
    }
    for (const QString &folder : backupFolders) {
        for (const QString &archive : archivesWithManifest(folder))
            found.insert(archive);
    }
    return found;
}

} // namespace

QStringList backupFolders(const Places &places, const QString &chosen)
{
    return chosen.isEmpty() ? QStringList{places.backups()} : QStringList{places.backups(), chosen};
}

Expected<AuditReport> verifyHistory(const Places &places, const QStringList &backupFolders, const std::vector<AuditHead> &given)
{
    const auto store = HistoryStore::open(places);
    if (!store)
        return std::unexpected(store.error());
    const auto history = (*store)->audited();
    if (!history)
        return std::unexpected(history.error());
    AuditAnchors anchors{.everywhere = given, .ofThisPlace = publishedHeads(places.anchors())};
    for (const QString &archive : archives(*history, backupFolders)) {
        const auto manifest = readManifest(archive, places.signingKeys());
        if (manifest && manifest->proof == ManifestProof::Signed && manifest->head) // else anybody could have written it
            anchors.everywhere.push_back(*manifest->head);
    }
    const auto keys = SigningKeys::load(places.signingKeys());
    return verifyAudit(*history, keys.value_or(SigningKeys()), anchors); // keys that cannot be read are missing
}

} // namespace Belay
