// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};
}

/// A pool tells its clients process ids that it made up.
Expected<Findings> Checks::pooler(const CheckContext &context)
{
    const auto pid = context.server.query(u"SELECT pg_backend_pid()"_s);
    if (!pid)
        return std::unexpected(pid.error());
    const qint64 told = context.server.backendPid();
    if (pid->integer(0, 0) == told)
        return {};
    return Findings{{.key = u"server.pooler"_s,
                     .level = FindingLevel::ToAccept,
                     .message = Text::tr("Between us and the server stands a connection pool: locks and settings of a session may get lost."),
                     .evidence = u"pid %1 ≠ %2"_s.arg(told).arg(pid->integer(0, 0)),
                     .remedy = Text::tr("Connect to the server's own port.")}};
}

} // namespace Belay
