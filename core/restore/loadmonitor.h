// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection.h"
#include "core/restore/scene.h"

#include <QElapsedTimer>

#include <optional>

namespace Belay {

/// What the server says of a load.
struct LoadView {
    qint64 bytes = 0;     ///< taken of the tables under way; 0 from servers before 14, which do not tell
    std::vector<BlockingSession> blockers; ///< they hold what the load waits for
    QString state;        ///< what its sessions do, to see whether anything moves

    bool operator==(const LoadView &) const = default;
};

/// Looks at the sessions of a run from another one, while its tool works: how much was copied, who is in the way, whether
/// anything moves. What cannot be seen is not told, and is no error.
class LoadMonitor
{
public:
    explicit LoadMonitor(Scene &scene);

    /// What there is to see, once a second; nothing in between.
    [[nodiscard]] std::optional<LoadView> look();
    /// Says in the log who is in the way, once for each that comes, and that nothing has moved for a while.
    void report(const LoadView &view);

private:
    Scene &m_scene;
    std::optional<Connection> m_server;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceMove;
    LoadView m_last;
    bool m_isStallTold = false;
};

} // namespace Belay
