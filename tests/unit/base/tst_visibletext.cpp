// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visibletext.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Grüße, \"x\" \\n %1 <b>"_s << u"Grüße, \"x\" \\n %1 <b>"_s;
        QTest::newRow("other planes") << u"\U0001F418 \U00020000"_s << u"\U0001F418 \U00020000"_s;
        QTest::newRow("lines") << u"a\nb\r\tc"_s << u"a\\nb\\r\\tc"_s;
        QTest::newRow("terminal") << u"\x1b[31m\a"_s << u"\\x1b[31m\\x07"_s;
        QTest::newRow("nul") << QString(QChar(0)) << u"\\x00"_s;
        QTest::newRow("8-bit controls") << QString(QChar(0x9b)) << u"\\x9b"_s;
        QTest::newRow("bidirectional") << u"a\u202eb\u2066"_s << u"a\\u202eb\\u2066"_s;
        QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << u"a\\u200bb\\ufeff"_s;
        QTest::newRow("line separator") << u"a\u2028b\u2029"_s << u"a\\u2028b\\u2029"_s;
        QTest::newRow("tags") << u"a\U000E0041b"_s << u"a\\U000e0041b"_s;
        QTest::newRow("half a character")
            << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xdc18) << u"a\\ud83db\\udc18"_s;
    }
    void onOneLine()
    {
        QFETCH(QString, text);
        QTEST(visible(text), "expected");
    }

    void onSeveralLines() { QCOMPARE(visibleLines(u"a\n\tb\r\x1b\u202e"_s), u"a\n\tb\\r\\x1b\\u202e"_s); }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
