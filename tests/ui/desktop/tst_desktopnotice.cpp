// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopnotice.h"

#include <QDBusMessage>
#include <QProcess>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A desktop: shows notices, and a bar on the program's icon.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice {
        QString icon;
        QString summary;
        QString body;
        QVariantMap hints;
    };
    QList<Notice> notices;
    QStringList launchers;
    QList<double> shown; ///< -1: the bar was taken away

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &icon, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        notices += {icon, summary, body, hints};
        return 7;
    }
    void Update(const QString &launcher, const QVariantMap &values)
    {
        launchers += launcher;
        shown += values.value(u"progress-visible"_s).toBool() ? values.value(u"progress"_s).toDouble() : -1;
    }

Q_SIGNALS:
    void ActionInvoked(uint notice, const QString &action);
};

class TestDesktopNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setDesktopFileName(u"org.belay_restore.Belay"_s);
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        QDBusConnection theirs = QDBusConnection::connectToBus(m_address, u"desktop"_s);
        QVERIFY(theirs.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(theirs.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(theirs.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &m_desktop,
                               SLOT(Update(QString, QVariantMap))));
    }
    void init()
    {
        m_desktop.notices.clear();
        m_desktop.launchers.clear();
        m_desktop.shown.clear();
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void theEndOfLongWorkIsTold_data()
    {
        QTest::addColumn<QString>("failure"); // empty: it succeeds
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("body");
        QTest::newRow("done") << QString() << u"Done: Restoring <b>shop"_s << QString();
        QTest::newRow("failed") << u"No room for <b>shop"_s << u"Failed: Restoring <b>shop"_s
                                << u"No room for &lt;b&gt;shop"_s;
    }
    void theEndOfLongWorkIsTold()
    {
        QFETCH(QString, failure);
        QFETCH(QString, summary);
        QFETCH(QString, body);
        JobService jobs;
        QWidget window;
        const DesktopNotice notice(jobs, window, ours(), 0ms);
        runJob(jobs, JobLane::Exclusive, failure);
        QTRY_COMPARE(m_desktop.notices.size(), 1);
        QCOMPARE(m_desktop.notices.constFirst().summary, summary);
        QCOMPARE(m_desktop.notices.constFirst().body, body);
        QCOMPARE(m_desktop.notices.constFirst().icon, u"org.belay_restore.Belay"_s);
        QCOMPARE(m_desktop.notices.constFirst().hints.value(u"desktop-entry"_s),
                 u"org.belay_restore.Belay"_s);
    }

    void aClickOnTheNoticeShowsTheWindow()
    {
        JobService jobs;
        QWidget window;
        window.showMinimized();
        const DesktopNotice notice(jobs, window, ours(), 0ms);
        runJob(jobs, JobLane::Exclusive, {});
        QTRY_COMPARE(m_desktop.notices.size(), 1);
        // The answer to Notify is under way; another program's notice means nothing.
        Q_EMIT m_desktop.ActionInvoked(8, u"default"_s);
        QVERIFY(window.isMinimized());
        QVERIFY(QTest::qWaitFor([&] {
            Q_EMIT m_desktop.ActionInvoked(7, u"default"_s);
            QTest::qWait(20);
            return !window.isMinimized();
        }));
    }

    void theIconShowsHowFarItIs()
    {
        JobService jobs;
        QWidget window;
        const DesktopNotice notice(jobs, window, ours(), 0ms);
        runJob(jobs, JobLane::Exclusive, {});
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(m_desktop.shown, (QList{0.25, -1.0}));
        QCOMPARE(m_desktop.launchers.constFirst(), u"application://org.belay_restore.Belay.desktop"_s);
    }

    void nobodyIsDisturbed_data()
    {
        QTest::addColumn<JobLane>("lane");
        QTest::addColumn<bool>("isActive");
        QTest::addColumn<std::chrono::milliseconds>("patience");
        QTest::newRow("by what somebody waits for") << JobLane::Interactive << false << 0ms;
        QTest::newRow("who looks at the window") << JobLane::Exclusive << true << 0ms;
        QTest::newRow("by what is over at once") << JobLane::Exclusive << false << 60'000ms;
    }
    void nobodyIsDisturbed()
    {
        QFETCH(JobLane, lane);
        QFETCH(bool, isActive);
        QFETCH(std::chrono::milliseconds, patience);
        JobService jobs;
        QWidget window;
        if (isActive) {
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
        }
        {
            const DesktopNotice notice(jobs, window, ours(), patience);
            runJob(jobs, lane, {});
        }
        // Messages arrive in order: once this one is there, an earlier one would be, too.
        QDBusMessage last =
            QDBusMessage::createSignal(u"/"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        last << u"last"_s << QVariantMap();
        QVERIFY(ours().send(last));
        QTRY_VERIFY(m_desktop.launchers.contains(u"last"_s));
        QCOMPARE(m_desktop.notices.size(), 0);
    }

    void withoutABusNothingHappens()
    {
        JobService jobs;
        QWidget window;
        const QDBusConnection none(u"there is none"_s);
        QVERIFY(!none.isConnected());
        const DesktopNotice notice(jobs, window, none, 0ms);
        runJob(jobs, JobLane::Exclusive, u"It failed."_s);
        runJob(jobs, JobLane::Exclusive, {});
        QCOMPARE(m_desktop.notices.size(), 0);
    }

private:
    /// The program's side of the bus.
    QDBusConnection ours() const { return QDBusConnection::connectToBus(m_address, u"program"_s); }

    /// Runs a job that is at a quarter once, to its end.
    static void runJob(JobService &jobs, JobLane lane, const QString &failed)
    {
        bool isDone = false;
        jobs.submit<void>(
            lane, u"Restoring <b>shop"_s,
            [failed](JobContext &context) -> Expected<> {
                context.progress({.done = 1, .total = 4, .text = {}});
                if (!failed.isEmpty())
                    return failure(ErrorCode::Internal, failed);
                return {};
            },
            &jobs, [&](const Expected<> &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }

    QProcess m_daemon;
    QString m_address;
    Desktop m_desktop;
};

QTEST_MAIN(TestDesktopNotice)
#include "tst_desktopnotice.moc"
