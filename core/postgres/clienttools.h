// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace Belay {

enum class ToolKind { PgDump, PgRestore, Psql, Initdb, PgCtl };

/// The program's name, e.g. "pg_restore".
QLatin1StringView programName(ToolKind kind);

/// One installed program of PostgreSQL.
struct ClientTool {
    ToolKind kind = ToolKind::PgRestore;
    QString path;        ///< absolute; never a distribution's wrapper
    int major = 0;       ///< e.g. 17
    QString versionText; ///< e.g. "17.11 (Debian 17.11-0+deb13u1)"

    bool operator==(const ClientTool &) const = default;
};

/// The client tools of this machine, newest first.
class ClientTools
{
public:
    /// Looks in the folders where distributions put the versioned programs (`/usr/lib/postgresql/NN/bin`,
    /// `/usr/pgsql-NN/bin`), in `/usr/local/pgsql/bin` and in `/usr/bin` (skipping wrappers), or only in `folders` where
    /// some are given. Each program is asked for its version.
    [[nodiscard]] static ClientTools discover(const QStringList &folders = {}, std::stop_token stop = {});

    explicit ClientTools(std::vector<ClientTool> tools = {});

    [[nodiscard]] const std::vector<ClientTool> &all() const { return m_tools; }
    /// The newest program of a kind. Errors: ToolMissing, naming the package to install.
    [[nodiscard]] Expected<ClientTool> newest(ToolKind kind) const;
    /// A pg_dump that is not older than the server (pg_dump refuses newer servers): the closest one.
    /// Errors: ToolMissing, naming the package to install.
    [[nodiscard]] Expected<ClientTool> dumpFor(int serverMajor) const;
    /// A pg_restore that reads archives of `archiveMinor` (1.x): that of the server's own major version where it can,
    /// else the oldest that can. Errors: ToolMissing, naming the package to install.
    [[nodiscard]] Expected<ClientTool> restoreFor(int archiveMinor, int serverMajor) const;

private:
    std::vector<ClientTool> m_tools;
};

/// The highest archive version (1.x) that the pg_restore of a major version reads.
[[nodiscard]] int newestReadableArchiveMinor(int toolMajor);

} // namespace Belay
