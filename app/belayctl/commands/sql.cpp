// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/sql.h"

#include "app/belayctl/archivejson.h"
#include "core/archive/definitions.h"
#include "core/archive/entryname.h"
#include "core/archive/entryrules.h"
#include "core/archive/explore/dumpencoding.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QStringDecoder>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SqlCommand)
};

using ArchivePointer = std::shared_ptr<const Archive>;

const QString entryOption = u"entry"_s;
const QString keyOption = u"restrict-key"_s;

Expected<std::vector<DumpId>> wantedEntries(const QCommandLineParser &parser)
{
    std::vector<DumpId> ids;
    for (const QString &value : parser.values(entryOption)) {
        bool isNumber = false;
        ids.emplace_back(value.toInt(&isNumber));
        if (!isNumber || ids.back().number() <= 0)
            return failure(ErrorCode::Usage, Text::tr("--entry takes a dump id, a whole number."));
    }
    return ids;
}

bool isLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// As given, or made up: whoever made the archive must not know it.
Expected<QByteArray> restrictKey(const QCommandLineParser &parser)
{
    if (!parser.isSet(keyOption)) {
        QByteArray key(32, Qt::Uninitialized);
        std::ranges::generate(key, [] {
            return "0123456789abcdefghijklmnopqrstuvwxyz"[QRandomGenerator::system()->bounded(36)];
        });
        return key;
    }
    const QString given = parser.value(keyOption);
    if (given.isEmpty() || !std::ranges::all_of(given, isLetterOrDigit))
        return failure(ErrorCode::Usage, Text::tr("--restrict-key takes letters and digits."));
    return given.toLatin1();
}

Expected<> checkEntries(const Toc &toc, const std::vector<DumpId> &ids)
{
    const auto unknown = std::ranges::find_if(ids, [&](DumpId id) { return toc.find(id) == nullptr; });
    if (unknown == ids.end())
        return {};
    return failure(ErrorCode::Usage,
                   Text::tr("The archive has no entry with the dump id %1.").arg(unknown->number()));
}

/// Says which of the entries a script shows nothing of.
void tellWhatHasNoDefinition(const Toc &toc, const std::vector<DumpId> &ids)
{
    for (const DumpId id : ids) {
        const TocEntry &entry = *toc.find(id);
        if (!hasDefinition(toc, entry) && !isDataWithoutBlock(toc, entry))
            writeError(Text::tr("%1 has no definition that a restore would run.").arg(visibleName(toc, entry))
                       + u'\n');
    }
}

Expected<> toStandardOutput(QByteArrayView text)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (std::fwrite(text.data(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return {};
    return failure(ErrorCode::FileUnwritable, Text::tr("The definitions could not be written."),
                   QString::fromLocal8Bit(std::strerror(errno)));
}

Expected<ArchivePointer> writeScript(const QString &file, const DefinitionRequest &request,
                                     JobContext &context)
{
    auto archive = Archive::open(file, context.stopToken());
    if (!archive)
        return archive;
    const Toc &toc = (*archive)->toc();
    if (const auto checked = checkEntries(toc, request.entries.value_or(std::vector<DumpId>())); !checked)
        return std::unexpected(checked.error());
    const bool isTerminal = ::isatty(STDOUT_FILENO) != 0; // which the text must not speak to
    QStringDecoder decoder(QStringDecoder::Utf8);
    const auto sink = [&](QByteArrayView text) {
        return context.checkNotCancelled().and_then([&] {
            return toStandardOutput(isTerminal ? visibleLines(decoder(text)).toUtf8() : text.toByteArray());
        });
    };
    if (const auto written = writeDefinitions(**archive, request, sink); !written)
        return std::unexpected(written.error());
    return archive;
}

/// The entries that are wanted, in the archive's order, each with its SQL.
QJsonObject definitionsJson(const Archive &archive, const std::vector<DumpId> &wanted)
{
    const Toc &toc = archive.toc();
    const DumpEncoding encoding(toc);
    QJsonArray entries;
    for (const TocEntry &entry : toc.entries()) {
        if (!wanted.empty() && !std::ranges::contains(wanted, entry.dumpId))
            continue;
        QJsonObject json = entryJson(toc, entry);
        json.insert(u"sql"_s, hasDefinition(toc, entry) ? QJsonValue(encoding.decode(definitionOf(toc, entry)).trimmed()) : QJsonValue());
        entries += json;
    }
    return {{u"file"_s, archive.path()}, {u"encoding"_s, toc.encoding()}, {u"entries"_s, entries}};
}

Expected<ExitCode> printJson(Invocation &invocation, const QString &file, const std::vector<DumpId> &wanted)
{
    if (invocation.parser().isSet(keyOption))
        return failure(ErrorCode::Usage, Text::tr("--restrict-key is of a script: not together with --json."));
    const auto json = invocation.run<QJsonObject>(JobLane::Interactive, Text::tr("Read the definitions"), [&](JobContext &context) {
        return Archive::open(file, context.stopToken()).and_then([&](const ArchivePointer &archive) {
            return checkEntries(archive->toc(), wanted).transform([&] { return definitionsJson(*archive, wanted); });
        });
    });
    if (!json)
        return std::unexpected(json.error());
    invocation.print(*json, {});
    return ExitCode::Done;
}

} // namespace

QString SqlCommand::name() const
{
    return u"sql"_s;
}

QString SqlCommand::summary() const
{
    return Text::tr("Prints the definitions of an archive as SQL; runs nothing.");
}

QString SqlCommand::usage() const
{
    return u"FILE [--entry DUMPID]..."_s;
}

QString SqlCommand::example() const
{
    return u"belayctl sql shop.dump --entry 214"_s;
}

void SqlCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{entryOption, Text::tr("Only the entry with this dump id; inspect --entries shows them."),
          u"DUMPID"_s},
         {keyOption,
          Text::tr("The word that shuts psql's own commands out of the script; random by default."),
          u"WORD"_s}});
}

Expected<ExitCode> SqlCommand::execute(Invocation &invocation)
{
    const auto file = invocation.onlyArgument(u"FILE"_s);
    if (!file)
        return std::unexpected(file.error());
    const auto entries = wantedEntries(invocation.parser());
    if (!entries)
        return std::unexpected(entries.error());
    if (invocation.wantsJson())
        return printJson(invocation, *file, *entries);
    const auto key = restrictKey(invocation.parser());
    if (!key)
        return std::unexpected(key.error());
    const DefinitionRequest request{.entries = entries->empty() ? std::nullopt : std::optional(*entries),
                                    .restrictKey = *key};
    const auto archive =
        invocation.run<ArchivePointer>(JobLane::Interactive, summary(), [&](JobContext &context) {
            return writeScript(*file, request, context);
        });
    if (!archive)
        return std::unexpected(archive.error());
    tellWhatHasNoDefinition((*archive)->toc(), *entries);
    return ExitCode::Done;
}

} // namespace Belay
