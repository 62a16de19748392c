// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toolcatalogue.h"

namespace Belay {

ToolCatalogue::ToolCatalogue(JobService &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

void ToolCatalogue::search(const QStringList &folders)
{
    m_isSearching = true;
    Q_EMIT changed();
    m_jobs.submit<ClientTools>(
        JobLane::Interactive, tr("Looking for PostgreSQL's programs"),
        [folders](JobContext &context) -> Expected<ClientTools> {
            return ClientTools::discover(folders, context.stopToken());
        },
        this,
        [this](const Expected<ClientTools> &found) {
            m_isSearching = false;
            if (found)
                take(*found);
            else
                Q_EMIT changed();
        });
}

void ToolCatalogue::take(ClientTools tools)
{
    m_tools = std::move(tools);
    m_isKnown = true;
    Q_EMIT changed();
}

} // namespace Belay
