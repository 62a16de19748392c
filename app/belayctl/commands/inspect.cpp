// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/inspect.h"

#include "app/belayctl/archivejson.h"
#include "app/belayctl/partoptions.h"
#include "app/belayctl/textformat.h"
#include "core/archive/entryname.h"
#include "core/archive/listing.h"
#include "core/archive/risks.h"
#include "core/archive/structurecheck.h"
#include "core/base/visibletext.h"
#include "core/restore/archivepart.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)
};

struct Inspection {
    std::shared_ptr<const Archive> archive;
    StructureReport structure;
    RiskReport risks;
};

/// How many bytes of the file each entry's data takes; only where the archive says where its data is.
QHash<DumpId, qint64> dataBytes(const Archive &archive)
{
    std::vector<std::pair<qint64, DumpId>> blocks;
    for (const TocEntry &entry : archive.toc().entries()) {
        if (entry.hasData && entry.offsetState == DataOffsetState::Set)
            blocks.emplace_back(static_cast<qint64>(entry.dataOffset), entry.dumpId);
    }
    std::ranges::sort(blocks);
    QHash<DumpId, qint64> bytes;
    qint64 end = archive.identity().size;
    for (const auto &[offset, id] : blocks | std::views::reverse) {
        bytes.insert(id, end - offset);
        end = offset;
    }
    return archive.hasOffsets() ? bytes : QHash<DumpId, qint64>();
}

QJsonObject fullEntryJson(const Toc &toc, const TocEntry &entry, const QJsonValue &bytes)
{
    QJsonArray dependencies;
    for (const DumpId id : toc.dependencies(entry))
        dependencies += id.number();
    QJsonObject json = entryJson(toc, entry);
    json.insert(u"data_bytes"_s, bytes);
    json.insert(u"dependencies"_s, dependencies);
    return json;
}

QJsonArray risksJson(const RiskReport &report)
{
    QJsonArray risks;
    for (const Risk &risk : report.risks)
        risks += QJsonObject{{u"kind"_s, QString(key(risk.kind))},
                             {u"level"_s, QString(key(risk.level))},
                             {u"message"_s, risk.message},
                             {u"entry"_s, risk.entry.number()}};
    return risks;
}

QJsonObject toJson(const Inspection &inspection, bool withEntries)
{
    const Archive &archive = *inspection.archive;
    const ArchiveHeader &header = archive.header();
    QJsonObject json{
        {u"file"_s, archive.path()},
        {u"size"_s, archive.identity().size},
        {u"format_version"_s, toString(header.version)},
        {u"created_at"_s, header.createdAt.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s)}, // the zone is not recorded
        {u"database"_s, header.database},
        {u"server_version"_s, header.serverVersion},
        {u"dump_version"_s, header.dumpVersion},
        {u"compression"_s, QString(key(header.compression))},
        {u"encoding"_s, archive.toc().encoding()},
        {u"entry_count"_s, static_cast<qint64>(archive.toc().entries().size())},
        {u"complete"_s, inspection.structure.isComplete},
        {u"has_offsets"_s, archive.hasOffsets()},
        {u"problems"_s, problemsJson(inspection.structure.problems)},
        {u"risks"_s, risksJson(inspection.risks)},
        {u"risks_omitted"_s, inspection.risks.omitted}};
    if (withEntries) {
        const QHash<DumpId, qint64> bytes = dataBytes(archive);
        QJsonArray entries;
        for (const TocEntry &entry : archive.toc().entries()) {
            const bool isKnown = bytes.contains(entry.dumpId);
            entries += fullEntryJson(archive.toc(), entry, isKnown ? QJsonValue(bytes.value(entry.dumpId)) : QJsonValue());
        }
        json.insert(u"entries"_s, entries);
    }
    return json;
}

QString entryTable(const Toc &toc)
{
    QList<QStringList> rows;
    for (const TocEntry &entry : toc.entries())
        rows += QStringList{QString::number(entry.dumpId.number()), toc.text(entry.desc),
                            toc.text(entry.namespaceName), toc.text(entry.tag), toc.text(entry.owner)};
    return u'\n'
        + table({Text::tr("Id"), Text::tr("Kind"), Text::tr("Schema"), Text::tr("Name"), Text::tr("Owner")},
                rows);
}

/// What to look at before restoring an archive of unknown origin, the worse first.
QString warnings(const RiskReport &report)
{
    if (report.risks.empty())
        return {};
    QString text = u'\n' + Text::tr("Warnings") + u'\n';
    for (const RiskLevel level : {RiskLevel::Warning, RiskLevel::Notice}) {
        for (const Risk &risk : report.risks) {
            if (risk.level == level)
                text += (level == RiskLevel::Warning ? u"  ! "_s : u"  · "_s) + risk.message + u'\n';
        }
    }
    if (report.omitted > 0)
        text += u"  … "_s + Text::tr("and %n more", nullptr, static_cast<int>(report.omitted)) + u'\n';
    return text;
}

