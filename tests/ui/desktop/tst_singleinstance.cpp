// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/singleinstance.h"

#include <QDir>
#include <QDirIterator>
#include <QLocalSocket>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <thread>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Role = SingleInstance::Role;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_runtime = std::make_unique<QTemporaryDir>(u"/tmp/belay-run-XXXXXX"_s);
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLaterCallHandsItsRequestOver_data()
    {
        QTest::addColumn<WindowRequest>("request");
        QTest::newRow("a file") << WindowRequest{.file = u"/srv/dumps/\u00e9t\u00e9 \"2\"\n\\.dump"_s};
        QTest::newRow("nothing but the front") << WindowRequest{.activationToken = u"token"_s};
        QTest::newRow("the sandbox") << WindowRequest{.offersSandbox = true};
    }
    void aLaterCallHandsItsRequestOver()
    {
        QFETCH(WindowRequest, request);
        SingleInstance first(places());
        QCOMPARE(first.begin({}), Role::First);
        QList<WindowRequest> heard;
        connect(&first, &SingleInstance::requested, this, [&](const WindowRequest &said) { heard += said; });
        QCOMPARE(callLater(request), Role::Later);
        QCOMPARE(heard, QList{request});
    }

    void otherSettingsHaveAWindowOfTheirOwn()
    {
        SingleInstance first(places());
        SingleInstance other(Places::below(m_folder->filePath(u"other"_s)));
        QCOMPARE(first.begin({}), Role::First);
        QCOMPARE(other.begin({}), Role::First);
    }

    void afterACrashTheNextCallIsTheFirst()
    {
        const Places where = places();
        {
            SingleInstance first(where);
            QCOMPARE(first.begin({}), Role::First);
        }
        // What a killed process leaves: the file of its socket, and a lock file that nobody holds
        const QStringList sockets =
            QDir(m_runtime->path()).entryList({u"belay-*"_s}, QDir::System | QDir::Files);
        QVERIFY(sockets.isEmpty());
        SingleInstance next(where);
        QCOMPARE(next.begin({}), Role::First);
    }

    void aSilentWindowIsNotWaitedForWithoutEnd()
    {
        SingleInstance first(places()); // never gets to its event loop
        QCOMPARE(first.begin({}), Role::First);
        Role role = Role::First;
        std::thread([&] {
            SingleInstance later(places());
            role = later.begin({}, 300ms);
        }).join();
        QCOMPARE(role, Role::Stuck);
    }

    void whatMakesNoSenseIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no JSON") << "open /etc/passwd\n"_ba;
        QTest::newRow("another kind of JSON") << "[1]\n"_ba;
        QTest::newRow("without an end") << QByteArray(200'000, 'x');
    }
    void whatMakesNoSenseIsIgnored()
    {
        QFETCH(QByteArray, said);
        SingleInstance first(places());
        QCOMPARE(first.begin({}), Role::First);
        QSignalSpy requested(&first, &SingleInstance::requested);
        QLocalSocket socket;
        const QStringList sockets =
            QDir(m_runtime->path()).entryList({u"belay-*"_s}, QDir::System | QDir::Files);
        QCOMPARE(sockets.size(), 1);
        socket.connectToServer(m_runtime->filePath(sockets.constFirst()));
        QVERIFY(socket.waitForConnected());
        socket.write(said);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(requested.size(), 0);
        QCOMPARE(callLater({}), Role::Later); // and it still hears
    }

    void onlyTheSameUserIsHeard()
    {
        std::array<int, 2> pair{};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()), 0);
        QVERIFY(isPeerOf(pair[0], ::geteuid()));
        QVERIFY(!isPeerOf(pair[0], ::geteuid() + 1));
        ::close(pair[0]);
        ::close(pair[1]);
        QVERIFY(!isPeerOf(-1, ::geteuid()));
    }

    void aSecondCallOfTheProgramOpensItsFileInTheFirst()
    {
        const QString archive = QStringLiteral(TEST_DATA) + u"/museum/museum-pg15-gzip.dump"_s;
        const QStringList config{u"--config"_s, m_folder->path()};
        QProcess first;
        first.start(QStringLiteral(BELAY), config);
        const auto end = qScopeGuard([&] {
            first.kill();
            first.waitForFinished();
        });
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(FileLock::isHeld(places().state + u"/window.lock"_s), 20'000);
        QProcess second;
        second.start(QStringLiteral(BELAY), config + QStringList{archive});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        // What a window has opened is among its recent files.
        QTRY_VERIFY_WITH_TIMEOUT(settingsOf(places()).contains("museum-pg15-gzip.dump"), 20'000);
    }

private:
    Places places() const { return Places::below(m_folder->path()); }

    Role callLater(const WindowRequest &request)
    {
        Role role = Role::First;
        std::atomic_bool isDone = false;
        std::thread caller([&] {
            SingleInstance later(places());
            role = later.begin(request);
            isDone = true;
        });
        const bool wasDone = QTest::qWaitFor([&] { return isDone.load(); }, 10'000);
        caller.join();
        return wasDone ? role : Role::Stuck;
    }

    static QByteArray settingsOf(const Places &places)
    {
        QByteArray all;
        QDirIterator files(places.config, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
