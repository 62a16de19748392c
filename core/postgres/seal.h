// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/postgres/processrunner.h"

#include <QString>

namespace Belay {

/// Bubblewrap: lets a program see the system's programs and one file, both for reading, and nothing else: no network, no home, no
/// other process, a cleared environment, limits on time and memory, no file to write into.
class Seal
{
public:
    /// Finds bwrap in PATH and tries it, since containers and AppArmor forbid it here and there.
    /// Errors: ToolMissing, with what it said.
    [[nodiscard]] static Expected<Seal> find(ProcessRunner &runner, std::stop_token stop = {});

    /// Where a sealed program finds the file.
    static constexpr QLatin1StringView file{"/archive"};

    /// The request as it is run sealed; `path` is the one file that it sees.
    [[nodiscard]] ProcessRequest sealed(const ProcessRequest &request, const QString &path) const;

private:
    explicit Seal(QString program)
        : m_program(std::move(program))
    {
    }

    QString m_program;
};

} // namespace Belay
