// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadmonitor.h"

#include "core/backup/runstart.h"
#include "core/restore/blocker.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LoadMonitor)
};

constexpr qint64 interval = 1000;     // milliseconds
constexpr qint64 stalledAfter = 30000;
constexpr int firstVersionWithCopyProgress = 140000;

constexpr auto blockersQuery =
    "SELECT DISTINCT b.pid, a.backend_start, concat_ws('  ', a.usename, nullif(a.application_name, ''), "
    "coalesce(host(a.client_addr), 'local'), a.state) "
    "FROM pg_stat_activity s CROSS JOIN LATERAL unnest(pg_blocking_pids(s.pid)) AS b (pid) "
    "LEFT JOIN pg_stat_activity a ON a.pid = b.pid "
    "WHERE s.application_name = $1 AND a.application_name IS DISTINCT FROM $1 ORDER BY 1"_L1;

constexpr auto copiedQuery = "SELECT coalesce(sum(bytes_processed), 0)::bigint FROM pg_stat_progress_copy JOIN pg_stat_activity "
                             "USING (pid) WHERE application_name = $1"_L1;

/// Changes whenever a statement begins or ends, or a session's work on it is seen in another place.
constexpr auto stateQuery = "SELECT string_agg(concat_ws(' ', pid, state_change, query_start, wait_event), ',' ORDER BY pid) "
                            "FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()"_L1;

} // namespace

LoadMonitor::LoadMonitor(Scene &scene)
    : m_scene(scene)
{
    m_sinceLook.start();
    m_sinceMove.start();
}

std::optional<LoadView> LoadMonitor::look()
{
    if (m_sinceLook.elapsed() < interval)
        return {};
    m_sinceLook.start();
    if (!m_server) {
        auto server = Connection::open(m_scene.server.resolvedParameters(), m_scene.context.stopToken());
        if (!server)
            return {};
        m_server = std::move(*server);
    }
    const QStringList name{applicationName(m_scene.report.runId)};
    const auto blockers = m_server->query(blockersQuery, name);
    const auto state = m_server->query(stateQuery, name);
    const bool tellsBytes = m_server->serverVersion() >= firstVersionWithCopyProgress;
    const auto bytes = tellsBytes ? m_server->query(copiedQuery, name) : m_server->query(u"SELECT 0"_s);
    if (!blockers || !state || !bytes) {
        m_server.reset();
        return {};
    }
    LoadView view{.bytes = bytes->integer(0, 0), .blockers = {}, .state = state->value(0, 0)};
    for (int i = 0; i < blockers->rowCount(); ++i)
        view.blockers.push_back({.pid = static_cast<int>(blockers->integer(i, 0)),
                                 .startedAt = blockers->value(i, 1),
                                 .description = blockers->value(i, 2)});
    return view;
}

void LoadMonitor::report(const LoadView &view)
{
    for (const BlockingSession &blocker : view.blockers) {
        const bool isTold = std::ranges::contains(m_last.blockers, blocker.pid, &BlockingSession::pid);
        if (!isTold)
            m_scene.context.log(LogLevel::Warning, blockerSentence(blocker));
    }
    if (view != m_last) {
        m_sinceMove.start();
        m_isStallTold = false;
    } else if (m_sinceMove.elapsed() >= stalledAfter && !std::exchange(m_isStallTold, true)) {
        m_scene.context.log(LogLevel::Warning, Text::tr("The server has shown no progress for %n second(s). It is not interrupted: a large index takes its time.",
                                                        nullptr, static_cast<int>(stalledAfter / 1000)));
    }
    m_last = view;
}

} // namespace Belay
