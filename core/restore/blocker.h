// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workbench.h"
#include "core/jobs/jobcontext.h"
#include "core/postgres/connectionparameters.h"

namespace Belay {

/// What can be done about a session that is in the way.
enum class BlockerRemedy {
    CancelStatement, ///< pg_cancel_backend: what it runs now ends; a lock of an open transaction stays
    EndSession,      ///< pg_terminate_backend: its transaction is rolled back
};

/// The server's function: pg_cancel_backend, pg_terminate_backend.
QLatin1StringView key(BlockerRemedy remedy);

/// Who is in the way and what can be done there, in whole translated sentences.
[[nodiscard]] QString blockerSentence(const BlockingSession &blocker);

/// A session that is in the way of a run, and what somebody decided to do about it.
struct BlockerRequest {
    QString runId;
    ConnectionParameters server; ///< to any database of the server that the run leaves alone
    BlockingSession blocker;
    BlockerRemedy remedy = BlockerRemedy::EndSession;
};

/// Does it on a connection of its own, and only to this very session: where another one has got its process id, nothing
/// happens. The intent is a step of the run's history before. Returns what was done, as a translated sentence.
/// Errors: HistoryUnavailable, those of Connection; QueryFailed where the role may not.
[[nodiscard]] Expected<QString> remedyBlocker(const BlockerRequest &request, const Workbench &bench, JobContext &context);

} // namespace Belay
