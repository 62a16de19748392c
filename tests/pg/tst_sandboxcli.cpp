// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/belayctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// The sandbox through the command line, from nothing to nothing.
class TestSandboxCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_ctl.run({u"sandbox"_s, u"stop"_s, u"--remove"_s}).exitCode, 0); }

    void anArchiveIsTriedWithOneCommand()
    {
        const auto started = m_ctl.run({u"sandbox"_s, u"start"_s, u"--sample-rows"_s, u"500"_s, u"--json"_s});
        QVERIFY2(started.exitCode == 0, started.errors.constData());
        QVERIFY(started.json()["running"_L1].toBool());
        const QString sample = started.json()["conninfo"_L1].toString() + u" dbname="_s
            + started.json()["sample_database"_L1].toString();

        const auto backup =
            m_ctl.run({u"backup"_s, u"-d"_s, sample, u"--to"_s, m_folder.filePath(u"dumps"_s), u"--json"_s});
        QVERIFY2(backup.exitCode == 0, backup.errors.constData());
        QCOMPARE(backup.json()["database"_L1], u"sample"_s);
        const QString file = m_folder.filePath(u"dumps/tried.dump"_s);
        QVERIFY(QFile::rename(backup.json()["path"_L1].toString(), file));

        const auto restored = m_ctl.run({u"sandbox"_s, u"restore"_s, file, u"--json"_s});
        QVERIFY2(restored.exitCode == 0, restored.output.constData());
        QCOMPARE(restored.json()["verdict"_L1], u"complete"_s);
        QCOMPARE(restored.json()["target"_L1], u"tried"_s);

        const auto again = m_ctl.run({u"sandbox"_s, u"restore"_s, file, u"--json"_s});
        QCOMPARE(again.exitCode, 4);
        QCOMPARE(again.json()["error"_L1]["code"_L1], u"confirmation.missing"_s);
        QCOMPARE(m_ctl.run({u"sandbox"_s, u"restore"_s, file, u"--confirm"_s, u"tried"_s}).exitCode, 0);
        const auto undone =
            m_ctl.run({u"rollback"_s, restored.json()["run_id"_L1].toString(), u"--confirm"_s, u"tried"_s});
        QCOMPARE(undone.exitCode, 4); // a later restore replaced what that run left
    }

private:
    QTemporaryDir m_folder;
    Belayctl m_ctl{m_folder.path()};
};

QTEST_GUILESS_MAIN(TestSandboxCli)
#include "tst_sandboxcli.moc"
