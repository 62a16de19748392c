// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/risks.h"

#include "core/archive/archive.h"
#include "core/archive/data/copystatement.h"
#include "core/archive/definitionscan.h"
#include "tests/support/syntheticarchive.h"

#include <QDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestRisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofADefinition_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char *name, const QByteArray &sql, const QStringList &expected) {
            QTest::newRow(name) << sql << expected;
        };
        const QStringList none;
        const QStringList language{u"untrusted_language"_s};
        const QStringList program{u"copy_program"_s};
        add("table", "CREATE TABLE t (language text, security definer, program text);\n", none);
        add("trusted",
            "CREATE FUNCTION f(language text) RETURNS int\n    LANGUAGE plpgsql\n    AS $$ x $$;\n", none);
        add("quoted", "CREATE FUNCTION f() RETURNS int LANGUAGE 'SQL' AS 'SELECT 1';\n", none);
        add("named language", "CREATE FUNCTION public.language(a int) RETURNS int LANGUAGE sql AS '';\n",
            none);
        add("body",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT language x FROM t; END;\n",
            none);
        add("python", "CREATE FUNCTION f() RETURNS int\n    LANGUAGE plpython3u\n    AS $$ x $$;\n",
            language);
        add("in quotes", "create or replace procedure f() language \"plperlu\" as '';", language);
        add("behind a comment", "CREATE/**/FUNCTION f() RETURNS int LANGUAGE/*x*/plsh AS '';", language);
        add("second statement", "SELECT 1;DO LANGUAGE plpython3u $$ x $$;", language);
        add("block", "DO $$ BEGIN END $$ LANGUAGE plpgsql;", none);
        add("new language", "CREATE OR REPLACE PROCEDURAL LANGUAGE plpython3u;\n", language);
        add("old language", "CREATE OR REPLACE TRUSTED PROCEDURAL LANGUAGE plpgsql;\n", none);
        add("transform",
            "CREATE TRANSFORM FOR hstore LANGUAGE plpython3u (TO SQL WITH FUNCTION f(internal));", language);
        add("extension", "CREATE EXTENSION IF NOT EXISTS plpython3u WITH SCHEMA pg_catalog;\n", language);
        add("other extension", "CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA ext;\n", none);
        add("comment on it", "COMMENT ON LANGUAGE plpython3u IS 'x';\n", none);
        add("C", "CREATE FUNCTION f() RETURNS int\n    LANGUAGE c STRICT\n    AS '$libdir/x', 'f';\n",
            {u"native_code"_s});
        add("internal", "CREATE FUNCTION f() RETURNS int LANGUAGE internal AS 'x';\n", {u"native_code"_s});
        add("definer", "CREATE FUNCTION f() RETURNS int\n    LANGUAGE sql SECURITY DEFINER\n    AS $$x$$;\n",
            {u"security_definer"_s});
        add("invoker",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY INVOKER AS 'SECURITY DEFINER';\n", none);
        add("event trigger", "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f();\n",
            {u"event_trigger"_s});
        add("trigger", "CREATE TRIGGER e BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();\n", none);
        add("rule", "CREATE OR REPLACE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;\n", {u"rule"_s});
        add("server", "CREATE SERVER s FOREIGN DATA WRAPPER w;\n", {u"foreign_server"_s});
        add("wrapper", "CREATE FOREIGN DATA WRAPPER w;\n", {u"foreign_server"_s});
        add("foreign table", "CREATE FOREIGN TABLE t (i int) SERVER s;\n", none);
        add("mapping", "CREATE USER MAPPING FOR u SERVER s OPTIONS (password 'x');\n", {u"user_mapping"_s});
        add("subscription", "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p;\n", {u"subscription"_s});
        add("program", "COPY t FROM PROGRAM 'id';\n", program);
        add("hidden program", "copy (select 1)\nto -- x\nprogram $x$id$x$;", program);
        add("program in a body",
            "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN COPY t TO PROGRAM 'id'; END $$;",
            program);
        add("program in a text in a body",
            "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'COPY t TO PROGRAM "
            "''id'''; END $$;",
            program);
        add("program in a format", "DO $$ BEGIN EXECUTE format('COPY t TO PROGRAM %L', x); END $$;", program);
        add("a sentence", "COMMENT ON TABLE t IS 'a copy of the data, from program ''x''';\n", program);
        add("another sentence", "COMMENT ON TABLE t IS 'Copy of what comes from program X.';\n", none);
    }
    void ofADefinition()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QStringList, expected);
        SyntheticArchive source;
        source.entries = {{.definition = sql}};
        QCOMPARE(kinds(source), expected);
    }

    void settingsMustBeThoseOfPgDump_data()
    {
        QTest::addColumn<QByteArray>("desc");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("isOdd");
        const QByteArray path = "SELECT pg_catalog.set_config('search_path', '', false);\n";
        const QByteArray strings = "SET standard_conforming_strings = 'on';\n";
        const QByteArray encoding = "SET client_encoding = 'UTF8';\n";
        QTest::newRow("path") << "SEARCHPATH"_ba << path << false;
        QTest::newRow("strings") << "STDSTRINGS"_ba << strings << false;
        QTest::newRow("encoding") << "ENCODING"_ba << encoding << false;
        QTest::newRow("long encoding")
            << "ENCODING"_ba << "SET client_encoding = 'EUC_JIS_2004';\n"_ba << false;
        QTest::newRow("other path") << "SEARCHPATH"_ba
                                    << "SELECT pg_catalog.set_config('search_path', 'evil', false);\n"_ba
                                    << true;
        QTest::newRow("more after it") << "SEARCHPATH"_ba << path + "DROP TABLE t;\n" << true;
        QTest::newRow("NULL") << "SEARCHPATH"_ba << QByteArray() << true;
        QTest::newRow("backslashes") << "STDSTRINGS"_ba << "SET standard_conforming_strings = 'off';\n"_ba
                                     << true;
        QTest::newRow("odd encoding")
            << "ENCODING"_ba << "SET client_encoding = 'UTF8'; DROP TABLE t; --';\n"_ba << true;
        QTest::newRow("no encoding") << "ENCODING"_ba << "SET client_encoding = '';\n"_ba << true;
        QTest::newRow("short") << "ENCODING"_ba << "SET client_encoding = ';\n"_ba << true;
    }
    void settingsMustBeThoseOfPgDump()
    {
        QFETCH(QByteArray, desc);
        QFETCH(QByteArray, sql);
        QFETCH(bool, isOdd);
        SyntheticArchive source;
        source.entries = {{.desc = desc, .definition = sql}};
        QCOMPARE(kinds(source), isOdd ? QStringList{u"settings_entry"_s} : QStringList());
    }

    void copyStatementsMustBeThoseOfPgDump_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("isDumped");
        QTest::newRow("plain") << "COPY s.t (a, b_1) FROM stdin;\n"_ba << true;
        QTest::newRow("quoted") << "COPY \"odd \"\" names\".\"new\nline\" (\"a, b\", \")\") FROM stdin;\n"_ba
                                << true;
        QTest::newRow("without schema") << "COPY t (a) FROM stdin;\n"_ba << true;
        QTest::newRow("without columns") << "COPY s.t  FROM stdin;\n"_ba << true;
        QTest::newRow("with oids") << "COPY t (a) WITH OIDS FROM stdin;\n"_ba << true;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("program") << "COPY s.t (a) FROM PROGRAM 'id';\n"_ba << false;
        QTest::newRow("file") << "COPY s.t (a) FROM '/etc/passwd';\n"_ba << false;
        QTest::newRow("two") << "COPY s.t (a) FROM stdin;\nDROP TABLE t;\n"_ba << false;
        QTest::newRow("another before") << "DROP TABLE t; COPY s.t (a) FROM stdin;\n"_ba << false;
        QTest::newRow("query") << "COPY (DELETE FROM t RETURNING a) TO stdout;\n"_ba << false;
        QTest::newRow("no name") << "COPY  (a) FROM stdin;\n"_ba << false;
        QTest::newRow("no column") << "COPY t () FROM stdin;\n"_ba << false;
        QTest::newRow("open quote") << "COPY \"t (a) FROM stdin;\n"_ba << false;
        QTest::newRow("options") << "COPY t (a) FROM stdin WITH (FORMAT csv);\n"_ba << false;
        QTest::newRow("open list") << "COPY t (a, "_ba << false;
    }
    void copyStatementsMustBeThoseOfPgDump()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, isDumped);
        QCOMPARE(parseCopyStatement(sql).has_value(), isDumped);
    }

    void oddCopyStatementsAndNamesAreTold()
    {
        const QByteArray texts = "COPY t FROM PROGRAM 'id';\nTABLE DATAt\u202e";
        TocEntry entry{.dumpId = DumpId(7)};
        entry.copyStatement = {.offset = 0, .length = 26};
        entry.desc = {.offset = 26, .length = 10};
        entry.tag = {.offset = 36, .length = 4};
        const RiskReport report = findRisks(Toc(texts, {entry}, {}));
        QCOMPARE(report.risks.size(), 2);
        QCOMPARE(report.risks[0].kind, RiskKind::CopyStatement);
        QCOMPARE(report.risks[0].level, RiskLevel::Warning);
        QCOMPARE(report.risks[0].entry, DumpId(7));
        QCOMPARE(report.risks[1].message,
                 u"TABLE DATA t\\u202e has invisible characters in a name, shown here as escapes."_s);
    }

    void theMuseumHasWhatItHas()
    {
        const QStringList whole{u"event_trigger"_s,     u"foreign_server"_s, u"hidden_characters"_s,
                                u"hidden_characters"_s, u"rule"_s,           u"user_mapping"_s};
        QMap<QString, QStringList> expected{{u"museum-pg15-inserts.dump"_s, {}},
                                            {u"museum-pg15-data-only.dump"_s, {u"hidden_characters"_s}}};
        expected[u"museum-pg15-schema-only.dump"_s] = whole;
        expected[u"museum-pg15-schema-only.dump"_s].removeOne(u"hidden_characters"_s);
        expected[u"museum-pg18-gzip-statistics.dump"_s] = whole;
        expected[u"museum-pg18-gzip-statistics.dump"_s].insert(2, u"hidden_characters"_s);
        for (const QFileInfo &file : QDir(museumPath({})).entryInfoList({u"*.dump"_s})) {
            const auto archive = Archive::open(file.filePath());
            if (!archive) // a tar archive
                continue;
            QStringList found;
            for (const Risk &risk : findRisks((*archive)->toc()).risks)
                found += key(risk.kind);
            found.sort();
            QCOMPARE(found, expected.value(file.fileName(), whole));
        }
    }

    void aFloodOfOneKindHidesNoOther()
    {
        SyntheticArchive source;
        for (int i = 1; i <= 500; ++i)
            source.entries.push_back(
                {.dumpId = i, .definition = "CREATE RULE r AS ON DELETE TO t DO NOTHING;\n"});
        source.entries.push_back({.dumpId = 501, .definition = "COPY t FROM PROGRAM 'id';\n"});
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QVERIFY(archive);
        const RiskReport report = findRisks((*archive)->toc());
        QCOMPARE(report.risks.size(), 201);
        QCOMPARE(report.risks.back().kind, RiskKind::CopyProgram);
        QCOMPARE(report.omitted, 300);
    }

private:
    QStringList kinds(const SyntheticArchive &source) const
    {
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QStringList found;
        if (archive) {
            for (const Risk &risk : findRisks((*archive)->toc()).risks)
                found += key(risk.kind);
        }
        return found;
    }

    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestRisks)
#include "tst_risks.moc"
