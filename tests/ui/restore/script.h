// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/restorework.h"

#include <QSemaphore>

#include <memory>

namespace Belay {

/// What core answers in a test of the page, where no server is. Set up before the page asks; the page's jobs read it.
struct Script {
    std::optional<Error> archiveError; ///< instead of opening the file
    StructureReport structure{.isComplete = true, .blocks = std::vector<BlockPlace>(12)};
    Expected<ServerFacts> server;
    Expected<RestorePlan> plan; ///< request, archive and target are filled in
    Expected<RestoreReport> report;
    Expected<RollbackPlan> undo;
    Expected<RestoreReport> undoReport;
    std::function<void(JobContext &)> running; ///< what a run says
    std::shared_ptr<QSemaphore> gate; ///< a run waits for it, or for its cancelling; null: it does not wait

    // What was asked. Read when the jobs have ended.
    RestoreRequest planned;
    QString confirmation;
    QStringList accepted; ///< keys of findings in the plan that ran
    QString reason;       ///< in the plan that ran
    int runs = 0;
    std::optional<BlockerRequest> remedied;

    /// The calls of the page. The script outlives its jobs.
    [[nodiscard]] RestoreWork work();

    /// A server with three databases, "shop" among them, and the role "dba".
    [[nodiscard]] static ServerFacts exampleServer();
    [[nodiscard]] static RestoreReport exampleReport();
    [[nodiscard]] static RollbackPlan exampleUndo();
    /// All goes well.
    [[nodiscard]] static Script example();

private:
    [[nodiscard]] Expected<RestoreReport> run(const Expected<RestoreReport> &end, const QString &typed,
                                              JobContext &context);
};

} // namespace Belay
