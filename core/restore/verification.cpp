// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/verification.h"

#include "core/base/scratchfolder.h"
#include "core/postgres/pgtool.h"
#include "core/restore/contentproof.h"
#include "core/restore/databasehealth.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

/// The kinds of entries that every pg_dump from 12 on writes alike, so that archives of different versions compare.
constexpr std::array comparedKinds{
    "AGGREGATE"_L1,        "CAST"_L1,          "COLLATION"_L1,   "CONSTRAINT"_L1,  "CONVERSION"_L1,
    "DOMAIN"_L1,           "EVENT TRIGGER"_L1, "EXTENSION"_L1,   "FK CONSTRAINT"_L1, "FOREIGN DATA WRAPPER"_L1,
    "FOREIGN TABLE"_L1,    "FUNCTION"_L1,      "INDEX"_L1,       "MATERIALIZED VIEW"_L1, "OPERATOR"_L1,
    "OPERATOR CLASS"_L1,   "OPERATOR FAMILY"_L1, "POLICY"_L1,    "PROCEDURE"_L1,   "PROCEDURAL LANGUAGE"_L1,
    "PUBLICATION"_L1,      "PUBLICATION TABLE"_L1, "RULE"_L1,    "SCHEMA"_L1,      "SEQUENCE"_L1,
    "SERVER"_L1,           "STATISTICS"_L1,    "SUBSCRIPTION"_L1, "TABLE"_L1,      "TEXT SEARCH CONFIGURATION"_L1,
    "TEXT SEARCH DICTIONARY"_L1, "TRIGGER"_L1, "TYPE"_L1,        "USER MAPPING"_L1, "VIEW"_L1};

constexpr auto largeObjectKind = "LARGE OBJECT"_L1;
constexpr auto rowKind = "ROW"_L1;

using Inventory = std::map<QString, std::vector<QString>>; // names by kind, sorted

Inventory inventory(const Toc &toc, const std::set<DumpId> &leftOut = {})
{
    Inventory names;
    for (const TocEntry &entry : toc.entries()) {
        const QString kind = toc.text(entry.desc);
        if (!std::ranges::contains(comparedKinds, kind) || leftOut.contains(entry.dumpId))
            continue;
        QString name = toc.text(entry.tag);
        if (name.startsWith(kind + u' ')) // USER MAPPING role SERVER server
            name.remove(0, kind.size() + 1);
        if (kind == "SCHEMA"_L1 && name == "public"_L1) // up to 14 an entry, later only where it was changed
            continue;
        names[kind].push_back(entry.namespaceName.isNull() ? name : toc.text(entry.namespaceName) + u'.' + name);
    }
    for (auto &[kind, list] : names)
        std::ranges::sort(list);
    return names;
}

/// Large objects of an archive: one entry each up to 1.15, groups with one oid a line from 1.16 on.
qint64 largeObjectCount(const Toc &toc)
{
    qint64 count = 0;
    for (const TocEntry &entry : toc.entries()) {
        if (toc.is(entry.desc, "BLOB"_L1))
            ++count;
        else if (toc.is(entry.desc, "BLOB METADATA"_L1))
            count += std::ranges::count(toc.bytes(entry.definition), '\n');
    }
    return count;
}

/// What the database holds: a dump of its definitions, read by our own reader.
Expected<std::shared_ptr<const Archive>> dumpDefinitions(const VerificationRequest &request, Scene &scene)
{
    const auto folder = ScratchFolder::make(scene.bench.places.scratch);
    if (!folder)
        return std::unexpected(folder.error());
    const QString file = (*folder)->filePath(u"definitions.dump"_s);
    const PgToolCall call{.tool = request.dumpTool,
                          .arguments = {u"--format=custom"_s, u"--schema-only"_s, u"--lock-wait-timeout=60s"_s, u"--file="_s + file},
                          .connection = request.connection,
                          .errorLine = {},
                          .tick = {}};
    const auto outcome = runPgTool(scene.bench.runner, call, scene.context);
    if (!outcome)
        return std::unexpected(outcome.error());
    if (!outcome->succeeded())
        return failure(ErrorCode::VerificationFailed, Text::tr("The restored database could not be looked at."), outcome->errorTail);
    return Archive::open(file, scene.context.stopToken());
}

