// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobservice.h"
#include "core/postgres/clienttools.h"

#include <QObject>
#include <QStringList>

namespace Belay {

/// The client tools of this machine, looked for in the background. Main thread.
class ToolCatalogue final : public QObject
{
    Q_OBJECT

public:
    explicit ToolCatalogue(JobService &jobs, QObject *parent = nullptr);

    /// What was found so far; nothing before the first search ended.
    [[nodiscard]] const ClientTools &tools() const { return m_tools; }
    /// True once a search has ended.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

    /// Looks in `folders`, or where distributions put the tools; ends in changed().
    void search(const QStringList &folders = {});
    /// Takes tools that somebody else found.
    void take(ClientTools tools);

Q_SIGNALS:
    /// A search began or ended.
    void changed();

private:
    JobService &m_jobs;
    ClientTools m_tools;
    bool m_isKnown = false;
    bool m_isSearching = false;
};

} // namespace Belay
