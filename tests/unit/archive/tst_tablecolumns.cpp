// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/tablecolumns.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<Belay::TableColumn>)

/// Columns out of what pg_dump writes.
class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheDefinition_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<std::vector<TableColumn>>("columns");
        using Columns = std::vector<TableColumn>;
        QTest::newRow("types") << "CREATE TABLE public.t (\n"
                                  "    id integer NOT NULL,\n"
                                  "    n numeric(5,2) DEFAULT 1.5,\n"
                                  "    ts timestamp(3) without time zone,\n"
                                  "    \"C\" character varying(20) COLLATE pg_catalog.\"C\",\n"
                                  "    a text[],\n"
                                  "    c \"char\",\n"
                                  "    o \"odd schema\".\"Odd, (type\"[],\n"
                                  "    i interval day to second(3) DEFAULT '1 day'::interval,\n"
                                  "    e text DEFAULT E'a,\\'b)'::text NOT NULL,\n"
                                  "    g integer GENERATED ALWAYS AS (((a + b) * 2)) STORED,\n"
                                  "    v integer GENERATED ALWAYS AS ((a + 1)),\n"
                                  "    CONSTRAINT \"x, y\" CHECK ((id > 0)),\n"
                                  "    NOT NULL id\n"
                                  ");\n"_ba
                               << Columns{{.name = "id", .type = "integer"},
                                          {.name = "n", .type = "numeric(5,2)"},
                                          {.name = "ts", .type = "timestamp(3) without time zone"},
                                          {.name = "C", .type = "character varying(20)"},
                                          {.name = "a", .type = "text[]"},
                                          {.name = "c", .type = "\"char\""},
                                          {.name = "o", .type = "\"odd schema\".\"Odd, (type\"[]"},
                                          {.name = "i", .type = "interval day to second(3)"},
                                          {.name = "e", .type = "text"},
                                          {.name = "g", .type = "integer", .isGenerated = true},
                                          {.name = "v", .type = "integer", .isGenerated = true}};
        QTest::newRow("odd names")
            << "CREATE UNLOGGED TABLE \"a.b\".\"c (\"\"TABLE \" (\n    \"x\"\"y, z\" text,\n    été int\n);"_ba
            << Columns{{.name = "x\"y, z", .type = "text"}, {.name = "été", .type = "int"}};
        QTest::newRow("none") << "CREATE TABLE gallery.nothing (\n);\n"_ba << Columns{};
        QTest::newRow("foreign")
            << "CREATE FOREIGN TABLE s.f (\n    id integer OPTIONS (a 'b')\n)\nSERVER x;\n"_ba
            << Columns{{.name = "id", .type = "integer"}};
        QTest::newRow("of a type") << "CREATE TABLE s.t OF s.y (\n    id WITH OPTIONS NOT NULL\n);"_ba
                                   << Columns{};
        QTest::newRow("a view") << "CREATE VIEW s.t AS SELECT 1;"_ba << Columns{};
        QTest::newRow("cut") << "CREATE TABLE s.t (\n  a text,\n b \"x"_ba
                             << Columns{{.name = "a", .type = "text"}};
        QTest::newRow("empty") << ""_ba << Columns{};
        QTest::newRow("only a head") << "CREATE TABLE "_ba << Columns{};
        QTest::newRow("quote without end") << "CREATE TABLE \""_ba << Columns{};
    }
    void areThoseOfTheDefinition()
    {
        QFETCH(QByteArray, sql);
        QFETCH(std::vector<TableColumn>, columns);
        const auto parsed = parseTableColumns(sql);
        for (std::size_t i = 0; i < std::min(parsed.size(), columns.size()); ++i)
            QVERIFY2(parsed[i] == columns[i],
                     QByteArray(parsed[i].name + " | " + parsed[i].type).constData());
        QCOMPARE(parsed.size(), columns.size());
    }
};

QTEST_GUILESS_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
