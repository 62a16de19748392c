// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopnotice.h"

#include "core/base/visibletext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

// https://specifications.freedesktop.org/notification-spec/
const QString notifications = u"org.freedesktop.Notifications"_s;
const QString notificationsPath = u"/org/freedesktop/Notifications"_s;
// What docks and taskbars listen to for a bar on an icon, first Unity's and by now most others
const QString launcher = u"com.canonical.Unity.LauncherEntry"_s;
const QString launcherPath = u"/org/belay_restore/Belay"_s;
const QString showAction = u"default"_s; // what a click on the notice itself does

} // namespace

DesktopNotice::DesktopNotice(JobService &jobs, QWidget &window, const QDBusConnection &bus,
                             std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_window(&window)
    , m_bus(bus)
    , m_patience(patience)
{
    connect(&jobs, &JobService::queued, this, [this](JobId job, JobLane lane, const QString &title) {
        if (lane == JobLane::Exclusive)
            m_work.insert(job.number(), {.title = title, .since = {}});
    });
    connect(&jobs, &JobService::started, this, &DesktopNotice::start);
    connect(&jobs, &JobService::updated, this, &DesktopNotice::update);
    connect(&jobs, &JobService::finished, this, &DesktopNotice::finish);
    m_bus.connect(notifications, notificationsPath, notifications, u"ActionInvoked"_s, this,
                  SLOT(actionInvoked(uint, QString)));
}

void DesktopNotice::start(JobId job)
{
    if (const auto work = m_work.find(job.number()); work != m_work.end())
        work->since.start();
}

void DesktopNotice::update(const JobUpdate &update)
{
    if (!m_work.contains(update.job.number()) || !update.progress)
        return;
    const JobProgress &progress = *update.progress;
    if (!progress.total || *progress.total <= 0)
        showProgress({});
    else
        showProgress(
            std::clamp(static_cast<double>(progress.done) / static_cast<double>(*progress.total), 0.0, 1.0));
}

void DesktopNotice::finish(const JobResult &result)
{
    const auto work = m_work.find(result.job.number());
    if (work == m_work.end())
        return;
    const Work ended = *work;
    m_work.erase(work);
    showProgress({});
    const bool isLong = ended.since.isValid() && ended.since.durationElapsed() >= m_patience;
    const bool isSeen = m_window && m_window->isActiveWindow() && !m_window->isMinimized();
    if (isLong && !isSeen)
        notify(ended.title, result);
}

/// Shows how far the work is; nothing where that is not known.
void DesktopNotice::showProgress(std::optional<double> share)
{
    QDBusMessage signal = QDBusMessage::createSignal(launcherPath, launcher, u"Update"_s);
    signal << QString(u"application://"_s + QGuiApplication::desktopFileName() + u".desktop"_s)
           << QVariantMap{{u"progress"_s, share.value_or(0)}, {u"progress-visible"_s, share.has_value()}};
    m_bus.send(signal);
}

void DesktopNotice::notify(const QString &title, const JobResult &result)
{
    QString summary = tr("Done: %1").arg(visible(title));
    if (result.state == JobState::Failed)
        summary = tr("Failed: %1").arg(visible(title));
    else if (result.state == JobState::Cancelled)
        summary = tr("Cancelled: %1").arg(visible(title));
    // Desktops read the body as markup.
    const QString body = result.error ? visible(result.error->message).toHtmlEscaped() : QString();
    QDBusMessage call =
        QDBusMessage::createMethodCall(notifications, notificationsPath, notifications, u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << m_notice << QGuiApplication::desktopFileName()
         << summary << body << QStringList{showAction, tr("Show")}
         << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        m_notice = reply.isError() ? 0 : reply.value();
        watcher->deleteLater();
    });
}

void DesktopNotice::actionInvoked(uint notice, const QString &action)
{
    if (notice == 0 || notice != m_notice || action != showAction || !m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace Belay