QString toText(const Inspection &inspection, bool withEntries)
{
    const Archive &archive = *inspection.archive;
    const ArchiveHeader &header = archive.header();
    const StructureReport &structure = inspection.structure;
    QString text = fields(
        {{Text::tr("File"), archive.path()},
         {Text::tr("Size"), sizeText(archive.identity().size)},
         {Text::tr("Database"), header.database},
         {Text::tr("Created"), header.createdAt.toString(u"yyyy-MM-dd HH:mm:ss"_s)},
         {Text::tr("Server"), u"PostgreSQL "_s + header.serverVersion},
         {Text::tr("Written by"), u"pg_dump "_s + header.dumpVersion},
         {Text::tr("Format"), u"custom, "_s + toString(header.version)},
         {Text::tr("Compression"), key(header.compression)},
         {Text::tr("Encoding"), archive.toc().encoding()},
         {Text::tr("Entries"), QString::number(archive.toc().entries().size())},
         {Text::tr("With data"), QString::number(archive.dataEntryCount())},
         {Text::tr("Structure"),
          structure.problems.empty() ? Text::tr("sound; the content was not read") : Text::tr("broken")}});
    for (const ArchiveProblem &problem : structure.problems)
        text += u"  ✗ "_s + problem.message + u'\n';
    text += warnings(inspection.risks);
    return withEntries ? text + entryTable(archive.toc()) : text;
}

/// What was picked, with what it needs, as a list for pg_restore --use-list. Comments say what came along, and what stays out.
QByteArray partList(const Toc &toc, const ArchivePart &part)
{
    QStringList remarks{Text::tr("%1 of %2 entries").arg(part.toc.entries().size()).arg(toc.entries().size())};
    for (const SelectedEntry &entry : part.along)
        remarks += Text::tr("comes along: %1 (%2)").arg(visibleName(toc, *toc.find(entry.entry)), reasonText(toc, entry));
    for (const QString &sentence : part.outside)
        remarks += Text::tr("stays out: %1").arg(sentence);
    QByteArray list;
    for (const QString &remark : std::as_const(remarks))
        list += "; " + visible(remark).toUtf8() + '\n';
    Selection selection;
    for (const TocEntry &entry : part.toc.entries())
        selection.entries.push_back({.entry = entry.dumpId});
    return list + listFile(toc, selection);
}

} // namespace

QString InspectCommand::name() const
{
    return u"inspect"_s;
}

QString InspectCommand::summary() const
{
    return Text::tr("Shows what is in an archive; needs no server.");
}

QString InspectCommand::usage() const
{
    return u"FILE [--entries | --list [--schema SCHEMA | --table SCHEMA.TABLE | --exclude-table … | --entry DUMPID]]"_s;
}

QString InspectCommand::example() const
{
    return u"belayctl inspect shop.dump --entries"_s;
}

void InspectCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({{u"entries"_s, Text::tr("Show the entries, too.")},
                       {u"list"_s, Text::tr("Print what pg_restore --list prints.")},
                       {u"schema"_s, Text::tr("With --list: only what is in this schema, with what it needs; may be given again."), u"SCHEMA"_s},
                       {u"table"_s, Text::tr("With --list: only this table, view or sequence, with what it needs; may be given again."), u"SCHEMA.TABLE"_s},
                       {u"exclude-table"_s, Text::tr("With --list: without this table and what needs it; may be given again."), u"SCHEMA.TABLE"_s},
                       {u"entry"_s, Text::tr("With --list: only the entry with this dump id, with what it needs; may be given again."), u"DUMPID"_s}});
}

Expected<ExitCode> InspectCommand::execute(Invocation &invocation)
{
    const auto file = invocation.onlyArgument(u"FILE"_s);
    if (!file)
        return std::unexpected(file.error());
    const bool wantsList = invocation.parser().isSet(u"list"_s);
    const auto choice = partFrom(invocation.parser());
    if (!choice)
        return std::unexpected(choice.error());
    if (choice->isPart() && !wantsList)
        return failure(ErrorCode::Usage, Text::tr("A part is only shown as a list: add --list."));
    if (wantsList && (invocation.wantsJson() || invocation.parser().isSet(u"entries"_s)))
        return failure(ErrorCode::Usage, Text::tr("--list prints the list and nothing else: not together with --json or --entries."));
    const auto inspection = invocation.run<Inspection>(
        JobLane::Interactive, summary(), [&](JobContext &context) -> Expected<Inspection> {
            auto archive = Archive::open(*file, context.stopToken());
            if (!archive)
                return std::unexpected(archive.error());
            auto structure = checkStructure(**archive, context.stopToken());
            if (!structure)
                return std::unexpected(structure.error());
            RiskReport risks = wantsList ? RiskReport() : findRisks((*archive)->toc(), context.stopToken());
            return Inspection{.archive = std::move(*archive),
                              .structure = std::move(*structure),
                              .risks = std::move(risks)};
        });
    if (!inspection)
        return std::unexpected(inspection.error());
    const Toc &toc = inspection->archive->toc();
    if (choice->isPart()) {
        const auto part = choosePart(toc, *choice);
        if (!part)
            return std::unexpected(part.error());
        writeOut(partList(toc, *part));
    } else if (wantsList) {
        writeOut(listing(*inspection->archive));
    } else {
        const bool withEntries = invocation.parser().isSet(u"entries"_s);
        invocation.print(toJson(*inspection, withEntries), [&] { return toText(*inspection, withEntries); });
    }
    return inspection->structure.problems.empty() ? ExitCode::Done : ExitCode::ArchiveRefused;
}

} // namespace Belay
