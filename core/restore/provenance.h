// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workbench.h"
#include "core/base/error.h"
#include "core/jobs/jobcontext.h"

#include <optional>

namespace Belay {

/// What vouches for an archive: the manifest beside it, and the history where it knows the file.
struct Provenance {
    enum class Manifest {
        Missing,    ///< as beside every dump that Belay did not take
        Signed,
        Unsigned,
        UnknownKey, ///< signed by a key that is not here
        Forged,     ///< its signature is wrong
    };

    Manifest manifest = Manifest::Missing;
    QString keyId;  ///< that signed the manifest
    QString sha256; ///< of the archive, where there was something to compare it with
    bool isAsManifest = true;
    std::optional<bool> isAsRecorded; ///< nothing where the history does not know the file

    /// True if nothing that knows the archive contradicts it.
    [[nodiscard]] bool isAsItShould() const { return manifest != Manifest::Forged && isAsManifest && isAsRecorded.value_or(true); }
    bool operator==(const Provenance &) const = default;
};

/// Looks for both, and reads the archive where one is there. Errors: FileUnreadable, Cancelled.
[[nodiscard]] Expected<Provenance> provenanceOf(const QString &archive, const Workbench &bench, JobContext &context);

} // namespace Belay
