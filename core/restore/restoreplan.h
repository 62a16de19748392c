// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"
#include "core/base/scratchfolder.h"
#include "core/postgres/clienttools.h"
#include "core/postgres/seal.h"
#include "core/postgres/serverfacts.h"
#include "core/restore/archivepart.h"
#include "core/restore/consent.h"
#include "core/restore/loadpace.h"
#include "core/restore/loadstrategy.h"
#include "core/restore/provenance.h"
#include "core/restore/restoreeffects.h"
#include "core/restore/restorerequest.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <set>
#include <vector>

namespace Belay {

/// What will happen, in full, before anything happens. Immutable once made; what was confirmed is what runs.
struct RestorePlan {
    QString runId; ///< the run that executes this plan has this id; the names below carry it
    RestoreRequest request;
    RestoreMode mode = RestoreMode::Swap;
    Around around;
    ServerCapacity capacity;
    LoadStrategy load; ///< how much of it at once
    std::shared_ptr<const VerifiedArchive> verified; ///< what is restored: every byte of it was read
    std::shared_ptr<const ArchivePart> part; ///< of it, where not everything is restored
    QStringList damaged;        ///< of a damaged archive: entries whose data is not in what is restored
    std::set<DumpId> damagedTables; ///< then: the tables that come back empty
    std::shared_ptr<const ScratchFolder> scratchFolder; ///< where what is restored lies if it was written anew, as long as the plan does
    std::shared_ptr<const Toc> mappedToc; ///< where roles are mapped: the archive's table of contents with the new ones
    QString scratch;            ///< folder for what is written on the way
    TargetIdentity target;      ///< databaseOid 0: it does not exist yet and is created
    ServerFacts server;         ///< as it was when the plan was made
    ConnectionParameters maintenance; ///< to the database that is connected to while the target is switched
    ClientTool dumpTool;
    ClientTool restoreTool;
    std::optional<Seal> seal;   ///< what pg_restore runs in when it loads an archive that nobody knows
    Provenance provenance;      ///< what vouches for the archive
    QString unsealed;           ///< why pg_restore cannot be sealed off here from an archive that nobody knows, or empty
    QString copyName;           ///< mode swap: the database that is loaded
    QString keptName;           ///< mode swap: what the old database is called afterwards
    std::vector<SessionFacts> sessions; ///< on the target, closed at the switch
    RestoreEffects effects;
    std::optional<LoadTimes> earlierLoad; ///< of the last complete restore into the same target
    std::vector<Finding> findings;
    QStringList sentences;      ///< translated: what will happen, in order
    QStringList facts;          ///< translated: objects, rows, room and time, in sentences
    QStringList commands;       ///< the exact commands and statements, in order, without secrets
    QString equivalentCommand;  ///< the belayctl call that does the same

    [[nodiscard]] const Archive &archive() const { return verified->archive(); }
    /// All entries of the archive, with the roles that they get.
    [[nodiscard]] const Toc &wholeToc() const { return mappedToc ? *mappedToc : archive().toc(); }
    /// The entries that are to be restored: all of the archive, or those of the part that was chosen.
    [[nodiscard]] const Toc &toc() const { return part ? part->toc : wholeToc(); }
    /// The entries that nobody chose.
    [[nodiscard]] std::set<DumpId> leftOut() const { return part ? part->leftOut : std::set<DumpId>(); }
    /// True if the target exists, so that its name must be typed.
    [[nodiscard]] bool replacesTarget() const { return target.databaseOid != 0; }
    /// True if no finding forbids it; somebody may still have to accept some.
    [[nodiscard]] bool isAllowed() const;
    /// The keys of findings that still must be accepted.
    [[nodiscard]] QStringList unaccepted() const { return unacceptedKeys(findings, request.accepted); }
    /// What was accepted to be missing afterwards.
    [[nodiscard]] Consent consent() const { return consentTo(findings, request.accepted); }
    /// For the history and `--plan --json`; holds no secret.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Belay
