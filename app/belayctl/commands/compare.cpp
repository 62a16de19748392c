// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/compare.h"

#include "app/belayctl/textformat.h"
#include "core/archive/compare/archivecomparison.h"
#include "core/archive/data/contentcheck.h"
#include "core/archive/entryname.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

struct Side {
    std::shared_ptr<const Archive> archive;
    ContentReport content;

    const Toc &toc() const { return archive->toc(); }
    const TocEntry &entry(std::size_t index) const { return archive->toc().entries()[index]; }
};

struct Compared {
    Side a;
    Side b;
    ArchiveComparison comparison;
};

Expected<Side> read(const QString &file, const QString &step, int threads, JobContext &context)
{
    auto archive = Archive::open(file, context.stopToken());
    if (!archive)
        return std::unexpected(archive.error());
    auto content = context.step(step, Text::tr("Read %1").arg(visible(file)), [&] {
        const auto progress = [&](qint64 bytes) {
            context.progress({.done = bytes, .total = (*archive)->identity().size, .text = {}});
        };
        return checkContent(**archive, {.threads = threads, .progress = progress}, context.stopToken());
    });
    if (!content)
        return std::unexpected(content.error());
    return Side{.archive = std::move(*archive), .content = std::move(*content)};
}

Expected<Compared> compare(const QStringList &files, int threads, JobContext &context)
{
    auto a = read(files.first(), u"read_a"_s, threads, context);
    if (!a)
        return std::unexpected(a.error());
    auto b = read(files.last(), u"read_b"_s, threads, context);
    if (!b)
        return std::unexpected(b.error());
    auto comparison = context.step(u"compare"_s, Text::tr("Compare"), [&] {
        return compareArchives({.archive = *a->archive, .content = a->content},
                               {.archive = *b->archive, .content = b->content}, context.stopToken());
    });
    if (!comparison)
        return std::unexpected(comparison.error());
    return Compared{.a = std::move(*a), .b = std::move(*b), .comparison = std::move(*comparison)};
}

/// The entry that a table of the comparison is about; of a, where both have it.
std::pair<const Toc &, const TocEntry &> entryOf(const Compared &compared, const TableComparison &table)
{
    const Side &side = table.entryA ? compared.a : compared.b;
    return {side.toc(), side.entry(table.entryA ? *table.entryA : *table.entryB)};
}

QString diffOf(const Compared &compared, const EntryPair &pair)
{
    return toText(definitionDiff(compared.a.toc(), compared.a.entry(pair.a), compared.b.toc(),
                                 compared.b.entry(pair.b)));
}

