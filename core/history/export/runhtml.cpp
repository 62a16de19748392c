// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export/runhtml.h"

#include "core/history/export/htmltext.h"
#include "core/history/runwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

constexpr qint64 timelineWidth = 220; // pixels

QString heading(const QString &text)
{
    return u"<h2>"_s + escapedHtml(text) + u"</h2>\n"_s;
}

QString list(const QString &caption, const QJsonArray &names)
{
    if (names.isEmpty())
        return {};
    QString html = u"<p>"_s + escapedHtml(caption) + u"</p>\n<ul>\n"_s;
    for (const QJsonValue &name : names)
        html += u"<li>"_s + escapedHtml(name.toString()) + u"</li>\n"_s;
    return html + u"</ul>\n"_s;
}

QString number(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? u"—"_s : QLocale().toString(value.toInteger());
}

QString sized(const QString &path, qint64 size)
{
    return size > 0 ? Text::tr("%1 (%2)", "path, size").arg(path, QLocale().formattedDataSize(size, 1, QLocale::DataSizeSIFormat)) : path;
}

QString factsHtml(const RunSummary &run)
{
    const RunStart &start = run.start;
    QString html = u"<table class=\"plain\">\n"_s;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            html += u"<tr><td class=\"name\">"_s + escapedHtml(name) + u"</td><td>"_s + escapedHtml(value) + u"</td></tr>\n"_s;
    };
    add(Text::tr("Database"), start.target);
    add(Text::tr("Server"), start.server);
    add(Text::tr("Person"), Text::tr("%1 on %2", "account, machine").arg(start.operatorName, start.host));
    add(Text::tr("Role"), start.role);
    add(Text::tr("Program"), start.program);
    add(Text::tr("Began"), timeForReport(start.startedAt));
    if (run.end) {
        add(Text::tr("Ended"), timeForReport(run.end->finishedAt));
        add(Text::tr("Duration"), durationForReport(std::chrono::milliseconds(start.startedAt.msecsTo(run.end->finishedAt))));
        add(Text::tr("Database changed"), run.end->targetChanged ? Text::tr("yes") : Text::tr("no"));
    }
    add(Text::tr("Archive"), start.archive.isEmpty() ? QString() : sized(start.archive, start.archiveSize));
    add(Text::tr("Way"), nameOfMode(start.mode));
    add(Text::tr("Reason"), start.plan.value("reason"_L1).toString());
    add(Text::tr("Undoes the run"), start.undoes);
    add(Text::tr("Undone by the run"), run.undoneBy);
    add(Text::tr("Run ID"), start.id);
    return html + u"</table>\n"_s;
}

/// A bar of the time line: where the step lies in the run, and how long it is.
QString barHtml(qint64 before, qint64 width)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"0\"><tr>"_s;
    if (before > 0)
        html += u"<td width=\"%1\" style=\"border: none; padding: 0px;\"></td>"_s.arg(before);
    return html + u"<td width=\"%1\" bgcolor=\"#3b78c4\" style=\"border: none; padding: 0px;\">&nbsp;</td></tr></table>"_s.arg(width);
}

