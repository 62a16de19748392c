// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emptystate.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/verdictbadge.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Belay;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QPalette palette(QColor window, QColor text)
{
    QPalette result(window);
    result.setColor(QPalette::Base, window);
    result.setColor(QPalette::WindowText, text);
    return result;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void sizesFollowTheLocale()
    {
        QCOMPARE(Format::size(1'500'000'000), u"1.5 GB"_s);
        QCOMPARE(Format::size(-1), Format::nothing());
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(Format::size(1'500'000'000).startsWith(u"1,5"_s));
        QVERIFY(Format::size(1'500'000'000).endsWith(u"Go"_s));
    }

    void durationsAreShort_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("duration");
        QTest::addColumn<QString>("text");
        QTest::newRow("less than a second") << 300ms << u"0.3 s"_s;
        QTest::newRow("seconds") << std::chrono::milliseconds(12s) << u"12 s"_s;
        QTest::newRow("minutes") << std::chrono::milliseconds(200s) << u"3 min 20 s"_s;
        QTest::newRow("almost a minute") << 59'600ms << u"1 min 0 s"_s;
        QTest::newRow("hours") << std::chrono::milliseconds(7500s) << u"2 h 5 min"_s;
    }
    void durationsAreShort()
    {
        QFETCH(const std::chrono::milliseconds, duration);
        QFETCH(const QString, text);
        QCOMPARE(Format::duration(duration), text);
    }

    void labelsShowWhatIsInvisible()
    {
        PlainLabel label;
        label.setText(u"<b>a</b>\u202ecod.exe\n"_s);
        QCOMPARE(label.text(), u"<b>a</b>\\u202ecod.exe\\n"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void aLabelThatDoesNotFitKeepsItsWholeTextInTheTooltip()
    {
        PlainLabel label(QString(200, u'x'));
        label.setElided(Qt::ElideMiddle);
        label.resize(80, 20);
        label.show();
        QVERIFY(label.text().size() < 200);
        QCOMPARE(label.toolTip().size(), 200);
        QVERIFY(label.minimumSizeHint().width() < 100);
    }

    void aFailureShowsItsParts()
    {
        MessagePanel panel;
        QVERIFY(!panel.isVisible());
        const Error error{ErrorCode::ArchiveTruncated, u"The file ends too early."_s, u"offset 12"_s,
                          u"Copy it again."_s};
        panel.showMessage(Message::of(error, u"Nothing was changed."_s));
        const auto text = [&](const QString &name) { return panel.findChild<PlainLabel *>(name)->text(); };
        QCOMPARE(text(u"messageWhat"_s), error.message);
        QCOMPARE(text(u"messageDataState"_s), u"Nothing was changed."_s);
        QVERIFY(!text(u"messageCause"_s).isEmpty());
        QVERIFY(text(u"messageRemedy"_s).contains(error.remedy));
        auto *details = panel.findChild<QPlainTextEdit *>(u"messageDetails"_s);
        QVERIFY(!details->isVisible());
        panel.findChild<QToolButton *>(u"messageDetailsToggle"_s)->click();
        QVERIFY(details->isVisible());
        QVERIFY(details->toPlainText().contains(u"archive.truncated"_s));
        QCOMPARE(panel.accessibleName(), error.message);
    }

    void anActionMayClearThePanelItIsOn()
    {
        MessagePanel panel;
        panel.showMessage({.what = u"No."_s});
        QPushButton *button = panel.addAction(u"Close"_s, u"cancel"_s, [&] { panel.clear(); });
        button->click();
        QVERIFY(!panel.isVisible());
    }

    void emptyStatesOfferOneButton()
    {
        EmptyState state(u"archive"_s, u"Nothing here."_s, u"Open…"_s);
        QSignalSpy spy(&state, &EmptyState::actionTriggered);
        state.button()->click();
        QCOMPARE(spy.count(), 1);
    }

    void toneColoursCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << palette(QColor(0xeff0f1), QColor(0x232629));
        QTest::newRow("dark") << palette(QColor(0x2a2e32), QColor(0xfcfcfc));
        QTest::newRow("white") << palette(Qt::white, Qt::black);
        QTest::newRow("black") << palette(Qt::black, Qt::white);
    }
    void toneColoursCanBeRead()
    {
        QFETCH(const QPalette, palette);
        for (const Tone tone :
             {Tone::Neutral, Tone::Information, Tone::Positive, Tone::Warning, Tone::Negative}) {
            const QColor text = Theme::text(tone, palette);
            QVERIFY(contrast(text, Theme::background(tone, palette)) >= 4.5);
            QVERIFY(contrast(text, palette.color(QPalette::Base)) >= 4.5);
        }
        QVERIFY(contrast(Theme::secondaryText(palette), palette.color(QPalette::Window)) >= 4.5);
    }

    void everyVerdictHasTextAndIcon()
    {
        for (const Verdict verdict : {Verdict::Complete, Verdict::Degraded, Verdict::Incomplete,
                                      Verdict::Failed, Verdict::RolledBack, Verdict::Cancelled}) {
            VerdictBadge badge;
            badge.setVerdict(verdict);
            QVERIFY(!badge.accessibleName().isEmpty());
            QVERIFY(!badge.grab().isNull()); // paints, so the icon exists
        }
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
