// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/verify.h"

#include "app/belayctl/archivejson.h"
#include "app/belayctl/connectionoptions.h"
#include "app/belayctl/textformat.h"
#include "core/archive/data/verifiedarchive.h"
#include "core/base/visibletext.h"
#include "core/restore/contentproof.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

struct Verification {
    std::shared_ptr<const Archive> archive;
    ContentReport content;
    std::optional<QString> database; ///< that was compared; its name is empty where libpq chose it
    std::vector<TableRows> tables;   ///< of it

    [[nodiscard]] bool matches() const { return std::ranges::all_of(tables, &TableRows::matches); }
};

struct VerifyRequest {
    QString file;
    ContentCheckOptions options;
    std::optional<ConnectionParameters> against;
};

Expected<Verification> verify(const VerifyRequest &request, JobContext &context)
{
    auto archive = Archive::open(request.file, context.stopToken());
    if (!archive)
        return std::unexpected(archive.error());
    ContentCheckOptions options = request.options;
    options.progress = [&context, total = (*archive)->identity().size](qint64 done) {
        context.progress({.done = done, .total = total, .text = {}});
    };
    if (!request.against) {
        auto content = checkContent(**archive, options, context.stopToken());
        if (!content)
            return std::unexpected(content.error());
        return Verification{.archive = std::move(*archive), .content = std::move(*content)};
    }
    // Only an archive that is whole can be held against a database.
    const auto verified = VerifiedArchive::verify(*archive, options, context.stopToken());
    if (!verified)
        return std::unexpected(verified.error());
    auto tables = proveContent({.archive = **verified,
                                .connection = *request.against,
                                .depth = options.digest == CopyRowCounter::Digest::Sha256
                                    ? ContentProofRequest::Depth::Fingerprints
                                    : ContentProofRequest::Depth::Rows,
                                .connections = options.threads > 0 ? options.threads : QThread::idealThreadCount()},
                               context);
    if (!tables)
        return std::unexpected(tables.error());
    return Verification{.archive = std::move(*archive),
                        .content = (*verified)->content(),
                        .database = request.against->database(),
                        .tables = std::move(*tables)};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

bool isTable(const Toc &toc, const DataContent &content)
{
    return !toc.holdsLargeObjects(toc.entries()[content.entry]);
}

QJsonArray tablesJson(const Verification &verification)
{
    const Toc &toc = verification.archive->toc();
    QJsonArray tables;
    for (const DataContent &content : verification.content.contents) {
        if (!isTable(toc, content))
            continue;
        const TocEntry &entry = toc.entries()[content.entry];
        QJsonObject json{{u"entry"_s, entry.dumpId.number()},
                         {u"namespace"_s, orNull(toc.text(entry.namespaceName))},
                         {u"name"_s, toc.text(entry.tag)},
                         {u"whole"_s, content.isWhole},
                         {u"rows"_s, content.isWhole ? QJsonValue(content.rows) : QJsonValue()},
                         {u"bytes"_s, content.isWhole ? QJsonValue(content.bytes) : QJsonValue()},
                         {u"fingerprint"_s, content.isWhole && content.fingerprint ? QJsonValue(content.fingerprint->hex())
                                                                                    : QJsonValue()}};
        if (!content.sha256.isEmpty())
            json.insert(u"sha256"_s, content.isWhole ? QJsonValue(content.sha256) : QJsonValue());
        tables += json;
    }
    return tables;
}

QJsonObject toJson(const Verification &verification)
{
    const ContentReport &content = verification.content;
    QJsonObject json{{u"file"_s, verification.archive->path()},
                     {u"valid"_s, content.isValid()},
                     {u"complete"_s, content.isComplete},
                     {u"problems"_s, problemsJson(content.problems)},
                     {u"tables"_s, tablesJson(verification)},
                     {u"large_objects"_s, content.largeObjects},
                     {u"bytes_read"_s, content.bytesRead},
                     {u"seconds"_s, std::chrono::duration<double>(content.duration).count()}};
    if (verification.database)
        json.insert(u"against"_s, QJsonObject{{u"database"_s, orNull(*verification.database)},
                                              {u"matches"_s, verification.matches()},
                                              {u"tables"_s, tableRowsJson(verification.tables)}});
    return json;
}

QString tableList(const Verification &verification)
{
    const Toc &toc = verification.archive->toc();
    QList<QStringList> rows;
    for (const DataContent &content : verification.content.contents) {
        const TocEntry &entry = toc.entries()[content.entry];
        if (!isTable(toc, content))
            continue;
        const QString name =
            entry.namespaceName.isEmpty() ? toc.text(entry.tag) : toc.text(entry.namespaceName) + u'.' + toc.text(entry.tag);
        QStringList row{name, content.isWhole ? QString::number(content.rows) : Text::tr("damaged"),
                        content.isWhole ? sizeText(content.bytes) : QString(),
                        content.isWhole && content.fingerprint ? content.fingerprint->hex() : QString()};
        rows += row;
    }
    return table({Text::tr("Table"), Text::tr("Rows"), Text::tr("Plain size"), Text::tr("Fingerprint")}, rows);
}

/// What was compared and found alike, and what was not looked at.
QString likeness(const Verification &verification, const QString &database)
{
    if (verification.tables.empty())
        return Text::tr("The archive holds no rows of tables: nothing was compared with %1.").arg(database) + u'\n';
    const auto counted = std::ranges::count_if(verification.tables, [](const TableRows &each) { return !each.hasEqualContent; });
    QString text = u"✓ "_s
        + (counted == 0 ? Text::tr("Every table of the archive has the same rows in %1.").arg(database)
                        : Text::tr("Every table of the archive has as many rows in %1.").arg(database))
        + u'\n';
    if (counted > 0)
        text += Text::tr("The rows of %n table(s) were counted and not compared; --hash compares those of COPY dumps.", nullptr, static_cast<int>(counted)) + u'\n';
    return text + Text::tr("Large objects and sequences were not compared.") + u'\n';
}

QString comparison(const Verification &verification)
{
    const QString database = verification.database->isEmpty() ? Text::tr("the database") : visible(*verification.database);
    QList<QStringList> rows;
    bool isOtherContent = false;
    for (const TableRows &each : verification.tables) {
        if (each.matches())
            continue;
        isOtherContent = isOtherContent || each.actual == each.expected;
        rows += {each.namespaceName + u'.' + each.name, QString::number(each.expected),
                 each.actual ? QString::number(*each.actual) : Text::tr("not read"),
                 each.actual == each.expected ? Text::tr("other content") : visible(each.reason)};
    }
    if (rows.isEmpty())
        return likeness(verification, database);
    QString text = u"✗ "_s + Text::tr("%1 differs from the archive:").arg(database) + u'\n'
        + table({Text::tr("Table"), Text::tr("In the archive"), Text::tr("In the database"), QString()}, rows);
    if (isOtherContent)
        text += Text::tr("Times with a time zone and bytea are compared as they were written: a dump that was made with another "
                         "TimeZone or bytea_output differs in them. Set these as they were then, e.g. with PGOPTIONS.")
            + u'\n';
    return text;
}

QString toText(const Verification &verification)
{
    const ContentReport &content = verification.content;
    QString text = tableList(verification) + u'\n';
    for (const ArchiveProblem &problem : content.problems) {
        text += u"✗ "_s + problem.message;
        text += problem.offset >= 0 ? u' ' + Text::tr("(byte %1)").arg(problem.offset) + u'\n' : u"\n"_s;
    }
    if (content.isValid())
        text += u"✓ "_s
            + Text::tr("Every byte was read: the archive is whole. %1 in %2 s.")
                  .arg(sizeText(content.bytesRead),
                       QString::number(std::chrono::duration<double>(content.duration).count(), 'f', 1))
            + u'\n';
    return verification.database ? text + comparison(verification) : text;
}

} // namespace

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::summary() const
{
    return Text::tr("Reads every byte of an archive and counts its rows; needs no server.");
}

