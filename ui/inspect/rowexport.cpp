// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/rowexport.h"

#include "core/archive/data/copystatement.h"
#include "core/archive/explore/rowreader.h"
#include "core/base/visibletext.h"
#include "ui/shell/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowExport)
};

constexpr qint64 rowsBetweenReports = 1000;

Error unwritable(const QFileDevice &file)
{
    return {ErrorCode::FileUnwritable, Text::tr("%1 cannot be written.").arg(visible(file.fileName())),
            file.errorString(), Text::tr("Choose another folder, or make room there.")};
}

RowWriterOptions optionsFor(const RowReader &reader)
{
    const Toc &toc = reader.archive()->toc();
    const TocEntry &entry = reader.entry();
    RowWriterOptions options{.columns = reader.columns(),
                             .encoding = DumpEncoding(toc),
                             .syntax = ValueSyntax::of(toc),
                             .schema = toc.bytes(entry.namespaceName).toByteArray(),
                             .table = toc.bytes(entry.tag).toByteArray()};
    if (const auto statement = parseCopyStatement(toc.bytes(entry.copyStatement))) {
        options.table = statement->table;
        if (!statement->schema.isEmpty())
            options.schema = statement->schema;
    }
    return options;
}

Expected<qint64> writeAll(RowReader &reader, RowWriter &writer, JobContext &job)
{
    if (const auto begun = writer.begin(); !begun)
        return std::unexpected(begun.error());
    qint64 rows = 0;
    while (true) {
        const auto row = reader.next(job.stopToken());
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        if (const auto written = writer.write(**row); !written)
            return std::unexpected(written.error());
        if (++rows % rowsBetweenReports == 0)
            job.progress({.done = rows, .total = {}, .text = Text::tr("%1 rows").arg(Format::number(rows))});
    }
    const auto ended = writer.end();
    return ended ? Expected<qint64>(rows) : std::unexpected(ended.error());
}

} // namespace

Expected<qint64> exportRows(BlockLocator &locator, quint32 entry, RowFormat format, const QString &path,
                            JobContext &job)
{
    const auto reader = RowReader::open(locator, locator.archive()->toc().entries()[entry],
                                        RowReader::Purpose::Export, job.stopToken());
    if (!reader)
        return std::unexpected(reader.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(unwritable(file));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto writer =
        RowWriter::make(format, optionsFor(**reader), [&file](QByteArrayView bytes) -> Expected<> {
            if (file.write(bytes.data(), bytes.size()) != bytes.size())
                return std::unexpected(unwritable(file));
            return {};
        });
    const auto rows = writeAll(**reader, *writer, job);
    if (rows && !file.commit())
        return std::unexpected(unwritable(file));
    return rows;
}

} // namespace Belay
