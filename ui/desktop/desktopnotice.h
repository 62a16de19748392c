// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobservice.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <optional>

class QDBusPendingCallWatcher;

namespace Belay {

/// Tells the desktop of work that changes databases: how far it is, on the window's icon, and that it ended, where nobody
/// looks at the window. Where there is no bus, or nobody on it who listens, nothing happens. Main thread.
class DesktopNotice final : public QObject
{
    Q_OBJECT

public:
    /// `jobs` outlives it. Work that is over before `patience` needs no notice.
    DesktopNotice(JobService &jobs, QWidget &window, const QDBusConnection &bus,
                  std::chrono::milliseconds patience = std::chrono::seconds(5), QObject *parent = nullptr);

private Q_SLOTS:
    void actionInvoked(uint notice,
                       const QString &action); // of the bus, which knows slots by their names only

private:
    struct Work {
        QString title;
        QElapsedTimer since; ///< its start; invalid while it waits
    };

    void start(JobId job);
    void update(const JobUpdate &update);
    void finish(const JobResult &result);
    void showProgress(std::optional<double> share);
    void notify(const QString &title, const JobResult &result);

    QPointer<QWidget> m_window;
    QDBusConnection m_bus;
    std::chrono::milliseconds m_patience;
    QHash<quint64, Work> m_work;
    uint m_notice = 0; ///< the latest, as the desktop numbers them
};

} // namespace Belay
