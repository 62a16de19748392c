// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export/csvtext.h"
#include "core/history/export/runexport.h"
#include "tests/support/manyruns.h"
#include "tests/unit/history/runfixtures.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Belay;
using namespace Belay::RunFixtures;

namespace {

const ExportOrigin origin{.program = u"belay test"_s, .at = at(0)};

/// A run in which every text that comes from outside is hostile.
RunDetail hostileRun(const QString &text)
{
    RunStart run = start(u"20261121T120000Z-000001"_s, 0);
    run.target = run.server = run.role = run.operatorName = run.host = run.program = run.archive = text;
    run.plan = {{u"sentences"_s, QJsonArray{text}}, {u"equivalent_command"_s, text}, {u"reason"_s, text}};
    RunEnd runEnd = end(Verdict::Degraded, 4);
    runEnd.message = text;
    runEnd.report = {{u"verification"_s,
                      QJsonObject{{u"objects"_s, QJsonArray{QJsonObject{{u"kind"_s, text}, {u"expected"_s, 2}, {u"actual"_s, 1}}}},
                                  {u"tables"_s, QJsonArray{QJsonObject{{u"namespace"_s, text}, {u"name"_s, text}, {u"expected_rows"_s, 10}, {u"actual_rows"_s, 9}}}},
                                  {u"missing"_s, QJsonArray{text}},
                                  {u"matches"_s, false}}}};
    return {.summary = {.start = run, .state = RunState::Finished, .end = runEnd, .safetyBackup = {}, .undoneBy = {}},
            .steps = {{.key = u"load"_s, .title = text, .intent = text, .facts = {}, .state = StepState::Done, .startedAt = at(1), .duration = std::chrono::seconds(90)}},
            .errors = {{.errorClass = u"degraded"_s, .message = text, .entry = text, .cause = text}},
            .artefacts = {{.kind = ArtefactKind::SafetyBackup, .location = text, .size = 5, .sha256 = u"ab"_s, .keepUntil = at(60), .removedAt = {}}}};
}

/// The lines of CSV, cells as a spreadsheet would hold them.
QList<QStringList> cellsOf(const QString &csv)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (isQuoted && c == u'"' && csv.mid(i + 1, 1) == u"\"")
            cell += csv.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u',' || c == u'\r')) {
            rows.last() += cell;
            cell.clear();
        } else if (!isQuoted && c == u'\n')
            rows += QStringList();
        else
            cell += c;
    }
    rows.removeLast();
    return rows;
}

void hostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("formula") << u"=HYPERLINK(\"http://evil\",\"x\")"_s;
    QTest::newRow("plus") << u"+1+1"_s;
    QTest::newRow("minus") << u"-2+3+cmd|' /C calc'!A0"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s;
    QTest::newRow("full width") << u"\uff1d1+1"_s;
    QTest::newRow("script") << u"<script>alert('x')</script>"_s;
    QTest::newRow("attribute") << u"\" onload=\"alert(1)"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &amp;"_s;
    QTest::newRow("bidirectional") << u"shop\u202egnp.exe"_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred\u0007"_s;
    QTest::newRow("line feeds") << u"a\r\nb\nc"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n %L1"_s;
    QTest::newRow("separators") << u"a,b;c\"d"_s;
}

} // namespace

class TestRunExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"shop"_s << u"shop"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"\"'=1+1\""_s;
        QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
        QTest::newRow("inside is harmless") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("line feed") << u"a\nb"_s << u"a\\nb"_s;
    }
    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(csvLine({u"x"_s, cell}), QString(u"x,"_s + expected + u"\r\n"_s));
    }

    void noCellIsAFormula_data() { hostileTexts(); }
    void noCellIsAFormula()
    {
        QFETCH(QString, text);
        const QString csv = QString::fromUtf8(exportedRun(hostileRun(text), ExportFormat::Csv, origin));
        const auto rows = cellsOf(csv);
        QVERIFY(rows.size() > 25);
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), 5);
            for (const QString &cell : row) {
                QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\uff1d"_s.contains(cell.front()), qPrintable(cell));
                QVERIFY2(!cell.contains(QRegularExpression(u"[\\x00-\\x1f\\x{202e}]"_s)), qPrintable(cell));
            }
        }
    }

    void htmlHoldsHostileTextAsText_data() { hostileTexts(); }
    void htmlHoldsHostileTextAsText()
    {
        QFETCH(QString, text);
        const QByteArray html = exportedRun(hostileRun(text), ExportFormat::Html, origin);
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("onload=\""));
        QVERIFY(!html.contains("\xe2\x80\xae") && !html.contains('\x1b') && !html.contains('\x07'));
        for (const char *from : {"http:", "https:", "src=", "href=", "url(", "@import"})
            QVERIFY2(text.contains(QLatin1StringView(from)) || !html.contains(from), from); // nothing from elsewhere
        QCOMPARE(html.count("</table>"), html.count("<table"));
        QVERIFY(html.contains("<h2>Verification</h2>") && html.contains("<h2>Steps</h2>") && html.contains("<h2>Errors by cause</h2>"));
        const QString shown = QString::fromUtf8(html).section(u"<h1>"_s, 1).section(u"</h1>"_s, 0, 0);
        QVERIFY2(shown.startsWith("Restore of "_L1), qPrintable(shown));
    }

    void jsonHoldsEveryTextAsItIs_data() { hostileTexts(); }
    void jsonHoldsEveryTextAsItIs()
    {
        QFETCH(QString, text);
        const QJsonObject json = QJsonDocument::fromJson(exportedRun(hostileRun(text), ExportFormat::Json, origin)).object();
        QCOMPARE(json["target"_L1].toString(), text);
        QCOMPARE(json["errors"_L1][0]["message"_L1].toString(), text);
        QCOMPARE(json["plan"_L1]["reason"_L1].toString(), text);
    }

    void theReportShowsRowsOfArchiveAndDatabase()
    {
        const QByteArray html = exportedRun(hostileRun(u"x"_s), ExportFormat::Html, origin);
        QVERIFY(html.contains("<tr><td>x.x</td><td>10</td><td>9</td><td>Different</td></tr>"));
        QVERIFY(html.contains("The database differs from the archive"));
        QVERIFY(html.contains("1:30 min"));
        const auto rows = cellsOf(QString::fromUtf8(exportedRun(hostileRun(u"x"_s), ExportFormat::Csv, origin)));
        QVERIFY(rows.contains(QStringList{u"rows"_s, u"x.x"_s, u"9"_s, u"10"_s, u""_s}));
        QVERIFY(rows.contains(QStringList{u"step"_s, u"load"_s, u"done"_s, u""_s, u"90.000"_s}));
    }

    void aListHasEveryRunThatPassesOnce_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(ExportFormat::Csv);
        QTest::newRow("html") << int(ExportFormat::Html);
        QTest::newRow("json") << int(ExportFormat::Json);
    }
    void aListHasEveryRunThatPassesOnce()
    {
        QFETCH(int, format);
        constexpr int runs = 1203; // more than are read at once
        const QTemporaryDir folder;
        QVERIFY(writeManyRuns(Places::below(folder.path()), runs));
        QByteArray all;
        int pieces = 0;
        JobContext context;
        const auto query = RunQuery::open(Places::below(folder.path()));
        const auto written = exportRuns(*query, {.verdict = Verdict::Complete}, static_cast<ExportFormat>(format), origin,
                                        [&](const QByteArray &piece) -> Expected<> {
                                            all += piece;
                                            ++pieces;
                                            return {};
                                        },
                                        context);
        QCOMPARE(written.value(), 1083);
        QVERIFY(pieces >= 4);
        for (int number = 1; number <= runs; ++number)
            QCOMPARE(all.count(manyRunsId(number).toUtf8()), number % 10 == 0 ? 0 : 1);
        if (format == int(ExportFormat::Json))
            QCOMPARE(QJsonDocument::fromJson(all).array().size(), 1083);
        if (format == int(ExportFormat::Csv))
            QCOMPARE(cellsOf(QString::fromUtf8(all)).size(), 1084);
    }

    void aSinkThatFailsEndsIt()
    {
        const QTemporaryDir folder;
        const auto query = RunQuery::open(Places::below(folder.path()));
        JobContext context;
        const auto written = exportRuns(*query, {}, ExportFormat::Csv, origin,
                                        [](const QByteArray &) -> Expected<> { return failure(ErrorCode::FileUnwritable, u"full"_s); }, context);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestRunExport)
#include "tst_runexport.moc"
