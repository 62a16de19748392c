// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/clienttools.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

ClientTool tool(ToolKind kind, int major)
{
    return {.kind = kind, .path = u"/opt/%1/%2"_s.arg(QString::number(major), programName(kind)), .major = major, .versionText = {}};
}

ClientTools toolsOf(const QList<int> &majors)
{
    std::vector<ClientTool> tools;
    for (const int major : majors) {
        tools.push_back(tool(ToolKind::PgDump, major));
        tools.push_back(tool(ToolKind::PgRestore, major));
    }
    return ClientTools(std::move(tools));
}

} // namespace

class TestClientTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDumpToolIsTheClosestThatIsNotOlder_data()
    {
        QTest::addColumn<QList<int>>("installed");
        QTest::addColumn<int>("server");
        QTest::addColumn<int>("chosen"); // 0: none
        QTest::newRow("same") << QList{15, 17, 18} << 17 << 17;
        QTest::newRow("next newer") << QList{15, 17, 18} << 16 << 17;
        QTest::newRow("too old") << QList{15} << 17 << 0;
        QTest::newRow("none") << QList<int>{} << 17 << 0;
    }
    void theDumpToolIsTheClosestThatIsNotOlder()
    {
        QFETCH(QList<int>, installed);
        QFETCH(int, server);
        QFETCH(int, chosen);
        const auto found = toolsOf(installed).dumpFor(server);
        QCOMPARE(found ? found->major : 0, chosen);
        if (!found) {
            QCOMPARE(found.error().code, ErrorCode::ToolMissing);
            QVERIFY(found.error().remedy.contains(u"postgresql-client-%1"_s.arg(server)));
        }
    }

    void theRestoreToolReadsTheArchive_data()
    {
        QTest::addColumn<QList<int>>("installed");
        QTest::addColumn<int>("archiveMinor");
        QTest::addColumn<int>("server");
        QTest::addColumn<int>("chosen");
        QTest::newRow("the server's own") << QList{15, 16, 17, 18} << 14 << 16 << 16;
        QTest::newRow("the server's own cannot") << QList{15, 17, 18} << 16 << 15 << 17;
        QTest::newRow("oldest that can") << QList{17, 18} << 14 << 15 << 17;
        QTest::newRow("too new an archive") << QList{15, 16} << 16 << 15 << 0;
    }
    void theRestoreToolReadsTheArchive()
    {
        QFETCH(QList<int>, installed);
        QFETCH(int, archiveMinor);
        QFETCH(int, server);
        QFETCH(int, chosen);
        const auto found = toolsOf(installed).restoreFor(archiveMinor, server);
        QCOMPARE(found ? found->major : 0, chosen);
        if (!found)
            QVERIFY(found.error().remedy.contains(u"postgresql-client-17"_s));
    }

    void asksEachProgramForItsVersion()
    {
        const QTemporaryDir folder;
        QFile program(folder.filePath(u"pg_restore"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\necho 'pg_restore (PostgreSQL) 18.6 (Debian 18.6-1)'\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const ClientTools tools = ClientTools::discover({folder.path()});
        QCOMPARE(tools.all().size(), 1U);
        QCOMPARE(tools.all().front(), (ClientTool{.kind = ToolKind::PgRestore,
                                                  .path = program.fileName(),
                                                  .major = 18,
                                                  .versionText = u"18.6 (Debian 18.6-1)"_s}));
    }

    void findsTheInstalledOnesByAbsolutePathAndNoWrapper()
    {
        const ClientTools tools = ClientTools::discover();
        for (const ToolKind kind : {ToolKind::PgDump, ToolKind::PgRestore, ToolKind::Psql, ToolKind::Initdb, ToolKind::PgCtl})
            QVERIFY2(tools.newest(kind), programName(kind).latin1());
        for (const ClientTool &found : tools.all()) {
            QVERIFY(found.path.startsWith(u'/'));
            QVERIFY2(QFileInfo(found.path).canonicalFilePath() != u"/usr/share/postgresql-common/pg_wrapper"_s, qPrintable(found.path));
        }
    }
};

QTEST_GUILESS_MAIN(TestClientTools)
#include "tst_clienttools.moc"