QJsonValue toJson(DataEquality equality)
{
    switch (equality) {
    case DataEquality::Equal:
        return true;
    case DataEquality::Different:
        return false;
    case DataEquality::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject nameJson(const Toc &toc, const TocEntry &entry)
{
    const QString schema = toc.text(entry.namespaceName);
    return {{u"desc"_s, toc.text(entry.desc)},
            {u"namespace"_s, schema.isNull() ? QJsonValue() : QJsonValue(schema)},
            {u"tag"_s, toc.text(entry.tag)}};
}

QJsonArray namesJson(const Side &side, const std::vector<std::size_t> &entries)
{
    QJsonArray names;
    for (const std::size_t entry : entries)
        names += nameJson(side.toc(), side.entry(entry));
    return names;
}

QJsonObject amountsJson(const TableComparison &table, const QString &what)
{
    const auto value = [](const std::optional<DataAmount> &amount, qint64 DataAmount::*field) {
        return amount ? QJsonValue((*amount).*field) : QJsonValue();
    };
    return {{what + u"_a"_s, value(table.a, &DataAmount::rows)},
            {what + u"_b"_s, value(table.b, &DataAmount::rows)},
            {u"bytes_a"_s, value(table.a, &DataAmount::bytes)},
            {u"bytes_b"_s, value(table.b, &DataAmount::bytes)},
            {u"equal"_s, toJson(table.equality)}};
}

QJsonObject toJson(const Compared &compared)
{
    const ArchiveComparison &comparison = compared.comparison;
    QJsonArray changed;
    for (const EntryPair &pair : comparison.changed) {
        QJsonObject entry = nameJson(compared.b.toc(), compared.b.entry(pair.b));
        entry.insert(u"diff"_s, diffOf(compared, pair));
        changed += entry;
    }
    QJsonArray tables;
    for (const TableComparison &table : comparison.tables) {
        const auto &[toc, entry] = entryOf(compared, table);
        QJsonObject json = amountsJson(table, u"rows"_s);
        json.insert(u"namespace"_s, nameJson(toc, entry)[u"namespace"_s]);
        json.insert(u"name"_s, toc.text(entry.tag));
        tables += json;
    }
    return {{u"equal"_s, comparison.isEqual()},
            {u"sound_a"_s, comparison.isSoundA},
            {u"sound_b"_s, comparison.isSoundB},
            {u"entries"_s,
             QJsonObject{{u"added"_s, namesJson(compared.b, comparison.added)},
                         {u"removed"_s, namesJson(compared.a, comparison.removed)},
                         {u"changed"_s, changed}}},
            {u"tables"_s, tables},
            {u"large_objects"_s, amountsJson(comparison.largeObjects, u"count"_s)}};
}

QString namesText(const QString &title, const Side &side, const std::vector<std::size_t> &entries)
{
    if (entries.empty())
        return {};
    QString text = u'\n' + title + u'\n';
    for (const std::size_t entry : entries)
        text += u"  "_s + visibleName(side.toc(), side.entry(entry)) + u'\n';
    return text;
}

QString changesText(const Compared &compared)
{
    if (compared.comparison.changed.empty())
        return {};
    QString text = u'\n' + Text::tr("Changed:") + u'\n';
    for (const EntryPair &pair : compared.comparison.changed) {
        text += u"  "_s + visibleName(compared.b.toc(), compared.b.entry(pair.b)) + u'\n';
        for (const QString &line : diffOf(compared, pair).split(u'\n', Qt::SkipEmptyParts))
            text += u"    "_s + visibleLines(line) + u'\n';
    }
    return text;
}

QString amountText(const std::optional<DataAmount> &amount)
{
    return amount ? QString::number(amount->rows) : u"–"_s;
}

QString equalityText(DataEquality equality)
{
    switch (equality) {
    case DataEquality::Equal:
        return Text::tr("equal");
    case DataEquality::Different:
        return Text::tr("different");
    case DataEquality::Unknown:
        return Text::tr("cannot be compared");
    }
    Q_UNREACHABLE_RETURN({});
}

QString dataText(const Compared &compared)
{
    QList<QStringList> rows;
    const auto add = [&](const QString &schema, const QString &name, const TableComparison &table) {
        if (table.equality != DataEquality::Equal)
            rows += QStringList{schema, name, amountText(table.a), amountText(table.b),
                                equalityText(table.equality)};
    };
    for (const TableComparison &table : compared.comparison.tables) {
        const auto &[toc, entry] = entryOf(compared, table);
        add(toc.text(entry.namespaceName), toc.text(entry.tag), table);
    }
    add({}, Text::tr("(large objects)"), compared.comparison.largeObjects);
    return rows.isEmpty() ? QString()
                          : u'\n'
            + table({Text::tr("Schema"), Text::tr("Table"), Text::tr("Rows in A"), Text::tr("Rows in B"),
                     Text::tr("Data")},
                    rows);
}

QString toText(const Compared &compared)
{
    const ArchiveComparison &comparison = compared.comparison;
    QString text = fields({{u"A"_s, compared.a.archive->path()}, {u"B"_s, compared.b.archive->path()}});
    text += namesText(Text::tr("Only in A:"), compared.a, comparison.removed);
    text += namesText(Text::tr("Only in B:"), compared.b, comparison.added);
    text += changesText(compared);
    text += dataText(compared);
    text += u'\n';
    if (!comparison.isSoundA)
        text += Text::tr("A is damaged or incomplete.") + u'\n';
    if (!comparison.isSoundB)
        text += Text::tr("B is damaged or incomplete.") + u'\n';
    return text
        + (comparison.isEqual() ? Text::tr("Both archives hold the same.") : Text::tr("The archives differ."))
        + u'\n';
}

} // namespace

QString CompareCommand::name() const
{
    return u"compare"_s;
}

QString CompareCommand::summary() const
{
    return Text::tr("Tells what differs between two archives; needs no server.");
}

QString CompareCommand::usage() const
{
    return u"FILE_A FILE_B"_s;
}

QString CompareCommand::example() const
{
    return u"belayctl compare monday.dump tuesday.dump"_s;
}

void CompareCommand::addOptions(QCommandLineParser &) const { }

Expected<ExitCode> CompareCommand::execute(Invocation &invocation)
{
    const QStringList files = invocation.arguments();
    if (files.size() != 2)
        return failure(ErrorCode::Usage, Text::tr("Exactly two files are expected, FILE_A and FILE_B."));
    const auto threads = invocation.number(u"jobs"_s, 0);
    if (!threads)
        return std::unexpected(threads.error());
    const auto compared = invocation.run<Compared>(JobLane::Interactive, summary(), [&](JobContext &context) {
        return compare(files, *threads, context);
    });
    if (!compared)
        return std::unexpected(compared.error());
    invocation.print(toJson(*compared), [&] { return toText(*compared); });
    return compared->comparison.isEqual() ? ExitCode::Done : ExitCode::Degraded;
}

} // namespace Belay
