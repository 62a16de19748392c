// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/command.h"

namespace Belay {

/// `belayctl bundle`: gathers what somebody who helps needs to know, without secrets.
class BundleCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString usage() const override;
    [[nodiscard]] QString example() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] Expected<ExitCode> execute(Invocation &invocation) override;
};

} // namespace Belay
