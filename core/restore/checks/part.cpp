// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/archive/entryname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};
}

/// What restoring only a part of an archive brings along, leaves as it is, and leaves out.
Expected<Findings> Checks::part(const CheckContext &context)
{
    const ArchivePart *part = context.plan.part.get();
    if (!part)
        return {};
    Findings findings;
    if (context.isReplacing() && context.plan.request.part.isPart())
        findings.push_back({.key = u"part.replaces_everything"_s,
                            .level = FindingLevel::ToAccept,
                            .message = Text::tr("Only a part of the archive is restored, and the mode %2 replaces all of %1 by it.")
                                           .arg(context.plan.target.database, key(context.plan.mode)),
                            .evidence = {},
                            .remedy = Text::tr("Use the mode in-place, or restore into a new database."),
                            .changes = {RequestChange::UseInPlace}});
    const Toc &whole = context.plan.wholeToc();
    QStringList along;
    for (const SelectedEntry &selected : part->along)
        along += visibleName(whole, *whole.find(selected.entry)) + u": "_s + reasonText(whole, selected);
    const auto add = [&](const QString &key, const QString &message, const QStringList &names) {
        if (!names.isEmpty())
            findings.push_back({.key = key,
                                .level = FindingLevel::Information,
                                .message = message,
                                .evidence = evidence(names),
                                .remedy = {}});
    };
    const auto count = [](const QStringList &names) { return static_cast<int>(names.size()); };
    add(u"part.along"_s, Text::tr("%n object(s) come along, because what was chosen needs them.", nullptr, count(along)), along);
    add(u"part.kept"_s, Text::tr("%n object(s) that what was chosen needs are in the target already and stay as they are.", nullptr,
                                 count(part->kept)), part->kept);
    add(u"part.by_profile"_s, Text::tr("%n object(s) are left out by the profile: the copy shall not reach out of itself.", nullptr,
                                       count(part->byProfile)), part->byProfile);
    add(u"part.outside"_s, Text::tr("%n object(s) stay outside, because they need what is not restored.", nullptr, count(part->outside)),
        part->outside);
    return findings;
}

} // namespace Belay
