// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/rows.h"

#include "app/belayctl/outputsink.h"
#include "core/archive/data/copystatement.h"
#include "core/archive/explore/findtable.h"
#include "core/archive/explore/largeobjects.h"
#include "core/archive/explore/rowreader.h"
#include "core/archive/explore/rowwriter.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowsCommand)
};

/// What the call asks for.
struct RowsRequest {
    QString file;
    QString table;
    RowFormat format = RowFormat::Text;
    RowWriterOptions::Conflict conflict = RowWriterOptions::Conflict::Fails;
    QStringList conditions;
    qint64 skip = 0;
    qint64 limit = std::numeric_limits<qint64>::max();
    QString output;
    OutputSink::Delivery delivery = OutputSink::Delivery::Streamed;
    bool wantsLargeObjects = false;
    std::optional<quint32> largeObject;
};

Expected<RowsRequest> requestOf(const Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser();
    RowsRequest request{.conditions = parser.values(u"where"_s), .output = parser.value(u"output"_s)};
    request.wantsLargeObjects = parser.isSet(u"large-objects"_s);
    if (parser.isSet(u"large-object"_s)) {
        bool isOid = false;
        request.largeObject = parser.value(u"large-object"_s).toUInt(&isOid);
        if (!isOid)
            return failure(ErrorCode::Usage, Text::tr("--large-object takes the OID of a large object."));
    }
    const QStringList arguments = invocation.arguments();
    const bool isTable = !request.wantsLargeObjects && !request.largeObject;
    if (arguments.size() != (isTable ? 2 : 1))
        return failure(ErrorCode::Usage,
                       isTable ? Text::tr("A FILE and a SCHEMA.TABLE are expected.")
                               : Text::tr("Exactly one %1 is expected.").arg(u"FILE"_s));
    request.file = arguments.first();
    request.table = arguments.value(1);
    const QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s)
        : invocation.wantsJson()                     ? u"json"_s
                                                     : u"text"_s;
    const auto known = rowFormat(format);
    if (!known)
        return failure(ErrorCode::Usage, Text::tr("--format takes text, csv, json, insert or copy."));
    request.format = *known;
    const bool isDocument = request.format == RowFormat::Json && !request.largeObject;
    if (invocation.wantsJson() && request.output.isEmpty() && !isDocument)
        return failure(ErrorCode::Usage, Text::tr("With --json, standard output gets one JSON document."), {},
                       Text::tr("Leave --json out, or name a file with --output."));
    if (invocation.wantsJson()) // of which nobody gets a part, with the error behind it
        request.delivery = OutputSink::Delivery::Whole;
    if (parser.isSet(u"on-conflict-do-nothing"_s))
        request.conflict = RowWriterOptions::Conflict::DoesNothing;
    const auto skip = invocation.number(u"skip"_s, 0);
    const auto limit = invocation.number(u"limit"_s, -1);
    if (!skip || !limit)
        return std::unexpected(skip ? limit.error() : skip.error());
    request.skip = *skip;
    if (*limit >= 0)
        request.limit = *limit;
    return request;
}

ByteSink sinkTo(OutputSink &output)
{
    return [&output](QByteArrayView bytes) { return output.write(bytes); };
}

std::unique_ptr<RowWriter> writerFor(const RowsRequest &request, const RowReader &reader, OutputSink &output)
{
    const Toc &toc = reader.archive()->toc();
    const TocEntry &entry = reader.entry();
    RowWriterOptions options{.columns = reader.columns(),
                             .encoding = DumpEncoding(toc),
                             .syntax = ValueSyntax::of(toc),
                             .schema = toc.bytes(entry.namespaceName).toByteArray(),
                             .table = toc.bytes(entry.tag).toByteArray(),
                             .conflict = request.conflict};
    if (const auto statement = parseCopyStatement(toc.bytes(entry.copyStatement))) {
        options.table = statement->table;
        options.schema = statement->schema.isEmpty() ? options.schema : statement->schema;
    }
    return RowWriter::make(request.format, std::move(options), sinkTo(output));
}

/// Writes the rows that are wanted, of one entry after the other, as one table.
class RowExport
{
public:
    RowExport(const RowsRequest &request, BlockLocator &locator, OutputSink &output, std::stop_token stop)
        : m_request(request)
        , m_locator(locator)
        , m_output(output)
        , m_stop(std::move(stop))
    {
    }

    /// How many rows were written.
    Expected<qint64> run(const std::vector<const TocEntry *> &entries)
    {
        for (const TocEntry *entry : entries) {
            if (const auto done = add(*entry); !done)
                return std::unexpected(done.error());
        }
        return m_writer->end().transform([this] { return m_written; });
    }

private:
    Expected<> add(const TocEntry &entry);
    Expected<> begin(const RowReader &reader);
    Expected<> setConditions(RowReader &reader) const;

    const RowsRequest &m_request;
    BlockLocator &m_locator;
    OutputSink &m_output;
    std::stop_token m_stop;
    std::unique_ptr<RowWriter> m_writer;
    std::vector<TableColumn> m_columns;
    qint64 m_skipped = 0;
    qint64 m_written = 0;
};

Expected<> RowExport::add(const TocEntry &entry)
{
    const auto opened = RowReader::open(m_locator, entry, RowReader::Purpose::Export, m_stop);
    if (!opened)
        return std::unexpected(opened.error());
    RowReader &reader = **opened;
    if (const auto set = setConditions(reader); !set)
        return set;
    if (const auto begun = begin(reader); !begun)
        return begun;
    const auto skipped = reader.skip(m_request.skip - m_skipped, m_stop);
    if (!skipped)
        return std::unexpected(skipped.error());
    m_skipped += *skipped;
    while (m_written < m_request.limit) {
        const auto row = reader.next(m_stop);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        if (const auto done = m_writer->write(**row); !done)
            return done;
        ++m_written;
    }
    return {};
}

