// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/postgres/processrunner.h"
#include "core/postgres/serverreach.h"

#include <QMap>
#include <QString>

namespace Belay {

/// What a sealed program sees besides the system's programs.
struct SealView {
    QMap<QString, QString> files{};      ///< for reading: where it finds them, and where they are
    const ServerReach *server = nullptr; ///< the one server that it may talk to; without, its processor time is limited
};

/// Bubblewrap: lets a program see the system's programs and what its view has, and nothing else: no network, no home, no other
/// process, a cleared environment, limits on memory, no file to write into.
class Seal
{
public:
    /// Finds bwrap in PATH and tries it, since containers and AppArmor forbid it here and there.
    /// Errors: ToolMissing, with what it said.
    [[nodiscard]] static Expected<Seal> find(ProcessRunner &runner, std::stop_token stop = {});

    /// Where a sealed program finds the archive.
    static constexpr QLatin1StringView archive{"/archive"};
    /// Where it finds a list of entries.
    static constexpr QLatin1StringView list{"/list"};

    /// The request as it is run sealed. Where a signal ended the program, the exit code is above 128.
    [[nodiscard]] ProcessRequest sealed(const ProcessRequest &request, const SealView &view) const;

private:
    explicit Seal(QString program)
        : m_program(std::move(program))
    {
    }

    QString m_program;
};

} // namespace Belay
