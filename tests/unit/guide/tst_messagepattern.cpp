// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/explanations.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestMessagePattern final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holesTakeWhatVaries_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // the hole "x"; "-" where the pattern does not fit
        const QString role = u"role \"{x}\" does not exist"_s;
        QTest::newRow("plain") << role << u"ERROR:  role \"reader\" does not exist"_s << u"reader"_s;
        QTest::newRow("a name with a quote") << role << u"role \"we\"ird\" does not exist"_s << u"we\"ird"_s;
        QTest::newRow("a name with a brace") << role << u"role \"{x}\" does not exist"_s << u"{x}"_s;
        QTest::newRow("the second beginning fits") << u"role {x}."_s << u"role \nrole b."_s << u"b"_s;
        QTest::newRow("an empty hole") << role << u"role \"\" does not exist"_s << u"-"_s;
        QTest::newRow("across lines") << role << u"role \"a\nb\" does not exist"_s << u"-"_s;
        QTest::newRow("the longest") << role << u"role \"%1\" does not exist"_s.arg(QString(256, u'a')) << QString(256, u'a');
        QTest::newRow("too long") << role << u"role \"%1\" does not exist"_s.arg(QString(257, u'a')) << u"-"_s;
        QTest::newRow("to the end of the line") << u"denied for {x}"_s << u"denied for table a\nHINT: b"_s << u"table a"_s;
        QTest::newRow("nothing there") << u"denied for {x}"_s << u"denied for "_s << u"-"_s;
        QTest::newRow("another text") << role << u"all is well"_s << u"-"_s;
    }

    void holesTakeWhatVaries()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        const auto holes = MessagePattern::parse(pattern).value().find(text);
        QCOMPARE(holes ? holes->value(u"x"_s) : u"-"_s, found);
    }

    void whatIsNoPatternIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const QString &pattern : {u""_s, u"{x} is first"_s, u"a {x}{y}"_s, u"a {x"_s, u"a {} b"_s})
            QTest::newRow(qPrintable(pattern)) << pattern;
    }

    void whatIsNoPatternIsRefused()
    {
        QFETCH(const QString, pattern);
        QVERIFY(!MessagePattern::parse(pattern));
    }

    void hostileTextTakesLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        for (const ExplanationEntry &entry : explanationTable())
            QTest::newRow(qPrintable(entry.id)) << entry.example.left(entry.example.size() - 1);
    }

    /// The beginning of a message, again and again, where its end never comes: 1 MiB in well under a second a pattern, while
    /// a search that goes back would take minutes.
    void hostileTextTakesLinearTime()
    {
        QFETCH(const QString, piece);
        QString text;
        while (text.size() < 1 << 20)
            text += piece.first(piece.size() / 2);
        QElapsedTimer timer;
        timer.start();
        for (const ExplanationEntry &entry : explanationTable()) {
            if (entry.id == QLatin1StringView(QTest::currentDataTag())) {
                for (const MessagePattern &pattern : entry.patterns)
                    (void)pattern.find(text);
            }
        }
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestMessagePattern)
#include "tst_messagepattern.moc"
