// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/passfile.h"
#include "core/postgres/pgtool.h"
#include "core/postgres/processrunner.h"

#include <QFileInfo>
#include <QTest>

#include <signal.h>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ProcessRequest shell(const QString &script)
{
    return {.program = u"/bin/sh"_s, .arguments = {u"-c"_s, script}, .environment = cleanEnvironment()};
}

} // namespace

class TestProcessRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsOutputErrorsAndExitCode()
    {
        QStringList lines;
        ProcessRequest request = shell(u"echo out; echo one >&2; printf two >&2; exit 3"_s);
        request.errorLine = [&](const QString &line) { lines += line; };
        const ProcessOutcome outcome = m_runner.run(request, {});
        QCOMPARE(outcome.end, ProcessEnd::Exited);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.output, "out\n");
        QCOMPARE(lines, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(outcome.errorTail, u"one\ntwo\n"_s);
    }

    void losesNoLineOfManyAndKeepsOutputBounded()
    {
        int count = 0;
        ProcessRequest request = shell(u"i=0; while [ $i -lt 20000 ]; do echo $i >&2; echo 0123456789; i=$((i+1)); done"_s);
        request.outputLimit = 1000;
        request.errorLine = [&](const QString &line) { QCOMPARE(line.toInt(), count++); };
        const ProcessOutcome outcome = m_runner.run(request, {});
        QVERIFY(outcome.succeeded());
        QCOMPARE(count, 20000);
        QCOMPARE(outcome.output.size(), 1000);
    }

    void aMissingProgramIsAnOutcome()
    {
        const ProcessOutcome outcome = m_runner.run({.program = u"/nonexistent/tool"_s}, {});
        QCOMPARE(outcome.end, ProcessEnd::NotStarted);
        QVERIFY(!outcome.startError.isEmpty());
    }

    void aCrashIsNoExit()
    {
        const ProcessOutcome outcome = m_runner.run(shell(u"kill -SEGV $$"_s), {});
        QCOMPARE(outcome.end, ProcessEnd::Crashed);
    }

    void aStopRequestEndsIt()
    {
        std::stop_source stop;
        ProcessRequest request = shell(u"exec sleep 600"_s);
        request.tick = [&] { stop.request_stop(); };
        const ProcessOutcome outcome = m_runner.run(request, stop.get_token());
        QCOMPARE(outcome.end, ProcessEnd::Cancelled);
        QVERIFY(!outcome.wasKilled);
    }

    void whoIgnoresTheRequestIsKilledWithItsChildren()
    {
        std::stop_source stop;
        ProcessRequest request = shell(u"trap '' TERM; sleep 600 & echo $! >&2; wait; wait"_s);
        qint64 child = 0;
        request.grace = 100ms;
        request.errorLine = [&](const QString &line) {
            child = line.toLongLong();
            stop.request_stop();
        };
        const ProcessOutcome outcome = m_runner.run(request, stop.get_token());
        QCOMPARE(outcome.end, ProcessEnd::Cancelled);
        QVERIFY(outcome.wasKilled);
        QTRY_VERIFY2(::kill(static_cast<pid_t>(child), 0) != 0 || isZombie(child), "its child is gone too");
    }

    void childrenSeeACleanWorld()
    {
        qputenv("PGOPTIONS", "-c evil=on");
        qputenv("PGPASSWORD", "S3cret");
        const ProcessOutcome outcome = m_runner.run(shell(u"umask; env; cat"_s), {}); // cat ends at once: no input
        QVERIFY(outcome.succeeded());
        QVERIFY(outcome.output.startsWith("0077\n"));
        QVERIFY(outcome.output.contains("LC_MESSAGES=C\n"));
        QVERIFY(!outcome.output.contains("PGOPTIONS") && !outcome.output.contains("S3cret"));
    }

    void aPasswordTravelsByAFileThatOnlyItsOwnerReads()
    {
        QString path;
        {
            const auto file = PassFile::write(Secret(u"a:b\\c"_s));
            QVERIFY(file);
            path = file->path();
            QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
            QFile content(path);
            QVERIFY(content.open(QIODevice::ReadOnly));
            QCOMPARE(content.readAll(), "*:*:*:*:a\\:b\\\\c\n");
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void commandsAreShownAsTheyCanBePasted()
    {
        QCOMPARE(displayedCommand(u"/usr/bin/pg_dump"_s, {u"--file=a b"_s, u"it's"_s, u""_s}),
                 u"/usr/bin/pg_dump '--file=a b' 'it'\\''s' ''"_s);
    }

private:
    static bool isZombie(qint64 pid)
    {
        QFile status(u"/proc/%1/stat"_s.arg(pid));
        return status.open(QIODevice::ReadOnly) && status.readAll().contains(") Z ");
    }

    QtProcessRunner m_runner;
};

QTEST_GUILESS_MAIN(TestProcessRunner)
#include "tst_processrunner.moc"
