// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace Belay {

/// A finished run of this computer's history as it goes into the shared one.
struct RunDocument {
    QString run;      ///< canonical JSON: its row, steps, errors and artefacts. The same each time, so that a repetition is known as one
    QString removals; ///< JSON: which artefacts are gone since, and when

    bool operator==(const RunDocument &) const = default;
};

/// Reads a run from the store of this connection. Errors: those of runStatement().
[[nodiscard]] Expected<RunDocument> runDocument(const QString &connection, const QString &runId);

} // namespace Belay
