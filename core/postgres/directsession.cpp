// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/directsession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DirectSession)
};

} // namespace

Expected<> requireDirectSession(Connection &server)
{
    const auto pid = server.query(u"SELECT pg_backend_pid()"_s);
    if (!pid)
        return std::unexpected(pid.error());
    const qint64 told = server.backendPid();
    if (pid->integer(0, 0) == told)
        return {};
    return failure(ErrorCode::PreflightRefused,
                   Text::tr("Between us and the server stands a connection pool: locks and settings of a session get lost in it."),
                   u"pid %1 ≠ %2"_s.arg(told).arg(pid->integer(0, 0)), Text::tr("Connect to the server's own port."));
}

} // namespace Belay