Expected<> RowExport::begin(const RowReader &reader)
{
    if (m_writer && m_columns != reader.columns())
        return failure(ErrorCode::EntryUnknown,
                       Text::tr("The partitions of %1 have different columns.").arg(visible(m_request.table)),
                       {}, Text::tr("Name one of the partitions."));
    if (m_writer)
        return {};
    m_columns = reader.columns();
    m_writer = writerFor(m_request, reader, m_output);
    return m_writer->begin();
}

Expected<> RowExport::setConditions(RowReader &reader) const
{
    const DumpEncoding encoding(m_locator.archive()->toc());
    std::vector<RowCondition> conditions;
    for (const QString &text : m_request.conditions) {
        const auto condition = parseRowCondition(text, reader.columns(), encoding);
        if (!condition)
            return std::unexpected(condition.error());
        conditions.push_back(*condition);
    }
    reader.setConditions(std::move(conditions));
    return {};
}

Expected<qint64> listLargeObjects(BlockLocator &locator, RowFormat format, OutputSink &output,
                                  const std::stop_token &stop)
{
    RowWriterOptions options{.columns = {{.name = "oid", .type = "oid"}, {.name = "size", .type = "bigint"}}};
    options.table = "large_objects"_ba;
    const auto writer = RowWriter::make(format, std::move(options), sinkTo(output));
    if (const auto begun = writer->begin(); !begun)
        return std::unexpected(begun.error());
    TableRow row;
    Expected<> written;
    const auto list = [&](const LargeObject &object) {
        row = {.number = row.number + 1,
               .fields = {QByteArray::number(object.oid), QByteArray::number(object.size)}};
        written = writer->write(row);
        return written.has_value();
    };
    if (const auto listed = eachLargeObject(locator, list, stop); !listed)
        return std::unexpected(listed.error());
    if (written)
        written = writer->end();
    return written ? Expected<qint64>(row.number) : std::unexpected(written.error());
}

Expected<qint64> run(const RowsRequest &request, const std::stop_token &stop)
{
    auto archive = Archive::open(request.file, stop);
    if (!archive)
        return std::unexpected(archive.error());
    BlockLocator locator(std::move(*archive));
    std::vector<const TocEntry *> entries;
    if (!request.table.isNull()) {
        auto found = findTable(*locator.archive(), request.table);
        if (!found)
            return std::unexpected(found.error());
        entries = std::move(*found);
    }
    const auto output = OutputSink::open(request.output, request.delivery);
    if (!output)
        return std::unexpected(output.error());
    auto count = request.largeObject ? readLargeObject(locator, *request.largeObject, sinkTo(**output), stop)
        : request.wantsLargeObjects  ? listLargeObjects(locator, request.format, **output, stop)
                                     : RowExport(request, locator, **output, stop).run(entries);
    if (!count)
        return count;
    if (const auto finished = (*output)->finish(); !finished)
        return std::unexpected(finished.error());
    return count;
}

} // namespace

QString RowsCommand::name() const
{
    return u"rows"_s;
}

QString RowsCommand::summary() const
{
    return Text::tr("Prints the rows of a table, straight from an archive.");
}

QString RowsCommand::usage() const
{
    return u"FILE SCHEMA.TABLE [options] | FILE --large-objects | FILE --large-object OID [--output PATH]"_s;
}

QString RowsCommand::example() const
{
    return u"belayctl rows shop.dump public.orders --where 'paid_at IS NULL' --format csv"_s;
}

void RowsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"limit"_s, Text::tr("Print at most so many rows."), u"N"_s},
         {u"skip"_s, Text::tr("Leave out so many rows first."), u"N"_s},
         {u"where"_s,
          Text::tr("Print only rows with this text in this column, or with NULL in it: COLUMN=VALUE or "
                   "'COLUMN IS NULL'. All of several must hold."),
          u"CONDITION"_s},
         {u"format"_s,
          Text::tr("text, csv, json, insert or copy. In text, NULL stands for itself, an empty text is \"\" "
                   "and long values are cut; the others are whole."),
          u"FORMAT"_s},
         {u"on-conflict-do-nothing"_s,
          Text::tr("With --format insert: leave rows alone that are there already.")},
         {{u"o"_s, u"output"_s}, Text::tr("Write to this new file instead of standard output."), u"PATH"_s},
         {u"large-objects"_s, Text::tr("List the large objects with their sizes in bytes.")},
         {u"large-object"_s, Text::tr("Print the bytes of this large object."), u"OID"_s}});
}

Expected<ExitCode> RowsCommand::execute(Invocation &invocation)
{
    const auto request = requestOf(invocation);
    if (!request)
        return std::unexpected(request.error());
    const auto rows =
        invocation.run<qint64>(JobLane::Interactive, summary(), [&](JobContext &context) -> Expected<qint64> {
            return run(*request, context.stopToken());
        });
    if (!rows)
        return std::unexpected(rows.error());
    if (invocation.wantsJson() && !request->output.isEmpty())
        invocation.print({{u"file"_s, request->output}, {request->largeObject ? u"bytes"_s : u"rows"_s, *rows}}, {});
    return ExitCode::Done;
}

} // namespace Belay
