// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export/runexport.h"

#include "core/history/export/runcsv.h"
#include "core/history/export/runhtml.h"
#include "core/history/export/runjson.h"
#include "core/history/export/runlisthtml.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr std::size_t runsAtOnce = 500;

QString listHead(const RunFilter &filter, ExportFormat format, qint64 count)
{
    switch (format) {
    case ExportFormat::Csv:
        return runCsvHeading();
    case ExportFormat::Html:
        return runListHtmlHead(filter, count);
    case ExportFormat::Json:
        return u"["_s;
    }
    Q_UNREACHABLE();
}

QString listRow(const RunSummary &run, ExportFormat format, bool isFirst)
{
    switch (format) {
    case ExportFormat::Csv:
        return runCsv(run);
    case ExportFormat::Html:
        return runListHtmlRow(run);
    case ExportFormat::Json:
        return (isFirst ? u"\n"_s : u",\n"_s) + QString::fromUtf8(QJsonDocument(runJson(run)).toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE();
}

QString listFoot(ExportFormat format, const ExportOrigin &origin)
{
    switch (format) {
    case ExportFormat::Csv:
        return {};
    case ExportFormat::Html:
        return runListHtmlFoot(origin);
    case ExportFormat::Json:
        return u"\n]\n"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray exportedRun(const RunDetail &run, ExportFormat format, const ExportOrigin &origin)
{
    switch (format) {
    case ExportFormat::Csv:
        return runCsv(run).toUtf8();
    case ExportFormat::Html:
        return runHtml(run, origin).toUtf8();
    case ExportFormat::Json:
        return QJsonDocument(runJson(run)).toJson();
    }
    Q_UNREACHABLE();
}

Expected<qint64> exportRuns(const RunQuery &history, const RunFilter &filter, ExportFormat format, const ExportOrigin &origin,
                            const ExportSink &sink, JobContext &context)
{
    const auto ids = history.ids(filter);
    if (!ids)
        return std::unexpected(ids.error());
    const auto total = static_cast<qint64>(ids->size());
    if (const auto written = sink(listHead(filter, format, total).toUtf8()); !written)
        return std::unexpected(written.error());
    qint64 done = 0;
    for (std::size_t first = 0; first < ids->size(); first += runsAtOnce) {
        if (const auto wanted = context.checkNotCancelled(); !wanted)
            return std::unexpected(wanted.error());
        const auto lines = history.lines(std::span(*ids).subspan(first, std::min(runsAtOnce, ids->size() - first)));
        if (!lines)
            return std::unexpected(lines.error());
        QString text;
        for (const RunSummary &run : *lines)
            text += listRow(run, format, done++ == 0);
        if (const auto written = sink(text.toUtf8()); !written)
            return std::unexpected(written.error());
        context.progress({.done = done, .total = total, .text = {}});
    }
    if (const auto written = sink(listFoot(format, origin).toUtf8()); !written)
        return std::unexpected(written.error());
    return done;
}

} // namespace Belay
