// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/journal.h"

#include "core/backup/databasedump.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

quint32 oidFrom(const QJsonValue &value)
{
    return static_cast<quint32>(value.toInteger());
}

QStringList listFrom(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list += item.toString();
    return list;
}

/// The numbers as ranges, [first, last, first, last, …]: what nobody chose is most of a large archive.
QJsonArray rangesOf(const std::set<DumpId> &entries)
{
    QJsonArray ranges;
    for (const DumpId id : entries) {
        if (ranges.isEmpty() || ranges.last().toInteger() + 1 != id.number()) {
            ranges += id.number();
            ranges += id.number();
        } else {
            ranges[ranges.size() - 1] = id.number();
        }
    }
    return ranges;
}

std::set<DumpId> entriesFrom(const QJsonValue &value)
{
    std::set<DumpId> entries;
    const QJsonArray ranges = value.toArray();
    for (qsizetype i = 0; i + 1 < ranges.size(); i += 2) {
        for (int id = ranges[i].toInt(); id <= ranges[i + 1].toInt(); ++id)
            entries.emplace_hint(entries.end(), id);
    }
    return entries;
}

TargetIdentity identityFrom(const RunDetail &run, const QJsonObject &facts)
{
    return {.systemIdentifier = run.summary.start.systemIdentifier,
            .databaseOid = oidFrom(facts["target_oid"_L1]),
            .database = facts["target"_L1].toString()};
}

DatabaseSwitch switchFrom(const RunDetail &run, const QJsonObject &facts)
{
    return {.target = identityFrom(run, facts),
            .setAside = facts["set_aside"_L1].toString(),
            .replacement = facts["replacement"_L1].toString(),
            .replacementOid = oidFrom(facts["replacement_oid"_L1])};
}

} // namespace

QJsonObject copyFacts(const QString &database)
{
    return {{u"copy"_s, database}};
}

QJsonObject loadFacts(const QString &contentMark, const std::set<DumpId> &leftOut, const std::set<DumpId> &missing)
{
    return {{u"content_mark"_s, contentMark}, {u"left_out"_s, rangesOf(leftOut)}, {u"missing"_s, rangesOf(missing)}};
}

QJsonObject switchFacts(const DatabaseSwitch &change, SwitchPurpose purpose)
{
    return {{u"target"_s, change.target.database},
            {u"target_oid"_s, qint64(change.target.databaseOid)},
            {u"set_aside"_s, change.setAside},
            {u"replacement"_s, change.replacement},
            {u"replacement_oid"_s, qint64(change.replacementOid)},
            {u"puts_back"_s, purpose == SwitchPurpose::PutBack}};
}

QJsonObject dropFacts(const QString &copyName, const DatabaseFrame &old)
{
    return {{u"copy"_s, copyName}, {u"create"_s, old.create}, {u"carry_over"_s, QJsonArray::fromStringList(old.carryOver)}};
}

QJsonObject removeFacts(const TargetIdentity &removed)
{
    return {{u"target"_s, removed.database}, {u"target_oid"_s, qint64(removed.databaseOid)}};
}

Journal readJournal(const RunDetail &run)
{
    Journal journal;
    for (const StepRecord &step : run.steps) {
        const QJsonObject &facts = step.facts;
        if (step.key != "settle"_L1 && step.key != "blocker"_L1)
            journal.lastStep = step.title;
        if (step.key == "safety"_L1 || step.key == "dump"_L1)
            journal.dumpFile = dumpFileOf(facts);
        if (facts.contains("copy"_L1))
            journal.copyName = facts["copy"_L1].toString();
        if (step.key == "load"_L1 && facts.contains("content_mark"_L1)) {
            journal.contentMark = facts["content_mark"_L1].toString();
            journal.leftOut = entriesFrom(facts["left_out"_L1]);
            journal.missing = entriesFrom(facts["missing"_L1]);
        }
        if (step.key == "drop"_L1)
            journal.dropped = DatabaseFrame{.create = facts["create"_L1].toString(), .carryOver = listFrom(facts["carry_over"_L1])};
        if (step.key == "verify"_L1)
            journal.wasVerified = step.state == StepState::Done;
        if (step.key == "before"_L1)
            journal.wasStopped = true;
        if (step.key == "before"_L1 || step.key == "switch"_L1 || step.key == "undo"_L1)
            journal.isAfterDone = false;
        if (step.key == "after"_L1)
            journal.isAfterDone = step.state == StepState::Done;
        if (step.key == "health"_L1)
            journal.wasHealthy = step.state == StepState::Done;
        if (step.key == "switch"_L1) {
            journal.change = switchFrom(run, facts);
            journal.purpose = facts["puts_back"_L1].toBool() ? SwitchPurpose::PutBack : SwitchPurpose::BringIn;
        }
        if (step.key == "remove"_L1)
            journal.removed = identityFrom(run, facts);
    }
    return journal;
}

} // namespace Belay
