// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/search.h"

#include "core/archive/explore/findtable.h"
#include "core/archive/explore/rowsearch.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

struct SearchCall {
    QString file;
    QStringList tables;
    SearchRequest request;
    bool wantsJson = false;
};

struct SearchResult {
    std::shared_ptr<const Archive> archive;
    std::vector<SearchHit> hits; ///< only for JSON: text is printed at once
    SearchOutcome outcome;
};

QString tableName(const Toc &toc, DumpId id)
{
    const TocEntry &entry = *toc.find(id);
    const QString table = toc.text(entry.tag);
    return entry.namespaceName.isEmpty() ? table : QString(toc.text(entry.namespaceName) + u'.' + table);
}

void printHit(const Toc &toc, const SearchHit &hit)
{
    const QString place =
        Text::tr("%1, row %2, %3:")
            .arg(visible(tableName(toc, hit.entry)), QString::number(hit.row), visible(hit.column));
    writeOut(place + u' ' + visible(hit.excerpt) + u'\n');
}

QJsonObject toJson(const SearchResult &result)
{
    const Toc &toc = result.archive->toc();
    QJsonArray hits;
    for (const SearchHit &hit : result.hits) {
        const TocEntry &entry = *toc.find(hit.entry);
        hits += QJsonObject{
            {u"dump_id"_s, hit.entry.number()},
            {u"namespace"_s,
             entry.namespaceName.isNull() ? QJsonValue() : QJsonValue(toc.text(entry.namespaceName))},
            {u"table"_s, toc.text(entry.tag)},
            {u"column"_s, hit.column},
            {u"row"_s, hit.row},
            {u"excerpt"_s, hit.excerpt}};
    }
    QJsonArray problems;
    for (const Error &error : result.outcome.failures)
        problems += QJsonObject{{u"code"_s, QString(key(error.code))}, {u"message"_s, error.message}};
    return {{u"hits"_s, hits}, {u"limited"_s, result.outcome.isLimited}, {u"problems"_s, problems}};
}

/// What is said behind the hits.
QString summaryText(const SearchResult &result)
{
    QString text;
    if (result.outcome.isLimited)
        text = Text::tr("There is more: --limit says how much is shown.") + u'\n';
    else if (result.outcome.hits == 0)
        text = (result.outcome.failures.empty() ? Text::tr("The text is in none of the values.")
                                                : Text::tr("The text is in none of the values that could be read."))
            + u'\n';
    for (const Error &error : result.outcome.failures)
        text += u"✗ "_s + error.message + u'\n';
    return text;
}

Expected<SearchResult> search(SearchCall call, JobContext &context)
{
    auto archive = Archive::open(call.file, context.stopToken());
    if (!archive)
        return std::unexpected(archive.error());
    SearchResult result{.archive = *archive, .hits = {}, .outcome = {}};
    for (const QString &table : std::as_const(call.tables)) {
        const auto entries = findTable(**archive, table);
        if (!entries)
            return std::unexpected(entries.error());
        call.request.entries.insert(call.request.entries.end(), entries->begin(), entries->end());
    }
    call.request.progress = [&](qint64 read, qint64 total) {
        context.progress({.done = read, .total = total});
    };
    BlockLocator locator(*archive);
    auto outcome = searchRows(
        locator, call.request,
        [&](const SearchHit &hit) {
            if (call.wantsJson)
                result.hits.push_back(hit);
            else
                printHit((*archive)->toc(), hit);
        },
        context.stopToken());
    if (!outcome)
        return std::unexpected(outcome.error());
    std::ranges::sort(result.hits); // the order of finding is of chance
    result.outcome = std::move(*outcome);
    return result;
}

} // namespace

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::summary() const
{
    return Text::tr("Looks for a text in all rows of an archive.");
}

QString SearchCommand::usage() const
{
    return u"FILE TEXT [--table SCHEMA.TABLE]... [--ignore-case] [--limit N]"_s;
}

QString SearchCommand::example() const
{
    return u"belayctl search shop.dump ada@example.org --table public.customers"_s;
}

void SearchCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"table"_s, Text::tr("Search only this table; may be given more than once."), u"SCHEMA.TABLE"_s},
         {{u"i"_s, u"ignore-case"_s}, Text::tr("Do not tell capitals from small letters.")},
         {u"limit"_s, Text::tr("Show at most so many hits; 1000 by default."), u"N"_s}});
}

Expected<ExitCode> SearchCommand::execute(Invocation &invocation)
{
    const QStringList arguments = invocation.arguments();
    if (arguments.size() != 2)
        return failure(ErrorCode::Usage, Text::tr("A FILE and a TEXT are expected."));
    const auto limit = invocation.number(u"limit"_s, 1000);
    const auto threads = invocation.number(u"jobs"_s, 0);
    if (!limit || !threads)
        return std::unexpected(limit ? threads.error() : limit.error());
    const QCommandLineParser &parser = invocation.parser();
    const SearchCall call{.file = arguments[0],
                          .tables = parser.values(u"table"_s),
                          .request = {.text = arguments[1],
                                      .caseSensitivity = parser.isSet(u"ignore-case"_s) ? Qt::CaseInsensitive
                                                                                        : Qt::CaseSensitive,
                                      .limit = *limit,
                                      .threads = *threads},
                          .wantsJson = invocation.wantsJson()};
    const auto result = invocation.run<SearchResult>(
        JobLane::Interactive, summary(), [&](JobContext &context) { return search(call, context); });
    if (!result)
        return std::unexpected(result.error());
    invocation.print(toJson(*result), [&] { return summaryText(*result); });
    return result->outcome.failures.empty() ? ExitCode::Done : ExitCode::ArchiveRefused;
}

} // namespace Belay
