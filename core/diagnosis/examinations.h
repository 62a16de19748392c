// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/examination.h"

namespace Belay::Examinations {

/// What an examination works with.
struct Context {
    const Patient &patient;
    const ClientTools &tools;
    std::stop_token stop;
};

using Results = std::vector<CheckResult>;

/// A result from something that works or says why not; `good` is the evidence where it does.
template <typename T>
CheckResult resultOf(const QString &key, const QString &title, const Expected<T> &outcome, const QString &good)
{
    if (outcome)
        return {.key = key, .title = title, .evidence = good, .remedy = {}, .runbook = {}};
    const Error &error = outcome.error();
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(" (") + error.detail + u')';
    return {.key = key, .title = title, .isGood = false, .evidence = error.message + detail, .remedy = error.remedy, .runbook = {}};
}

Results clientTools(const Context &context);
Results knownHoles(const Context &context);
Results sealing(const Context &context);
Results settings(const Context &context);
Results keyring(const Context &context);
Results passfile(const Context &context);
Results locale(const Context &context);
Results backupFolder(const Context &context);
Results folderRights(const Context &context);
Results diskRoom(const Context &context);
Results history(const Context &context);
Results sharedHistory(const Context &context);
Results servers(const Context &context);

} // namespace Belay::Examinations
