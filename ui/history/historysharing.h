// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/shared/sharing.h"
#include "ui/shell/appcontext.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Belay {

/// Shares the runs that wait, in the background: when the window opens, after each run, when the settings change, and now and then. It has threads
/// of its own, so that a server that does not answer holds up nothing else; and it asks nobody for a password.
class HistorySharing final : public QObject
{
    Q_OBJECT

public:
    explicit HistorySharing(const AppContext &context, QObject *parent = nullptr);
    ~HistorySharing() override;

    /// True if a shared history is set up.
    [[nodiscard]] bool isSetUp() const;
    /// Shares now; while it does so already, again afterwards.
    void share();

Q_SIGNALS:
    /// Another shared history was set up, or none.
    void setUpChanged();
    /// How it stands; each share() ends in it.
    void reported(const Belay::SharingReport &report);

private:
    void adapt();
    void run(TypedJob<SharingReport>::Work work);
    void finish(const Expected<SharingReport> &report);

    const AppContext &m_context;
    std::unique_ptr<JobService> m_jobs; ///< made when there is something to do
    SharedHistorySetting m_setting;
    QTimer m_nowAndThen;
    bool m_isSharing = false;
    bool m_isAgainWanted = false;
};

} // namespace Belay
