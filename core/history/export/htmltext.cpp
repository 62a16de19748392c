// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export/htmltext.h"

#include "core/base/visibletext.h"
#include "core/history/runwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

const QString style = uR"(
@page { margin: 15mm; }
body { font-family: sans-serif; font-size: 10pt; color: #1b1e20; background-color: #ffffff; margin: 24px; }
h1 { font-size: 17pt; font-weight: 600; margin-top: 0px; margin-bottom: 6px; }
h2 { font-size: 12pt; font-weight: 600; margin-top: 18px; margin-bottom: 6px; }
table.grid { border-collapse: collapse; }
div.small { font-size: 8pt; }
table.grid th, table.grid td { border: 1px solid #c8ccd0; padding: 3px 8px; text-align: left; vertical-align: top; }
table.grid th { background-color: #eef0f2; font-weight: 600; }
table.plain td { padding: 2px 16px 2px 0px; vertical-align: top; text-align: left; }
.name, .foot { color: #5a6268; }
.positive { color: #1b6e3c; font-weight: 600; }
.warning { color: #8a5200; font-weight: 600; }
.negative { color: #b3261e; font-weight: 600; }
.neutral { color: #41484d; font-weight: 600; }
.code { font-family: monospace; }
@media print { body { margin: 0px; } thead { display: table-header-group; } tr { page-break-inside: avoid; } }
)"_s;

QString classOf(const RunSummary &run)
{
    if (!run.end)
        return run.state == RunState::Running ? u"neutral"_s : u"negative"_s;
    switch (run.end->verdict) {
    case Verdict::Complete:
        return u"positive"_s;
    case Verdict::Degraded:
        return u"warning"_s;
    case Verdict::Incomplete:
    case Verdict::Failed:
        return u"negative"_s;
    case Verdict::RolledBack:
    case Verdict::Cancelled:
        return u"neutral"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString escapedHtml(const QString &text)
{
    return visible(text).toHtmlEscaped();
}

QString htmlHead(const QString &title)
{
    const QLocale locale;
    return u"<!DOCTYPE html>\n<html lang=\""_s + locale.bcp47Name() + u"\" dir=\""_s
        + (locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s)
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>"_s
        + escapedHtml(title) + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n<h1>"_s + escapedHtml(title) + u"</h1>\n"_s;
}

QString htmlFoot(const QString &program, const QDateTime &at)
{
    return u"<p class=\"foot\">"_s
        + escapedHtml(Text::tr("Written by %1 on %2.", "program, date").arg(program, timeForReport(at))) + u"</p>\n</body>\n</html>\n"_s;
}

QString htmlRow(const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<td>"_s + escapedHtml(cell) + u"</td>"_s;
    return html + u"</tr>\n"_s;
}

QString htmlTable(const std::vector<HtmlColumn> &columns)
{
    QString html = u"<table class=\"grid\" cellspacing=\"0\" width=\"100%\">\n<thead><tr>"_s;
    for (const HtmlColumn &column : columns)
        html += u"<th width=\""_s + QString::number(column.percent) + u"%\">"_s + escapedHtml(column.title) + u"</th>"_s;
    return html + u"</tr></thead>\n"_s;
}

QString outcomeHtml(const RunSummary &run)
{
    return u"<span class=\""_s + classOf(run) + u"\">"_s + escapedHtml(outcomeOf(run)) + u"</span>"_s;
}

QString timeForReport(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss t"_s) : u"—"_s;
}

QString durationForReport(std::chrono::milliseconds duration)
{
    if (duration < 60s)
        return Text::tr("%1 s", "seconds").arg(QLocale().toString(static_cast<double>(duration.count()) / 1000.0, 'f', 1));
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    if (seconds < 3600)
        return Text::tr("%1 min", "minutes:seconds").arg(QString::number(seconds / 60) + u':' + two(seconds % 60));
    return Text::tr("%1 h", "hours:minutes:seconds")
        .arg(QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60));
}

} // namespace Belay
