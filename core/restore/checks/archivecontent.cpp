// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/archive/entryname.h"
#include "core/restore/loadarchive.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// Tables of which pg_dump was told to leave the rows out: of any other it notes that there are data, be it no row.
QStringList tablesWithoutData(const Toc &toc, const Toc &part)
{
    std::set<DumpId> filled;
    for (const TocEntry &entry : toc.entries()) {
        if (toc.is(entry.desc, "TABLE DATA"_L1))
            filled.insert(toc.dependencies(entry).begin(), toc.dependencies(entry).end());
    }
    QStringList tables;
    for (const TocEntry &entry : toc.entries()) {
        const bool isPartitioned = entry.relkind == 'p' || toc.bytes(entry.definition).contains(")\nPARTITION BY ");
        if (toc.is(entry.desc, "TABLE"_L1) && !isPartitioned && !filled.contains(entry.dumpId) && part.find(entry.dumpId))
            tables += visibleName(toc, entry);
    }
    return tables;
}

/// Tables whose rows stand in the archive as INSERT statements.
QStringList insertedTables(const Toc &toc)
{
    QStringList tables;
    for (const TocEntry &entry : toc.entries()) {
        if (entry.hasData && toc.is(entry.desc, "TABLE DATA"_L1) && entry.copyStatement.isEmpty())
            tables += visibleName(toc, entry);
    }
    return tables;
}
}

/// Archives that are not a whole dump as pg_dump writes it by default.
Expected<Findings> Checks::archiveContent(const CheckContext &context)
{
    const Toc &toc = context.toc;
    const Toc &whole = context.plan.wholeToc();
    const auto hasAny = [&](QLatin1StringView desc) {
        return std::ranges::any_of(whole.entries(), [&](const TocEntry &entry) { return whole.is(entry.desc, desc); });
    };
    Findings findings;
    if (hasAny("TABLE DATA"_L1) && !hasAny("TABLE"_L1))
        findings.push_back({.key = u"archive.data_only"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("The archive holds rows and no tables; loading it twice would double them."),
                            .evidence = u"--data-only"_s,
                            .remedy = Text::tr("Use an archive that was dumped with its definitions.")});
    else if (std::ranges::none_of(whole.entries(), &TocEntry::hasData)
             && std::ranges::contains(whole.entries(), Section::PreData, &TocEntry::section))
        findings.push_back({.key = u"archive.schema_only"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("The archive holds definitions and no data: the tables will be empty."),
                            .evidence = u"--schema-only"_s,
                            .remedy = {}});
    if (const QStringList empty = tablesWithoutData(whole, toc); !empty.isEmpty() && hasAny("TABLE DATA"_L1))
        findings.push_back({.key = u"archive.tables_without_data"_s,
                            .level = context.plan.replacesTarget() ? FindingLevel::ToAccept : FindingLevel::Information,
                            .message = Text::tr("The archive has %n table(s) without their rows, which will be empty.", nullptr,
                                                static_cast<int>(empty.size())),
                            .evidence = evidence(empty),
                            .remedy = Text::tr("If their rows are wanted, dump without --exclude-table-data.")});
    if (const QStringList inserted = insertedTables(toc); !inserted.isEmpty())
        findings.push_back({.key = u"archive.inserts"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("The rows of %n table(s) are INSERT statements, which load many times slower than COPY.",
                                                nullptr, static_cast<int>(inserted.size())),
                            .evidence = evidence(inserted),
                            .remedy = {}});
    const auto leftOut = static_cast<int>(leftOutEntries(toc, context.plan.server.version).size());
    if (leftOut > 0)
        findings.push_back({.key = u"archive.statistics"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("%n entry(s) with statistics are left out: this server cannot take them. ANALYZE makes them anew.",
                                                nullptr, leftOut),
                            .evidence = context.plan.server.versionText,
                            .remedy = {}});
    return findings;
}

} // namespace Belay
