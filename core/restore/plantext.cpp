// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/plantext.h"

#include "core/restore/loadarchive.h"
#include "core/restore/plancommands.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString sizeText(qint64 bytes)
{
    return bytes >= 0 ? QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat) : Text::tr("unknown size");
}

constexpr qsizetype namedObjects = 5;

/// The first names of a list, and how many there are besides.
QString someOf(const QStringList &names)
{
    const QString named = names.first(std::min(names.size(), namedObjects)).join(u", "_s);
    const auto more = static_cast<int>(names.size() - namedObjects);
    return more > 0 ? Text::tr("%1 and %n more", nullptr, more).arg(named) : named;
}

QString durationText(std::chrono::seconds duration)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(duration);
    return duration < std::chrono::minutes(2) ? Text::tr("%n second(s)", nullptr, static_cast<int>(duration.count()))
                                              : Text::tr("%n minute(s)", nullptr, static_cast<int>(minutes.count()));
}

QString safetySentence(const RestorePlan &plan)
{
    const DatabaseFacts *target = plan.server.database(plan.target.database);
    if (!target)
        return Text::tr("The database %1 does not exist on %2, so there is nothing to back up.")
            .arg(plan.target.database, serverName(plan.maintenance));
    return Text::tr("A safety backup of %1 (%2) is taken into %3 and checked. Without it nothing is changed.")
        .arg(target->name, sizeText(target->size), plan.request.backupFolder);
}

QStringList sqlSentences(const Around &around)
{
    if (around.sqlFile.isEmpty())
        return {};
    return {Text::tr("Then %1 runs on the new database, in one transaction; where it fails, nothing is replaced.").arg(around.sqlFile)};
}

/// How much of the archive is loaded at once, and why.
QStringList loadSentences(const RestorePlan &plan)
{
    const LoadStrategy &load = plan.load;
    const bool isBatched = load.transactionSize > 0;
    const QString batch = QLocale().toString(load.transactionSize);
    QStringList sentences;
    switch (load.order) {
    case LoadOrder::OneTransaction:
        return {};
    case LoadOrder::OneConnection:
        return {isBatched ? Text::tr("None of its tables is large: one connection loads them, %1 entries in a transaction.").arg(batch)
                          : Text::tr("None of its tables is large: one connection loads them.")};
    case LoadOrder::AtOnce:
        sentences << Text::tr("%n connection(s) load its data and build its indexes at once.", nullptr, load.jobs);
        break;
    case LoadOrder::SmallFirst:
        sentences << (isBatched ? Text::tr("One connection loads the definitions and all that is small, %1 entries in a transaction.").arg(batch)
                                : Text::tr("One connection loads the definitions and all that is small."))
                  << Text::tr("Then %n connection(s) load the large tables and build their indexes.", nullptr, load.jobs);
        break;
    }
    if (plan.request.jobs > 0)
        return sentences;
    return sentences << (load.processors
                             ? Text::tr("The server has %n processor(s), and no more than that work on it at once.", nullptr, *load.processors)
                             : Text::tr("How many processors the server has cannot be asked from here; where it has more than %n, "
                                        "more jobs can be asked for.",
                                        nullptr, load.atMost));
}

QStringList swapSentences(const RestorePlan &plan)
{
    const QString target = plan.target.database;
    QStringList sentences{
        Text::tr("A new database %1 is made and the archive is loaded into it.").arg(plan.copyName)};
    sentences += loadSentences(plan);
    if (!plan.replacesTarget())
        return sentences << Text::tr("Its objects are compared with the archive.") << sqlSentences(plan.around)
                         << beforeSentences(plan.around) << Text::tr("It is renamed to %1 once it is whole.").arg(target)
                         << afterSentences(plan.around);
    sentences << Text::tr("It gets the settings, privileges and comment of %1, and its objects are compared with the archive.").arg(target);
    sentences << sqlSentences(plan.around);
    if (!plan.effects.notInArchive.isEmpty())
        sentences << Text::tr("%n object(s) of %1 are not in the archive and will only be in the old database: %2.", nullptr,
                              static_cast<int>(plan.effects.notInArchive.size()))
                         .arg(target, someOf(plan.effects.notInArchive));
    sentences << beforeSentences(plan.around);
    if (!plan.sessions.empty())
        sentences << Text::tr("%n session(s) on %1 are closed.", nullptr, static_cast<int>(plan.sessions.size())).arg(target);
    return sentences << Text::tr("In one transaction %1 is renamed to %2 and the new database takes its name. Until then %1 serves as before.")
                            .arg(target, plan.keptName)
                     << afterSentences(plan.around)
                     << Text::tr("What was written to %1 since the archive was made is only in %2; the safety backup has it as far as it was there when that began.")
                            .arg(target, plan.keptName)
                     << Text::tr("%1 is kept for %n day(s), so that the restore can be undone at once.", nullptr, plan.request.keepOldDays)
                            .arg(plan.keptName);
}

