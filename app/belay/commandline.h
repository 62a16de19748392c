// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Belay {

/// What the window was started with.
struct CommandLine {
    QString folder; ///< keeps all its files; empty: where the desktop keeps them
    QString file;   ///< an archive to show
    bool offersSandbox = false;

    bool operator==(const CommandLine &) const = default;
};

/// Reads the arguments, the program's name first; prints and ends the program on --help, --version and mistakes.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace Belay
