// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/connectionparameters.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestConnectionParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheToolsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("database");
        QTest::newRow("name") << u"shop"_s << QString() << u"shop"_s;
        QTest::newRow("name with spaces") << u"my shop"_s << QString() << u"my shop"_s;
        QTest::newRow("conninfo") << u"host=db dbname='my shop'"_s << u"db"_s << u"my shop"_s;
        QTest::newRow("uri") << u"postgresql://anna@db:5433/shop"_s << u"db"_s << u"shop"_s;
    }
    void readsWhatTheToolsRead()
    {
        QFETCH(QString, text);
        const auto parameters = parseConnection(text);
        QVERIFY(parameters);
        QTEST(parameters->host(), "host");
        QTEST(parameters->database(), "database");
    }

    void keepsThePasswordApart()
    {
        const auto parameters = parseConnection(u"postgres://anna:S3cret@db/shop"_s);
        QVERIFY(parameters);
        QCOMPARE(parameters->password, Secret(u"S3cret"_s));
        QVERIFY(!conninfo(*parameters).contains(u"S3cret"_s));
    }

    void refusesAMalformedString()
    {
        const auto parameters = parseConnection(u"host=db nonsense"_s);
        QVERIFY(!parameters);
        QCOMPARE(parameters.error().code, ErrorCode::Usage);
    }

    void quotesWhatItWrites_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("conninfo") << u"dbname=postgres host=evil"_s;
        QTest::newRow("quotes") << u"a'b\\c' host='evil"_s;
        QTest::newRow("empty") << u""_s;
    }
    void quotesWhatItWrites()
    {
        QFETCH(QString, name);
        ConnectionParameters parameters;
        parameters.options = {{u"host"_s, u"db"_s}, {u"dbname"_s, name}};
        const auto read = parseConnection(conninfo(parameters));
        QVERIFY(read);
        QCOMPARE(read->database(), name);
        QCOMPARE(read->host(), u"db"_s);
    }

    void namesTheServerForPeople()
    {
        ConnectionParameters parameters;
        parameters.options = {{u"host"_s, u"db.example.org"_s}, {u"port"_s, u"5433"_s}};
        QCOMPARE(serverName(parameters), u"db.example.org:5433"_s);
        parameters.options = {{u"host"_s, u"/run/postgresql"_s}};
        QCOMPARE(serverName(parameters), u"socket /run/postgresql, port 5432"_s);
    }
};

QTEST_GUILESS_MAIN(TestConnectionParameters)
#include "tst_connectionparameters.moc"
