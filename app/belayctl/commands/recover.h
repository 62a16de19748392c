// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/command.h"

namespace Belay {

/// `belayctl recover`: settles runs that were interrupted, and removes kept databases that are due.
class RecoverCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString example() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] Expected<ExitCode> execute(Invocation &invocation) override;

private:
    [[nodiscard]] Expected<ExitCode> list(Invocation &invocation);
    [[nodiscard]] Expected<ExitCode> forget(Invocation &invocation);
};

} // namespace Belay
