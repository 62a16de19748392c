// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/salvage.h"

#include "app/belayctl/textformat.h"
#include "core/archive/data/contentcheck.h"
#include "core/archive/salvage/salvage.h"
#include "core/archive/write/partfile.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SalvageCommand)
};

struct Salvaged {
    std::shared_ptr<const Archive> source;
    SalvagePlan plan;
    SalvagedArchive written;
};

Expected<Salvaged> salvage(const QString &file, const QString &target, int threads, JobContext &context)
{
    if (const auto isFree = requireNothingAt(target); !isFree)
        return std::unexpected(isFree.error());
    auto source = Archive::open(file, context.stopToken());
    if (!source)
        return std::unexpected(source.error());
    const auto content = context.step(u"read"_s, Text::tr("Read every byte"), [&] {
        const auto progress = [&](qint64 bytes) {
            context.progress({.done = bytes, .total = (*source)->identity().size, .text = {}});
        };
        return checkContent(**source, {.threads = threads, .progress = progress}, context.stopToken());
    });
    if (!content)
        return std::unexpected(content.error());
    auto plan = planSalvage(**source, *content, context.stopToken());
    if (!plan)
        return std::unexpected(plan.error());
    auto written = context.step(u"write"_s, Text::tr("Write what is whole, and read it again"), [&] {
        const auto progress = [&](qint64 bytes) {
            context.progress({.done = bytes, .total = {}, .text = {}});
        };
        return writeSalvage(**source, *plan, target, {.threads = threads, .progress = progress},
                            context.stopToken());
    });
    if (!written)
        return std::unexpected(written.error());
    return Salvaged{.source = std::move(*source), .plan = std::move(*plan), .written = std::move(*written)};
}

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Salvaged &salvaged)
{
    const Toc &toc = salvaged.source->toc();
    QJsonArray lost;
    QJsonArray tables;
    for (const EntryDamage &damage : salvaged.plan.lost) {
        const TocEntry &entry = toc.entries()[damage.entry];
        const QJsonValue schema = orNull(toc.text(entry.namespaceName));
        lost += QJsonObject{{u"namespace"_s, schema},
                            {u"name"_s, toc.text(entry.tag)},
                            {u"desc"_s, toc.text(entry.desc)},
                            {u"reason"_s, damage.reason},
                            {u"offset"_s, damage.offset >= 0 ? QJsonValue(damage.offset) : QJsonValue()}};
        if (toc.is(entry.desc, "TABLE DATA"_L1))
            tables += QJsonObject{{u"namespace"_s, schema}, {u"name"_s, toc.text(entry.tag)}};
    }
    return {{u"written"_s,
             QJsonObject{{u"path"_s, salvaged.written.path},
                         {u"size"_s, salvaged.written.size},
                         {u"sha256"_s, salvaged.written.sha256}}},
            {u"whole_entries"_s, salvaged.plan.wholeEntries},
            {u"lost"_s, lost},
            {u"tables_without_rows"_s, tables},
            {u"large_objects"_s,
             QJsonObject{{u"kept"_s, salvaged.plan.keptLargeObjects},
                         {u"lost"_s, salvaged.plan.lostLargeObjects}}}};
}

QString lossText(const Salvaged &salvaged)
{
    const Toc &toc = salvaged.source->toc();
    QList<QStringList> tables;
    QString text = u'\n' + Text::tr("Lost:") + u'\n';
    for (const EntryDamage &damage : salvaged.plan.lost) {
        const TocEntry &entry = toc.entries()[damage.entry];
        text += u"  ✗ "_s + visible(damage.reason) + u'\n';
        if (toc.is(entry.desc, "TABLE DATA"_L1))
            tables += QStringList{toc.text(entry.namespaceName), toc.text(entry.tag)};
    }
    if (salvaged.plan.lostLargeObjects > 0)
        text += u'\n'
            + Text::tr("%n large objects are lost, with their owners, rights and comments.", nullptr,
                       static_cast<int>(std::min<qint64>(salvaged.plan.lostLargeObjects, INT_MAX)))
            + u'\n';
    if (!tables.isEmpty())
        text += u'\n'
            + Text::tr("These tables are empty in the new archive; foreign keys that point to them may fail:")
            + u'\n' + table({Text::tr("Schema"), Text::tr("Table")}, tables);
    return text;
}

QString toText(const Salvaged &salvaged)
{
    QString text = fields({{Text::tr("Archive"), salvaged.source->path()},
                           {Text::tr("Written"), salvaged.written.path},
                           {Text::tr("Size"), sizeText(salvaged.written.size)},
                           {Text::tr("SHA-256"), salvaged.written.sha256},
                           {Text::tr("Whole entries"), QString::number(salvaged.plan.wholeEntries)}});
    if (salvaged.plan.losesNothing())
        text += u'\n'
            + Text::tr("Everything was whole: nothing had to be salvaged, and what was written is a copy.")
            + u'\n';
    else
        text += lossText(salvaged);
    if (salvaged.source->header().compression != Compression::Gzip)
        text += u'\n'
            + Text::tr(
                    "Data that is not compressed with gzip may have no checksum: a byte that changed within "
                    "a value can pass unnoticed.")
            + u'\n';
    return text;
}

} // namespace

QString SalvageCommand::name() const
{
    return u"salvage"_s;
}

QString SalvageCommand::summary() const
{
    return Text::tr("Makes an archive of what is whole in a damaged one; needs no server.");
}

QString SalvageCommand::usage() const
{
    return u"FILE -o NEW.dump"_s;
}

QString SalvageCommand::example() const
{
    return u"belayctl salvage cut.dump -o whole.dump"_s;
}

void SalvageCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(
        {{u"o"_s, u"output"_s}, Text::tr("The archive to write; no file is ever replaced."), u"NEW.dump"_s});
}

Expected<ExitCode> SalvageCommand::execute(Invocation &invocation)
{
    const auto file = invocation.onlyArgument(u"FILE"_s);
    if (!file)
        return std::unexpected(file.error());
    const QString target = invocation.parser().value(u"output"_s);
    if (target.isEmpty())
        return failure(ErrorCode::Usage, Text::tr("Name the archive to write with -o."));
    const auto threads = invocation.number(u"jobs"_s, 0);
    if (!threads)
        return std::unexpected(threads.error());
    const auto salvaged = invocation.run<Salvaged>(JobLane::Interactive, summary(), [&](JobContext &context) {
        return salvage(*file, target, *threads, context);
    });
    if (!salvaged)
        return std::unexpected(salvaged.error());
    invocation.print(toJson(*salvaged), [&] { return toText(*salvaged); });
    return salvaged->plan.losesNothing() ? ExitCode::Done : ExitCode::Degraded;
}

} // namespace Belay