QStringList inPlaceSentences(const RestorePlan &plan)
{
    const RestoreEffects &effects = plan.effects;
    const QString target = plan.target.database;
    QStringList sentences = beforeSentences(plan.around);
    sentences << Text::tr("The objects of the archive are dropped from %1 and made anew, in one transaction: all or nothing. They "
                                   "stay locked until it ends.")
                              .arg(target);
    if (!effects.droppedAlong.isEmpty())
        sentences << Text::tr("%n object(s) that are not in the archive go with them and do not come back: %1.", nullptr,
                              static_cast<int>(effects.droppedAlong.size()))
                         .arg(someOf(effects.droppedAlong));
    if (effects.notInArchive.isEmpty())
        sentences << Text::tr("%1 has no object that is not in the archive.").arg(target);
    else
        sentences << Text::tr("%n object(s) that are not in the archive stay: %1.", nullptr,
                              static_cast<int>(effects.notInArchive.size()))
                         .arg(someOf(effects.notInArchive));
    return sentences << Text::tr("The objects are compared with the archive. An undo loads the safety backup.") << afterSentences(plan.around);
}

/// What of the archive is not restored, or in another way, and why.
QStringList omissionSentences(const RestorePlan &plan)
{
    QStringList sentences;
    if (plan.request.part.isPart())
        sentences << Text::tr("Only a part of the archive is restored: %1 of its %2 entries.")
                         .arg(QLocale().toString(plan.toc().entries().size()), QLocale().toString(plan.wholeToc().entries().size()));
    if (plan.part && !plan.part->kept.isEmpty())
        sentences << Text::tr("%n object(s) that it needs are in %1 already and stay as they are: %2.", nullptr,
                              static_cast<int>(plan.part->kept.size()))
                         .arg(plan.target.database, someOf(plan.part->kept));
    if (plan.part && !plan.part->byProfile.isEmpty())
        sentences << Text::tr("%n object(s) are left out by the profile %1: %2.", nullptr, static_cast<int>(plan.part->byProfile.size()))
                         .arg(key(plan.request.part.profile), someOf(plan.part->byProfile));
    const Consent consent = plan.consent();
    if (!consent.lost.isEmpty())
        sentences << Text::tr("%n object(s) of the archive are not restored, as was accepted: %1.", nullptr,
                              static_cast<int>(consent.lost.size()))
                         .arg(someOf(consent.lost));
    if (!consent.mayFail.empty())
        sentences << Text::tr("%n entry(s) of the archive may fail; what fails is told, as was accepted.", nullptr,
                              static_cast<int>(consent.mayFail.size()));
    sentences += consent.degradations;
    QStringList mapped;
    for (const auto &[from, to] : plan.request.roles)
        mapped += from + u" → "_s + to;
    if (!mapped.isEmpty())
        sentences << Text::tr("What belongs to these roles or names them is given to others, through a copy of the archive in %1: %2.")
                         .arg(plan.scratch, mapped.join(u", "_s));
    if (plan.seal)
        sentences << Text::tr("Neither a manifest nor the history knows the archive: pg_restore reads it sealed off, with no way out but to the server.");
    if (plan.request.ignoreOwners)
        sentences << Text::tr("Owners are left out: everything belongs to %1.").arg(plan.server.role.name);
    if (plan.request.ignorePrivileges)
        sentences << Text::tr("Privileges are left out.");
    const auto statistics = leftOutEntries(plan.toc(), plan.server.version).size();
    if (statistics > 0)
        sentences << Text::tr("%n entry(s) with statistics are left out; ANALYZE makes them anew.", nullptr, static_cast<int>(statistics));
    return sentences;
}

