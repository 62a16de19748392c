// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/runsessions.h"

#include "core/backup/runstart.h"

#include <QCoreApplication>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

constexpr auto patience = 5s;
constexpr auto pause = 20ms;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunSessions)
};

} // namespace

Expected<> endSessions(Connection &server, const QString &runId, int spared)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        const auto ended = server.query(u"SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity "
                                        "WHERE application_name = $1 AND pid NOT IN (pg_backend_pid(), $2::int)"_s,
                                        {applicationName(runId), QString::number(spared)});
        if (!ended)
            return std::unexpected(ended.error());
        if (ended->rowCount() == 0)
            return {};
        if (std::chrono::steady_clock::now() > deadline)
            return failure(ErrorCode::QueryFailed, Text::tr("Sessions of the run %1 do not end.").arg(runId),
                           u"process %1"_s.arg(ended->value(0, 0)));
        std::this_thread::sleep_for(pause);
    }
}

} // namespace Belay