QString VerifyCommand::usage() const
{
    return u"FILE [--hash | --no-fingerprint] [--against -d DB] [--jobs N]"_s;
}

QString VerifyCommand::example() const
{
    return u"belayctl verify shop.dump --hash --against -d shop"_s;
}

void VerifyCommand::addOptions(QCommandLineParser &parser) const
{
    addConnectionOptions(parser);
    parser.addOptions({{u"no-fingerprint"_s, Text::tr("Count the rows of every table without fingerprints: a bit faster.")},
                       {u"hash"_s, Text::tr("Add the SHA-256 of every table's rows; with --against, compare the rows themselves.")},
                       {u"against"_s, Text::tr("Compare the database that -d names with the archive.")}});
}

Expected<ExitCode> VerifyCommand::execute(Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser();
    const auto file = invocation.onlyArgument(u"FILE"_s);
    if (!file)
        return std::unexpected(file.error());
    const auto jobs = invocation.number(u"jobs"_s, 0);
    if (!jobs)
        return std::unexpected(jobs.error());
    VerifyRequest request{.file = *file, .options = {.threads = *jobs}, .against = {}};
    if (parser.isSet(u"hash"_s) && parser.isSet(u"no-fingerprint"_s))
        return failure(ErrorCode::Usage, Text::tr("--hash and --no-fingerprint exclude each other."));
    if (parser.isSet(u"hash"_s))
        request.options.digest = CopyRowCounter::Digest::Sha256;
    if (parser.isSet(u"no-fingerprint"_s))
        request.options.digest = CopyRowCounter::Digest::None;
    if (parser.isSet(u"dbname"_s) && !parser.isSet(u"against"_s))
        return failure(ErrorCode::Usage, Text::tr("-d names a database, and nothing says what to do with it: --against compares it."));
    if (parser.isSet(u"against"_s)) {
        auto connection = connectionFrom(parser);
        if (!connection)
            return std::unexpected(connection.error());
        request.against = std::move(*connection);
    }
    const auto verification = invocation.run<Verification>(
        JobLane::Interactive, summary(), [&](JobContext &context) { return verify(request, context); });
    if (!verification)
        return std::unexpected(verification.error());
    invocation.print(toJson(*verification), [&] { return toText(*verification); });
    if (!verification->content.isValid())
        return ExitCode::ArchiveRefused;
    return verification->matches() ? ExitCode::Done : ExitCode::Degraded;
}

} // namespace Belay