QStringList recreateSentences(const RestorePlan &plan)
{
    const QString target = plan.target.database;
    QStringList sentences = beforeSentences(plan.around);
    if (!plan.sessions.empty())
        sentences << Text::tr("%n session(s) on %1 are closed.", nullptr, static_cast<int>(plan.sessions.size())).arg(target);
    return sentences << Text::tr("%1 is dropped. From here until the end there is no database of this name.").arg(target)
                     << Text::tr("A new database %1 is made and the archive is loaded into it.").arg(plan.copyName)
                     << loadSentences(plan)
                     << Text::tr("It gets the settings, privileges and comment of %1, and its objects are compared with the archive.").arg(target)
                     << sqlSentences(plan.around)
                     << Text::tr("It is renamed to %1 once it is whole.").arg(target)
                     << Text::tr("Where any of this fails or is cancelled, the safety backup is put back in the same way.")
                     << afterSentences(plan.around);
}

QStringList sentencesOfMode(const RestorePlan &plan)
{
    switch (plan.mode) {
    case RestoreMode::Swap:
        return swapSentences(plan);
    case RestoreMode::InPlace:
        return inPlaceSentences(plan);
    case RestoreMode::Recreate:
        return recreateSentences(plan);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList beforeSentences(const Around &around)
{
    if (around.beforeCommand.isEmpty())
        return {};
    return {Text::tr("This program is run, without a shell; where it fails, nothing is changed: %1").arg(commandLine(around.beforeCommand))};
}

QStringList afterSentences(const Around &around)
{
    QStringList sentences;
    if (!around.afterCommand.isEmpty())
        sentences << (around.beforeCommand.isEmpty() ? Text::tr("Afterwards this program is run, without a shell: %1")
                                                     : Text::tr("Afterwards, also where it failed, this program is run, without a shell: %1"))
                         .arg(commandLine(around.afterCommand));
    if (!around.healthUrl.isEmpty())
        sentences << Text::tr("%1 must answer within %n second(s); where it does not, the switch is undone, and what was written since then is lost.", nullptr,
                              static_cast<int>(around.healthTimeout.count()))
                         .arg(around.healthUrl);
    return sentences;
}

QStringList planSentences(const RestorePlan &plan)
{
    QStringList sentences{safetySentence(plan)};
    if (plan.replacesTarget() && plan.mode != RestoreMode::Swap)
        sentences << Text::tr("What is written to %1 after that backup begins is lost, and no undo brings it back: let nothing write to it until the end.")
                         .arg(plan.target.database);
    if (!plan.damaged.isEmpty())
        sentences << Text::tr("The archive is damaged; what is whole in it was salvaged into %1. The data of %n entry(s) is lost.", nullptr,
                              static_cast<int>(plan.damaged.size()))
                         .arg(plan.archive().path());
    const QStringList rest = sentencesOfMode(plan);
    return sentences + rest.first(1) + omissionSentences(plan) + rest.sliced(1);
}

QStringList planFacts(const RestorePlan &plan)
{
    const RestoreEffects &effects = plan.effects;
    const RowTotals totals = totalsOf(effects.rows);
    const QLocale locale;
    QStringList sentences;
    if (plan.replacesTarget()) {
        sentences << Text::tr("The archive makes %1 objects that %2 does not have and replaces %3 that it has.")
                         .arg(locale.toString(effects.created), plan.target.database, locale.toString(effects.replaced));
        sentences << Text::tr("In these tables are about %1 rows now, by the server's statistics, and exactly %2 in the archive.")
                         .arg(locale.toString(totals.now), locale.toString(totals.then));
    } else {
        sentences << Text::tr("The archive makes %1 objects with %2 rows.")
                         .arg(locale.toString(effects.created), locale.toString(totals.then));
    }
    const QString needed = sizeText(effects.roomNeeded);
    sentences << (effects.roomPresent
                      ? Text::tr("On the server it takes about %1; %2 are free.").arg(needed, sizeText(*effects.roomPresent))
                      : Text::tr("On the server it takes about %1; how much is free there is not known.").arg(needed));
    if (effects.duration)
        sentences << Text::tr("By the last restore into %1, it takes about %2.").arg(plan.target.database, durationText(*effects.duration));
    return sentences;
}

} // namespace Belay
