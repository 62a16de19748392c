// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/commandwords.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// A command line becomes the words that a shell would make of it, or is refused.
class TestCommandWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << u"  \t "_s << QStringList();
        QTest::newRow("plain") << u"systemctl  stop shop"_s << QStringList{u"systemctl"_s, u"stop"_s, u"shop"_s};
        QTest::newRow("single quotes") << u"/bin/sh -c 'a && b > \"c\" $d'"_s << QStringList{u"/bin/sh"_s, u"-c"_s, u"a && b > \"c\" $d"_s};
        QTest::newRow("double quotes") << u"say \"it's \\\"so\\\" \\n\""_s << QStringList{u"say"_s, u"it's \"so\" \\n"_s};
        QTest::newRow("as displayedCommand() quotes") << uR"(say 'it'\''s')"_s << QStringList{u"say"_s, u"it's"_s};
        QTest::newRow("an empty word") << u"say '' \"\""_s << QStringList{u"say"_s, QString(), QString()};
        QTest::newRow("escaped blank") << uR"(say a\ b)"_s << QStringList{u"say"_s, u"a b"_s};
        QTest::newRow("joined") << u"--name='a b'c"_s << QStringList{u"--name=a bc"_s};
        QTest::newRow("inside a word") << u"say a~b#c"_s << QStringList{u"say"_s, u"a~b#c"_s};
    }
    void words()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        const auto words = commandWords(line);
        QVERIFY(words);
        QCOMPARE(*words, expected);
    }

    void whatNeedsAShellIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto *line : {"a && b", "a | b", "a; b", "a > b", "a < b", "a $b", "a \"$b\"", "a `b`", "a \"`b`\"", "a *", "a ?", "a [b]",
                                 "~/a", "# a", "a (b)", "a\nb", "a 'b", "a \"b", "a \\"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void whatNeedsAShellIsRefused()
    {
        QFETCH(QString, line);
        const auto words = commandWords(line);
        QVERIFY(!words);
        QCOMPARE(words.error().code, ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestCommandWords)
#include "tst_commandwords.moc"
