// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneObjectHasOneForm_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("canonical");
        QTest::newRow("empty") << QByteArray("{ }") << QByteArray("{}");
        QTest::newRow("order and space") << QByteArray(R"({"b": 1, "a": [1, 2, {}], "": null})") << QByteArray(R"({"":null,"a":[1,2,{}],"b":1})");
        QTest::newRow("an empty string first") << QByteArray(R"({"a":["",{"":""}]})") << QByteArray(R"({"a":["",{"":""}]})");
        QTest::newRow("code units, not code points")
            << QByteArray("{\"\\ufb33\":1,\"\\ud83d\\ude00\":2}") << QByteArray("{\"\xf0\x9f\x98\x80\":2,\"\xef\xac\xb3\":1}");
        QTest::newRow("escapes") << QByteArray(R"({"a":"\u000f\u000a\u0022\\\/\u00e9"})") << QByteArray("{\"a\":\"\\u000f\\n\\\"\\\\/\xc3\xa9\"}");
        QTest::newRow("numbers") << QByteArray(R"({"a":[1.0,-0,1e3,0.5,9007199254740991,1e300]})")
                                 << QByteArray(R"({"a":[1,0,1000,0.5,9007199254740991,1e+300]})");
        QTest::newRow("words") << QByteArray(R"({"a":[true,false,null]})") << QByteArray(R"({"a":[true,false,null]})");
    }
    void oneObjectHasOneForm()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, canonical);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(canonicalJson(object), canonical);
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(canonical).object()), canonical); // and it reads as what it was
    }
};

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
