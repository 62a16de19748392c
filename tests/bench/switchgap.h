// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testserver.h"

namespace Belay {

/// A database that ten clients use while it is restored: each connects, asks for one row, leaves, rests, and comes again.
class SwitchGap
{
public:
    /// Makes the database and an archive of it in `folder`.
    SwitchGap(const TestServer &server, const QString &folder);

    /// The longest time in seconds for which one of the clients waited for an answer.
    struct Longest {
        double atTheChange; ///< for its first out of the new content
        double otherwise;   ///< for any other: what the same machine makes them wait beside the same work
    };
    /// During a restore by Belay in mode swap.
    [[nodiscard]] Longest ofBelay() const;
    /// During `pg_restore --clean --if-exists`.
    [[nodiscard]] Longest ofStock() const;

private:
    [[nodiscard]] Longest during(const QString &program, const QStringList &arguments) const;

    const TestServer &m_server;
    QString m_folder;
    QString m_archive;
};

} // namespace Belay
