// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signingkeys.h"
#include "core/history/auditrecord.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace Belay {

enum class AuditState {
    Intact,
    Broken,     ///< something was changed, taken out, put in or put back; or nobody can say that it was not
    KeyMissing, ///< the hashes fit; whether Belay wrote them cannot be said without the key
};

/// Stable name: intact, broken, key_missing.
QLatin1StringView key(AuditState state);

/// What is wrong with an entry, or with what it tells of.
enum class AuditFault {
    Edited,         ///< it is not what its hash was made of
    Removed,        ///< it, or some that were here, are gone
    Reordered,      ///< it follows another entry than the one it was written after
    WrongSignature, ///< nobody with the key that was in force wrote it
    KeyReplaced,    ///< a new key signs that the old one never announced, though it is there
    Truncated,      ///< an anchor tells of an entry from here on that is not there: cut off, or an older copy was put back
    Rewritten,      ///< an anchor tells of another entry at this place: an older copy was put back and written on
    Replaced,       ///< an anchor tells of another history of which this one does not know
    RunEdited,      ///< the run is not what the entry says
    RunRemoved,     ///< the run that the entry tells of is gone
    RunAdded,       ///< there is a run that no entry tells of
};

/// Stable name, e.g. "wrong_signature".
QLatin1StringView key(AuditFault fault);
/// One sentence on the fault at an entry, for people.
[[nodiscard]] QString faultText(AuditFault fault, qint64 entry);

/// A run as the history has it, by what an entry can tell of it.
struct AuditedRun {
    QString id;
    QString planSha256;
    QString verdict; ///< empty: it has none
    QString message;
    QString reportSha256;

    bool operator==(const AuditedRun &) const = default;
};

/// Everything that is checked.
struct AuditedHistory {
    std::vector<AuditEntry> entries;
    std::vector<AuditedRun> runs;
};

/// What the history told others of itself. All of it was looked at for its own signature, where it has one.
struct AuditAnchors {
    std::vector<AuditHead> everywhere; ///< of manifests and persons; those of other histories are passed over
    std::vector<AuditHead> ofThisPlace; ///< of this installation: each is of this history, or of one that it followed
};

/// This history was made because the one before it was damaged or gone.
struct AuditRebuilding {
    QDateTime time;  ///< UTC
    QString movedTo; ///< where the damaged file lies; empty where it was gone
    qint64 runs = 0; ///< that could be told from manifests
    std::vector<AuditHead> before; ///< the last that is known of what was there

    bool operator==(const AuditRebuilding &) const = default;
};

/// What the look at a history found.
struct AuditReport {
    AuditState state = AuditState::Intact;
    qint64 entries = 0;
    std::optional<AuditHead> head;   ///< nothing where there is no entry
    std::optional<AuditFault> fault; ///< of a broken one: the first
    qint64 entry = 0;                ///< where the fault is
    QString detail;                  ///< raw: what was expected, what was found
    QString missingKey;              ///< id of the first key that is not there
    qint64 firstUnsigned = 0;        ///< the first entry that it signed
    qint64 anchors = 0;              ///< how many were compared
    std::optional<AuditRebuilding> rebuilding;

    /// As `history verify --json` prints it.
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const AuditReport &) const = default;
};

/// One or two sentences on all of it, for people: what the header of the History page says.
[[nodiscard]] QString auditText(const AuditReport &report);

/// Checks every entry against its hash, its predecessor and its key, then the anchors, then the runs. Pure. The first fault counts.
[[nodiscard]] AuditReport verifyAudit(const AuditedHistory &history, const SigningKeys &keys, const AuditAnchors &anchors);

} // namespace Belay
