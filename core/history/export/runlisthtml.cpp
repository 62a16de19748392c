// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export/runlisthtml.h"

#include "core/history/export/htmltext.h"
#include "core/history/runwords.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

/// The filter in words.
QStringList sentencesOf(const RunFilter &filter)
{
    QStringList sentences;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            sentences += Text::tr("%1: %2", "what is filtered by, value").arg(name, value);
    };
    add(Text::tr("Text"), filter.text);
    add(Text::tr("Database"), filter.database);
    add(Text::tr("Server"), filter.server);
    add(Text::tr("Person"), filter.operatorName);
    add(Text::tr("Kind"), filter.kind ? nameOf(*filter.kind) : QString());
    add(Text::tr("Result"), filter.verdict ? nameOf(*filter.verdict) : QString());
    add(Text::tr("From"), filter.from ? timeForReport(*filter.from) : QString());
    add(Text::tr("Before"), filter.to ? timeForReport(*filter.to) : QString());
    return sentences;
}

} // namespace

QString runListHtmlHead(const RunFilter &filter, qint64 count)
{
    QString html = htmlHead(Text::tr("History of restores"));
    const QStringList sentences = sentencesOf(filter);
    if (!sentences.isEmpty())
        html += u"<p>"_s + escapedHtml(sentences.join(u" · "_s)) + u"</p>\n"_s;
    return html + u"<p>"_s + escapedHtml(Text::tr("%Ln run(s)", nullptr, static_cast<int>(count))) + u"</p>\n<div class=\"small\">\n"_s
        + htmlTable({{Text::tr("Began"), 15},
                     {Text::tr("Kind"), 10},
                     {Text::tr("Database"), 10},
                     {Text::tr("Server"), 12},
                     {Text::tr("Person"), 8},
                     {Text::tr("Result"), 12},
                     {Text::tr("Duration"), 9},
                     {Text::tr("Archive"), 12},
                     {Text::tr("Run ID"), 12}});
}

QString runListHtmlRow(const RunSummary &run)
{
    const RunStart &start = run.start;
    QString html = u"<tr>"_s;
    const auto add = [&](const QString &text) { html += u"<td>"_s + escapedHtml(text) + u"</td>"_s; };
    add(timeForReport(start.startedAt));
    add(nameOf(start.kind));
    add(start.target);
    add(start.server);
    add(start.operatorName);
    html += u"<td>"_s + outcomeHtml(run) + u"</td>"_s;
    add(run.end ? durationForReport(std::chrono::milliseconds(start.startedAt.msecsTo(run.end->finishedAt))) : u"—"_s);
    add(QFileInfo(start.archive).fileName());
    add(start.id);
    return html + u"</tr>\n"_s;
}

QString runListHtmlFoot(const ExportOrigin &origin)
{
    return u"</table>\n</div>\n"_s + htmlFoot(origin.program, origin.at);
}

} // namespace Belay