void compare(const Toc &expected, const std::set<DumpId> &absent, const Toc &actual, VerificationReport &report)
{
    const Inventory wanted = inventory(expected, absent);
    const Inventory found = inventory(actual);
    static const std::vector<QString> none;
    const auto namesOf = [](const Inventory &names, const QString &kind) -> const std::vector<QString> & {
        const auto at = names.find(kind);
        return at != names.end() ? at->second : none;
    };
    for (const QLatin1StringView kind : comparedKinds) {
        const auto &wantedNames = namesOf(wanted, kind);
        const auto &foundNames = namesOf(found, kind);
        if (wantedNames.empty() && foundNames.empty())
            continue;
        report.objects.push_back({.kind = kind,
                                  .expected = static_cast<qint64>(wantedNames.size()),
                                  .actual = static_cast<qint64>(foundNames.size())});
        const auto prefixed = [&](const std::vector<QString> &names) {
            QStringList list;
            for (const QString &name : names)
                list += kind + u' ' + name;
            return list;
        };
        std::vector<QString> missing;
        std::vector<QString> extra;
        std::ranges::set_difference(wantedNames, foundNames, std::back_inserter(missing));
        std::ranges::set_difference(foundNames, wantedNames, std::back_inserter(extra));
        report.missing += prefixed(missing);
        report.extra += prefixed(extra);
    }
}

/// Tells the tables whose loss is known from those that should be there.
void markLost(const Toc &toc, const std::set<DumpId> &missing, std::vector<TableRows> &tables)
{
    std::set<std::pair<QString, QString>> lost;
    for (const DumpId id : missing) {
        const TocEntry *entry = toc.find(id);
        if (toc.is(entry->desc, "TABLE"_L1) || toc.is(entry->desc, "TABLE DATA"_L1))
            lost.emplace(toc.text(entry->namespaceName), toc.text(entry->tag));
    }
    for (TableRows &table : tables)
        table.isLost = lost.contains({table.namespaceName, table.name});
}

Expected<> askDatabase(const VerificationRequest &request, const Toc &toc, Scene &scene, VerificationReport &report)
{
    auto database = Connection::open(request.connection, scene.context.stopToken());
    if (!database)
        return std::unexpected(database.error());
    auto health = readHealth(*database, toc, request.missing);
    const auto numbers = database->query(
        u"SELECT (SELECT oid FROM pg_database WHERE datname = current_database()), "
        "(SELECT count(*) FROM pg_largeobject_metadata)"_s);
    if (!health || !numbers)
        return std::unexpected(!health ? health.error() : numbers.error());
    report.health = std::move(*health);
    report.databaseOid = numbers->value(0, 0).toUInt();
    report.isNewDatabase = report.databaseOid != request.oldOid;
    report.objects.push_back({.kind = largeObjectKind, .expected = largeObjectCount(toc), .actual = numbers->integer(0, 1)});
    return {};
}

} // namespace

Expected<VerificationReport> verifyRestored(const VerificationRequest &request, Scene &scene)
{
    VerificationReport report;
    const auto definitions = dumpDefinitions(request, scene);
    if (!definitions)
        return std::unexpected(definitions.error());
    const Toc toc = (request.mappedToc ? *request.mappedToc : request.archive.archive().toc()).without(request.leftOut);
    compare(toc, request.missing, (*definitions)->toc(), report);
    if (const auto asked = askDatabase(request, toc, scene, report); !asked)
        return std::unexpected(asked.error());
    auto tables = proveContent({.archive = request.archive, .connection = request.connection, .connections = request.connections, .leftOut = request.leftOut},
                               scene.context);
    if (!tables)
        return std::unexpected(tables.error());
    report.tables = std::move(*tables);
    markLost(toc, request.missing, report.tables);
    ObjectCount rows{.kind = rowKind};
    for (const TableRows &table : report.tables) {
        if (table.isLost)
            continue;
        rows.expected += table.expected;
        rows.actual += table.actual.value_or(0);
    }
    if (!report.tables.empty())
        report.objects.insert(report.objects.begin(), rows);
    return report;
}

} // namespace Belay