QString stepsHtml(const RunDetail &run)
{
    if (run.steps.empty())
        return {};
    const QDateTime begin = run.summary.start.startedAt;
    qint64 whole = 1; // ms
    for (const StepRecord &step : run.steps)
        whole = std::max<qint64>(whole, begin.msecsTo(step.startedAt) + step.duration.count());
    QString html = heading(Text::tr("Steps"))
        + htmlTable({{Text::tr("Step"), 36}, {Text::tr("State"), 12}, {Text::tr("Duration"), 16}, {Text::tr("When"), 36}});
    for (const StepRecord &step : run.steps) {
        const qint64 before = std::clamp<qint64>(begin.msecsTo(step.startedAt) * timelineWidth / whole, 0, timelineWidth - 1);
        const qint64 width = std::clamp<qint64>(step.duration.count() * timelineWidth / whole, 1, timelineWidth - before);
        html += u"<tr><td>"_s + escapedHtml(step.title) + u"</td><td>"_s + escapedHtml(nameOf(step.state)) + u"</td><td>"_s
            + escapedHtml(durationForReport(step.duration)) + u"</td><td>"_s + barHtml(before, width) + u"</td></tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString errorsHtml(const RunDetail &run)
{
    if (run.errors.empty())
        return {};
    std::map<QString, std::vector<const ErrorRecord *>> byCause;
    for (const ErrorRecord &error : run.errors)
        byCause[error.cause.isEmpty() ? error.message : error.cause].push_back(&error);
    QString html = heading(Text::tr("Errors by cause"));
    for (const auto &[cause, records] : byCause) {
        html += u"<p>"_s + escapedHtml(Text::tr("%1 (%n object(s))", "a cause", static_cast<int>(records.size())).arg(cause))
            + u"</p>\n<ul>\n"_s;
        for (const ErrorRecord *error : records)
            html += u"<li class=\"code\">"_s + escapedHtml(error->entry.isEmpty() ? error->message : error->entry + u": "_s + error->message)
                + u"</li>\n"_s;
        html += u"</ul>\n"_s;
    }
    return html;
}

QString tableVerdict(const QJsonObject &table)
{
    if (table.value("lost"_L1).toBool())
        return Text::tr("Left out, as was accepted");
    const bool isEqual = table.value("equal_content"_L1).toBool(true);
    return table.value("actual_rows"_L1) == table.value("expected_rows"_L1) && isEqual ? Text::tr("Equal") : Text::tr("Different");
}

QString verificationHtml(const RunSummary &run)
{
    const QJsonObject report = run.end ? run.end->report.value("verification"_L1).toObject() : QJsonObject();
    const QJsonArray objects = report.value("objects"_L1).toArray();
    const QJsonArray tables = report.value("tables"_L1).toArray();
    if (objects.isEmpty() && tables.isEmpty())
        return {};
    const bool matches = report.value("matches"_L1).toBool();
    QString html = heading(Text::tr("Verification"));
    html += u"<p class=\""_s + (matches ? u"positive"_s : u"warning"_s) + u"\">"_s
        + escapedHtml(matches ? Text::tr("The database has what the archive has") : Text::tr("The database differs from the archive"))
        + u"</p>\n"_s;
    if (!tables.isEmpty()) {
        html += htmlTable({{Text::tr("Table"), 40}, {Text::tr("Rows in the archive"), 20}, {Text::tr("Rows in the database"), 20}, {Text::tr("Result"), 20}});
        for (const QJsonValue &value : tables) {
            const QJsonObject table = value.toObject();
            html += htmlRow({table.value("namespace"_L1).toString() + u'.' + table.value("name"_L1).toString(),
                             number(table.value("expected_rows"_L1)), number(table.value("actual_rows"_L1)), tableVerdict(table)});
        }
        html += u"</table>\n"_s;
    }
    if (!objects.isEmpty()) {
        html += u"<br>\n"_s + htmlTable({{Text::tr("Objects"), 40}, {Text::tr("In the archive"), 30}, {Text::tr("In the database"), 30}});
        for (const QJsonValue &value : objects) {
            const QJsonObject count = value.toObject();
            html += htmlRow({count.value("kind"_L1).toString(), number(count.value("expected"_L1)), number(count.value("actual"_L1))});
        }
        html += u"</table>\n"_s;
    }
    return html + list(Text::tr("Missing"), report.value("missing"_L1).toArray())
        + list(Text::tr("Not in the archive"), report.value("extra"_L1).toArray())
        + list(Text::tr("Invalid indexes"), report.value("invalid_indexes"_L1).toArray())
        + list(Text::tr("Constraints that were not validated"), report.value("unvalidated_constraints"_L1).toArray());
}

QString artefactsHtml(const RunDetail &run)
{
    if (run.artefacts.empty())
        return {};
    QString html = heading(Text::tr("Kept for an undo")) + u"<table class=\"plain\">\n"_s;
    for (const ArtefactRecord &artefact : run.artefacts) {
        QString value = sized(artefact.location, artefact.size);
        if (!artefact.sha256.isEmpty())
            value += u" SHA-256 "_s + artefact.sha256;
        if (artefact.removedAt)
            value = Text::tr("%1, removed on %2", "what, date").arg(value, timeForReport(*artefact.removedAt));
        else if (artefact.keepUntil)
            value = Text::tr("%1, until %2", "what, date").arg(value, timeForReport(*artefact.keepUntil));
        html += u"<tr><td class=\"name\">"_s + escapedHtml(nameOf(artefact.kind)) + u"</td><td>"_s + escapedHtml(value) + u"</td></tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString planHtml(const RunStart &start)
{
    const QJsonArray sentences = start.plan.value("sentences"_L1).toArray();
    const QString command = start.plan.value("equivalent_command"_L1).toString();
    if (sentences.isEmpty() && command.isEmpty())
        return {};
    QString html = heading(Text::tr("Plan as it was accepted")) + u"<ol>\n"_s;
    for (const QJsonValue &sentence : sentences)
        html += u"<li>"_s + escapedHtml(sentence.toString()) + u"</li>\n"_s;
    html += u"</ol>\n"_s;
    return command.isEmpty() ? html : html + u"<p class=\"code\">"_s + escapedHtml(command) + u"</p>\n"_s;
}

} // namespace

QString runHtml(const RunDetail &run, const ExportOrigin &origin)
{
    const RunSummary &summary = run.summary;
    const QString title = Text::tr("%1 of %2", "kind of run, database").arg(nameOf(summary.start.kind), summary.start.target);
    QString html = htmlHead(title) + u"<p>"_s + outcomeHtml(summary) + u"</p>\n"_s;
    if (summary.end && !summary.end->message.isEmpty())
        html += u"<p>"_s + escapedHtml(summary.end->message) + u"</p>\n"_s;
    return html + factsHtml(summary) + errorsHtml(run) + verificationHtml(summary) + stepsHtml(run) + artefactsHtml(run)
        + planHtml(summary.start) + htmlFoot(origin.program, origin.at);
}

} // namespace Belay
