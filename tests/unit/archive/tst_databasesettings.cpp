// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/databasesettings.h"

#include "core/archive/archive.h"
#include "tests/support/syntheticarchive.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<DatabaseSettings>)

class TestDatabaseSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStatement_data()
    {
        using Settings = std::optional<DatabaseSettings>;
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Settings>("expected");

        QTest::newRow("before 15")
            << "CREATE DATABASE shop WITH TEMPLATE = template0 ENCODING = 'LATIN1' LC_COLLATE = "
               "'de_DE' LC_CTYPE = 'C';\n"_ba
            << Settings({.encoding = u"LATIN1"_s, .collate = u"de_DE"_s, .ctype = u"C"_s});
        QTest::newRow("libc")
            << "CREATE DATABASE shop WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = "
               "libc LOCALE = 'C.UTF-8' TABLESPACE = fast;\n"_ba
            << Settings({.encoding = u"UTF8"_s, .localeProvider = u"libc"_s, .locale = u"C.UTF-8"_s});
        QTest::newRow("icu")
            << "CREATE DATABASE shop WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = icu "
               "LOCALE = 'C' ICU_LOCALE = 'de-AT' ICU_RULES = '&a < ''b''';\n"_ba
            << Settings({.encoding = u"UTF8"_s,
                         .localeProvider = u"icu"_s,
                         .locale = u"C"_s,
                         .icuLocale = u"de-AT"_s,
                         .icuRules = u"&a < 'b'"_s});
        QTest::newRow("builtin")
            << "CREATE DATABASE s WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = "
               "builtin LOCALE = 'C' BUILTIN_LOCALE = 'C.UTF-8';\n"_ba
            << Settings({.encoding = u"UTF8"_s,
                         .localeProvider = u"builtin"_s,
                         .locale = u"C"_s,
                         .icuLocale = u"C.UTF-8"_s});
        QTest::newRow("a name that bites")
            << "CREATE DATABASE \"a\"\" WITH ENCODING = 'X'; -- \" WITH ENCODING = 'UTF8' LOCALE = E'a\\\\b''';"_ba
            << Settings({.encoding = u"UTF8"_s, .locale = u"a\\b'"_s});
        QTest::newRow("another statement") << "DROP DATABASE shop;"_ba << Settings();
        QTest::newRow("no end") << "CREATE DATABASE shop WITH ENCODING = 'UTF8'"_ba << Settings();
        QTest::newRow("an open quote") << "CREATE DATABASE shop WITH ENCODING = 'UTF8"_ba << Settings();
        QTest::newRow("an open escape") << "CREATE DATABASE shop WITH ENCODING = E'UTF8\\"_ba << Settings();
        QTest::newRow("no value") << "CREATE DATABASE shop WITH ENCODING = ;"_ba << Settings();
        QTest::newRow("NULL") << QByteArray() << Settings();
    }

    void readsTheStatement()
    {
        QFETCH(QByteArray, sql);
        QFETCH(std::optional<DatabaseSettings>, expected);
        const SyntheticArchive synthetic{.entries = {{.desc = "DATABASE", .definition = sql}}};
        const auto archive = Archive::open(m_files.write(synthetic.bytes()));
        QVERIFY(archive);
        QVERIFY(databaseSettings((*archive)->toc()) == expected);
    }

    void aPartialDumpHasNone()
    {
        const auto archive = Archive::open(m_files.write(SyntheticArchive::withTables(1).bytes()));
        QVERIFY(archive);
        QVERIFY(!databaseSettings((*archive)->toc()));
    }

private:
    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestDatabaseSettings)
#include "tst_databasesettings.moc"
