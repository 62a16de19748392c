// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redactor.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownSecretsGo()
    {
        Redactor redactor;
        redactor.add(Secret());
        redactor.add(Secret(u"canary"_s));
        redactor.add(Secret(u"canary-long€"_s)); // begins like the other
        QCOMPARE(redactor.redacted(u"a canary, a canary-long€, Canary"_s), u"a ***, a ***, Canary"_s);
    }

    void passwordsThatNobodyToldItGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u"password authentication failed for user \"ada\""_s
                                 << u"password authentication failed for user \"ada\""_s;
        QTest::newRow("keyword") << u"host=db password=canary user=ada"_s
                                 << u"host=db password=*** user=ada"_s;
        QTest::newRow("spaces") << u"PASSWORD = canary"_s << u"PASSWORD = ***"_s;
        QTest::newRow("quoted") << u"password='can ary' user=ada"_s << u"password=*** user=ada"_s;
        QTest::newRow("quote in quotes") << u"password='can\\'ary' user=ada"_s << u"password=*** user=ada"_s;
        QTest::newRow("escaped space") << u"password=can\\ ary user=ada"_s << u"password=*** user=ada"_s;
        QTest::newRow("cut in quotes") << u"password='can ary"_s << u"password=***"_s;
        QTest::newRow("environment") << u"PGPASSWORD=canary pg_dump"_s << u"PGPASSWORD=*** pg_dump"_s;
        QTest::newRow("statement") << u"ALTER ROLE ada PASSWORD 'canary'"_s
                                   << u"ALTER ROLE ada PASSWORD ***"_s;
        QTest::newRow("uri") << u"postgresql://ada:canary@db/shop"_s << u"postgresql://ada:***@db/shop"_s;
        QTest::newRow("short uri") << u"postgres://:canary@db"_s << u"postgres://:***@db"_s;
        QTest::newRow("uri without") << u"postgres://ada@db/shop"_s << u"postgres://ada@db/shop"_s;
        QTest::newRow("uri parameter")
            << u"postgres://db/shop?password=canary"_s << u"postgres://db/shop?password=***"_s;
    }
    void passwordsThatNobodyToldItGo()
    {
        QFETCH(QString, text);
        QTEST(Redactor().redacted(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
