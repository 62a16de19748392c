// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/reportwriter.h"

#include "core/history/export/runexport.h"
#include "ui/history/reportpdf.h"
#include "ui/shell/format.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

std::unexpected<Error> unwritable(const QSaveFile &file)
{
    return failure(ErrorCode::FileUnwritable, ReportWriter::tr("The report could not be saved."), file.errorString());
}

ExportFormat coreFormat(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return ExportFormat::Csv;
    case ReportFormat::Html:
    case ReportFormat::Pdf: // is drawn from the HTML
        return ExportFormat::Html;
    case ReportFormat::Json:
        return ExportFormat::Json;
    }
    Q_UNREACHABLE();
}

/// Opens `path`, lets `fill` write, and replaces the file in one step; only its owner can read it.
template <typename Fill>
Expected<> replaceFile(const QString &path, const Fill &fill)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const Expected<> filled = fill(file); !filled)
        return filled;
    return file.commit() ? Expected<>() : unwritable(file);
}

Expected<> writeRuns(const RunQuery &history, const RunFilter &filter, ReportFormat format, const ExportOrigin &origin, QSaveFile &file,
                     JobContext &context)
{
    QByteArray html; // of a PDF, which is drawn when all of it is there
    const auto sink = [&](const QByteArray &piece) -> Expected<> {
        if (format == ReportFormat::Pdf)
            html += piece;
        else if (file.write(piece) != piece.size())
            return unwritable(file);
        return {};
    };
    if (format == ReportFormat::Pdf) {
        const auto ids = history.ids(filter);
        if (ids && ids->size() > ReportWriter::mostRunsInPdf)
            return failure(ErrorCode::Usage,
                           ReportWriter::tr("A PDF takes at most %1 runs.").arg(Format::number(ReportWriter::mostRunsInPdf)), {},
                           ReportWriter::tr("Narrow the filters, or choose HTML or CSV."));
    }
    const auto exported = exportRuns(history, filter, coreFormat(format), origin, sink, context);
    if (!exported)
        return std::unexpected(exported.error());
    return format == ReportFormat::Pdf ? writePdf(html, PdfPages::Landscape, file, context) : Expected<>();
}

} // namespace

ReportWriter::ReportWriter(const AppContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_history{.places = context.places, .shared = {}}
    , m_widget(parent)
{
}

void ReportWriter::askAndWriteList(const RunFilter &filter, ReportFormat format)
{
    ask(tr("history", "name of a file"), format, [this, filter, format](const QString &path) { writeList(filter, format, path); });
}

void ReportWriter::askAndWriteRun(const QString &runId, ReportFormat format)
{
    ask(runId, format, [this, runId, format](const QString &path) { writeRun(runId, format, path); });
}

void ReportWriter::ask(const QString &name, ReportFormat format, const std::function<void(const QString &)> &write)
{
    auto *dialog = new QFileDialog(m_widget, tr("Save Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(nameOf(format), endingOf(format)));
    dialog->setDefaultSuffix(endingOf(format));
    dialog->selectFile(name + u'.' + endingOf(format));
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void ReportWriter::writeList(const RunFilter &filter, ReportFormat format, const QString &path)
{
    const ExportOrigin origin{.program = m_context.program, .at = m_context.clock.now()};
    m_context.jobs.submit<void>(
        JobLane::Background, tr("Exporting the history"),
        [choice = m_history, filter, format, path, origin](JobContext &context) -> Expected<> {
            const auto history = RunQuery::open(choice);
            if (!history)
                return std::unexpected(history.error());
            return replaceFile(path, [&](QSaveFile &file) { return writeRuns(*history, filter, format, origin, file, context); });
        },
        this, [this, path](const Expected<> &done) { finish(done, path); });
}

void ReportWriter::writeRun(const QString &runId, ReportFormat format, const QString &path)
{
    const ExportOrigin origin{.program = m_context.program, .at = m_context.clock.now()};
    m_context.jobs.submit<void>(
        JobLane::Background, tr("Exporting the history"),
        [choice = m_history, runId, format, path, origin](JobContext &context) -> Expected<> {
            const auto run = RunQuery::open(choice).and_then([&](const RunQuery &history) { return history.run(runId); });
            if (!run)
                return std::unexpected(run.error());
            const QByteArray report = exportedRun(*run, coreFormat(format), origin);
            return replaceFile(path, [&](QSaveFile &file) -> Expected<> {
                if (format == ReportFormat::Pdf)
                    return writePdf(report, PdfPages::Upright, file, context);
                return file.write(report) == report.size() ? Expected<>() : unwritable(file);
            });
        },
        this, [this, path](const Expected<> &done) { finish(done, path); });
}

void ReportWriter::finish(const Expected<> &done, const QString &path)
{
    if (done)
        Q_EMIT written(path);
    else if (done.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(done.error());
}

} // namespace Belay
