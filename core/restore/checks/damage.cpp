// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// Foreign keys to tables whose rows are lost, or to what these are partitions of: rows elsewhere may still point there.
std::vector<DumpId> endangeredKeys(const CheckContext &context)
{
    std::set<DumpId> empty = context.plan.damagedTables;
    const auto entries = context.toc.entries();
    for (quint32 i = 0; i < entries.size(); ++i) {
        std::optional<quint32> table = i;
        while (table && empty.contains(entries[*table].dumpId)) {
            table = context.ownership.partitionedTable(*table);
            if (!table || !empty.insert(entries[*table].dumpId).second)
                break;
        }
    }
    std::vector<DumpId> keys;
    for (const TocEntry &entry : entries) {
        const auto isEmpty = [&](DumpId id) { return empty.contains(id); };
        if (context.toc.is(entry.desc, "FK CONSTRAINT"_L1)
            && std::ranges::any_of(context.toc.dependencies(entry), isEmpty))
            keys.push_back(entry.dumpId);
    }
    return keys;
}
}

/// Of a damaged archive only what is whole is restored, and never in place of something.
Expected<Findings> Checks::damage(const CheckContext &context)
{
    const RestorePlan &plan = context.plan;
    if (plan.damaged.isEmpty())
        return {};
    Findings findings{{.key = damagedArchiveKey,
                       .level = FindingLevel::ToAccept,
                       .message = Text::tr("The archive is damaged: the data of %n entry(s) is lost.", nullptr,
                                           static_cast<int>(plan.damaged.size())),
                       .evidence = evidence(plan.damaged),
                       .remedy = {},
                       .costs = {{.cause = Text::tr("The archive is damaged."),
                                  .leftOut = {},
                                  .mayFail = endangeredKeys(context),
                                  .lost = plan.damaged}}}};
    if (plan.replacesTarget())
        findings.push_back({.key = u"archive.damaged_replaces"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("A damaged archive is restored only into a database that does not exist yet."),
                            .evidence = plan.target.database,
                            .remedy = Text::tr("Choose another name for the target.")});
    return findings;
}

} // namespace Belay
