// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/command.h"

namespace Belay {

/// `belayctl verify`: reads every byte of an archive and, where asked to, compares a database with it.
class VerifyCommand final : public Command
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
