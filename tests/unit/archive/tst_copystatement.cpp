// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/copystatement.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestCopyStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        QCOMPARE(parseCopyStatement("COPY gallery.artist (id, name) FROM stdin;\n"),
                 (CopyStatement{.schema = "gallery", .table = "artist", .columns = {"id", "name"}}));
        QCOMPARE(parseCopyStatement("COPY gallery.nothing  FROM stdin;\n"),
                 (CopyStatement{.schema = "gallery", .table = "nothing", .columns = {}}));
        QCOMPARE(parseCopyStatement("COPY \"o.d \"\"d\"\"\".\";) FROM\" (\"a, b\", \"c\nd\") FROM stdin;\n"),
                 (CopyStatement{.schema = "o.d \"d\"", .table = ";) FROM", .columns = {"a, b", "c\nd"}}));
        QCOMPARE(parseCopyStatement("COPY t (i) FROM stdin;\n"),
                 (CopyStatement{.schema = {}, .table = "t", .columns = {"i"}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql : {"", "COPY", "COPY t (i) FROM stdin", "COPY t (i) FROM stdin;\nDROP TABLE t;\n",
                                "COPY t (i) FROM PROGRAM 'rm';\n", "COPY t () FROM stdin;\n", "COPY t (\"i) FROM stdin;\n",
                                "COPY .t (i) FROM stdin;\n", "COPY s. (i) FROM stdin;\n", "COPY T (i) FROM stdin;\n",
                                "copy t (i) FROM stdin;\n", "COPY t (i,j) FROM stdin;\n", "COPY t FROM stdin;\n"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void refuses()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(!parseCopyStatement(sql));
    }

    /// A text may be long enough for more columns than fit into memory.
    void refusesMoreColumnsThanATableHas()
    {
        const auto statement = [](qsizetype columns) {
            return parseCopyStatement("COPY t (" + "a, "_ba.repeated(columns - 1) + "b) FROM stdin;\n");
        };
        QVERIFY(statement(1600));
        QVERIFY(!statement(100'000));
    }
};

QTEST_GUILESS_MAIN(TestCopyStatement)
#include "tst_copystatement.moc"
