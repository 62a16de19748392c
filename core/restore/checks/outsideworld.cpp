// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/archive/entryname.h"
#include "core/archive/entryrules.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

bool isSubscription(const Toc &toc, const TocEntry &entry)
{
    return toc.is(entry.desc, "SUBSCRIPTION"_L1);
}

bool isPublication(const Toc &toc, const TocEntry &entry)
{
    return toc.is(entry.desc, "PUBLICATION"_L1);
}

bool isForeign(const Toc &toc, const TocEntry &entry)
{
    return isOneOf(toc, entry.desc, {"SERVER"_L1, "USER MAPPING"_L1, "FOREIGN TABLE"_L1});
}

bool isScheduler(const Toc &toc, const TocEntry &entry)
{
    return toc.is(entry.desc, "EXTENSION"_L1)
        && isOneOf(toc, entry.tag, {"pg_cron"_L1, "pg_partman"_L1, "pg_timetable"_L1, "pgagent"_L1, "timescaledb"_L1});
}

bool isEventTrigger(const Toc &toc, const TocEntry &entry)
{
    return toc.is(entry.desc, "EVENT TRIGGER"_L1);
}

/// Something by which a restored database reaches, or is reached by, what is outside it.
struct Reach {
    QLatin1StringView key;
    bool (*applies)(const Toc &, const TocEntry &);
    const char *message;
};

constexpr std::array reaches{
    Reach{"archive.subscriptions"_L1, isSubscription,
          QT_TRANSLATE_N_NOOP("Checks", "%n subscription(s) are restored disabled; enabled, they take over the replication of the original.")},
    Reach{"archive.publications"_L1, isPublication,
          QT_TRANSLATE_N_NOOP("Checks", "%n publication(s) are restored; who subscribed to the original does not follow by itself.")},
    Reach{"archive.foreign_servers"_L1, isForeign,
          QT_TRANSLATE_N_NOOP("Checks", "%n object(s) lead to other servers; a copy will work on the same data there as the original.")},
    Reach{"archive.scheduled_jobs"_L1, isScheduler,
          QT_TRANSLATE_N_NOOP("Checks", "%n extension(s) run jobs by themselves, also in a copy.")},
    Reach{"archive.event_triggers"_L1, isEventTrigger,
          QT_TRANSLATE_N_NOOP("Checks", "%n event trigger(s) run code whenever somebody changes definitions.")},
};

} // namespace

/// What a restored database would do to the world around it.
Expected<Findings> Checks::outsideWorld(const CheckContext &context)
{
    Findings findings;
    for (const Reach &reach : reaches) {
        QStringList names;
        for (const TocEntry &entry : context.toc.entries()) {
            if (reach.applies(context.toc, entry))
                names += visibleName(context.toc, entry);
        }
        if (!names.isEmpty())
            findings.push_back({.key = reach.key,
                                .level = FindingLevel::Information,
                                .message = Text::tr(reach.message, nullptr, static_cast<int>(names.size())),
                                .evidence = evidence(names),
                                .remedy = Text::tr("A staging copy is restored without them."),
                                .changes = {RequestChange::KeepToItself}});
    }
    return findings;
}

} // namespace Belay
