// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/sqltokens.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestSqlTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("expected"); // each token in brackets: kind and value
        QTest::newRow("empty") << ""_ba << ""_ba;
        QTest::newRow("words and signs")
            << " SELECT a.b_1$,été\n;"_ba << "[w SELECT][w a][s .][w b_1$][s ,][w été][s ;]"_ba;
        QTest::newRow("numbers") << "1 2.5e3 $1"_ba << "[w 1][w 2][s .][w 5e3][s $][w 1]"_ba;
        QTest::newRow("names") << "\"a \"\"b\"\" c\" \"d"_ba << "[n a \"b\" c][n d]"_ba;
        QTest::newRow("texts") << "'it''s' 'c:\\d' '' 'open"_ba << "[t it's][t c:\\d][t ][t open]"_ba;
        QTest::newRow("escapes") << "E'a\\'b\\\\' e'\\"_ba << "[t a'b\\][t \\]"_ba;
        QTest::newRow("a word before a text") << "U&'x' type 'y'"_ba << "[w U][s &][t x][w type][t y]"_ba;
        QTest::newRow("dollars") << "$$a;'$$ $f$ b $$ $g$ $f$ $x$open"_ba
                                 << "[t a;'][t  b $$ $g$ ][t open]"_ba;
        QTest::newRow("no dollar quotes") << "$1$ a$b$ $"_ba << "[s $][w 1$][w a$b$][s $]"_ba;
        QTest::newRow("comments") << "a -- b ' c\n/* d /* e */ f ' */g /* open"_ba << "[w a][w g]"_ba;
        QTest::newRow("signs of comments") << "a - b / c * d"_ba << "[w a][s -][w b][s /][w c][s *][w d]"_ba;
        QTest::newRow("ends early") << "/*/"_ba << ""_ba;
    }
    void splits()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, expected);
        QByteArray found;
        SqlTokens tokens(sql);
        for (SqlToken token = tokens.next(); token.kind != SqlTokenKind::End; token = tokens.next())
            found += QByteArray("[") + " wnts"[static_cast<int>(token.kind)] + ' ' + token.value() + ']';
        QCOMPARE(found, expected);
        QCOMPARE(tokens.next().kind, SqlTokenKind::End);
    }

    void anyBytesEnd()
    {
        const QByteArray alphabet = "aE'\"$\\;/*- \n(%1";
        quint32 random = 1;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray sql;
            for (int i = 0; i < 12; ++i) {
                random = random * 1664525 + 1013904223;
                sql += alphabet[(random >> 16) % static_cast<quint32>(alphabet.size())];
            }
            SqlTokens tokens(sql);
            int count = 0;
            for (SqlToken token = tokens.next(); token.kind != SqlTokenKind::End; token = tokens.next()) {
                (void)token.value();
                QVERIFY(++count <= sql.size());
            }
        }
    }

    void timeGrowsWithLength()
    {
        for (const char *piece : {"/*", "$a$ ", "E'\\'", "\"\"", "$", "- "}) {
            const QByteArray sql = QByteArray(piece).repeated(1'000'000);
            QElapsedTimer timer;
            timer.start();
            SqlTokens tokens(sql);
            while (tokens.next().kind != SqlTokenKind::End) { }
            QVERIFY(timer.elapsed() < 5000); // on a loaded machine, with sanitizers
        }
    }
};

QTEST_GUILESS_MAIN(TestSqlTokens)
#include "tst_sqltokens.moc"
