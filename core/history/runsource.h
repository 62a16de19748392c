// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

namespace Belay {

/// A history that runs can be read from: this computer's, or the shared one. Both have the tables `run`, `step`, `error` and `artefact`, with
/// the same columns.
class RunSource
{
public:
    virtual ~RunSource() = default;

    /// The name of its QSqlDatabase, for what else reads it on its thread.
    [[nodiscard]] virtual QString connectionName() const = 0;
    /// `summary` with its state: whether somebody still works on a run that has no end. Errors: those of reading.
    [[nodiscard]] virtual Expected<RunSummary> withState(RunSummary summary) const = 0;
};

/// Everything about one run. Errors: RunUnknown; those of reading.
[[nodiscard]] Expected<RunDetail> readRun(const RunSource &source, const QString &runId);

} // namespace Belay
