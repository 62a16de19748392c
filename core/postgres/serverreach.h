// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/scratchfolder.h"
#include "core/postgres/connectionparameters.h"
#include "core/postgres/relay.h"

#include <QStringList>

#include <memory>

namespace Belay {

/// The one way out of a seal: a socket whose bytes are carried to one server and to nowhere else. TLS and passwords go
/// through it unseen, and the server's name is still the one that TLS checks.
class ServerReach
{
public:
    /// The socket is made in a folder of its own below `scratch`. Errors: ToolMissing where belay-reach is not installed, which
    /// a server with an address needs, or the server's own socket has no path; FileUnwritable.
    [[nodiscard]] static Expected<std::unique_ptr<ServerReach>> open(const ConnectionParameters &server, const QString &scratch);

    /// The folder of its socket, for what else belongs to the seal; it goes with this object.
    [[nodiscard]] QString folder() const { return m_folder->filePath({}); }
    /// How a program in the seal connects.
    [[nodiscard]] ConnectionParameters inside(ConnectionParameters parameters) const;
    /// What bwrap is told to let in: the socket, and the user's certificates for the server.
    [[nodiscard]] const QStringList &letIn() const { return m_letIn; }
    /// What runs in the seal before the program; may be empty.
    [[nodiscard]] const QStringList &before() const { return m_before; }

private:
    ServerReach(std::shared_ptr<const ScratchFolder> folder, bool isSocket)
        : m_folder(std::move(folder))
        , m_isSocket(isSocket)
    {
    }

    std::shared_ptr<const ScratchFolder> m_folder;
    bool m_isSocket; ///< of the server: libpq finds such a one by itself; else belay-reach plays its address
    QStringList m_letIn;
    QStringList m_before;
    std::unique_ptr<Relay> m_relay;
};

} // namespace Belay
