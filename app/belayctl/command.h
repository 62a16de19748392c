// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/invocation.h"

#include <QString>

#include <memory>
#include <vector>

namespace Belay {

/// One verb of belayctl.
class Command
{
public:
    virtual ~Command() = default;

    /// The word that calls it.
    [[nodiscard]] virtual QString name() const = 0;
    /// One line for the list of verbs.
    [[nodiscard]] virtual QString summary() const = 0;
    /// What follows the verb, e.g. "FILE [options]".
    [[nodiscard]] virtual QString usage() const = 0;
    /// A call to learn from.
    [[nodiscard]] virtual QString example() const = 0;
    /// The options beyond those that every verb has.
    virtual void addOptions(QCommandLineParser &parser) const = 0;
    /// Does it; returns what belayctl exits with, or why it could not.
    [[nodiscard]] virtual Expected<ExitCode> execute(Invocation &invocation) = 0;
};

/// Every verb, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace Belay
