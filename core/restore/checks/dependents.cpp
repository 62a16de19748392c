// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};
}

/// In place, objects are dropped and made anew. What else hangs on them forbids that, or goes with them.
Expected<Findings> Checks::dependents(const CheckContext &context)
{
    if (!context.isInPlace())
        return {};
    const RestoreEffects &effects = context.plan.effects;
    const auto count = [](const QStringList &names) { return static_cast<int>(names.size()); };
    Findings findings;
    if (!effects.blockers.isEmpty())
        findings.push_back({.key = u"target.dependents"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("%n object(s) of the target that are not in the archive depend on what would be dropped; in "
                                                "place it cannot be replaced.",
                                                nullptr, count(effects.blockers)),
                            .evidence = evidence(effects.blockers),
                            .remedy = Text::tr("Use the mode swap, or drop these objects first."),
                            .changes = {RequestChange::UseSwap}});
    if (!effects.droppedAlong.isEmpty())
        findings.push_back({.key = u"target.dropped_along"_s,
                            .level = effects.dropsTablesAlong ? FindingLevel::ToAccept : FindingLevel::Information,
                            .message = Text::tr("%n object(s) of the target go with what is dropped and do not come back: they are not in the "
                                                "archive.",
                                                nullptr, count(effects.droppedAlong)),
                            .evidence = evidence(effects.droppedAlong),
                            .remedy = Text::tr("Make them anew after the restore; they are in the safety backup.")});
    if (!effects.notInArchive.isEmpty())
        findings.push_back({.key = u"target.left_over"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("%n object(s) of the target are not in the archive and stay as they are.", nullptr,
                                                count(effects.notInArchive)),
                            .evidence = evidence(effects.notInArchive),
                            .remedy = Text::tr("With the mode swap, the target has nothing but what is in the archive."),
                            .changes = {RequestChange::UseSwap}});
    return findings;
}

} // namespace Belay
