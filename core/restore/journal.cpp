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

QJsonObject markFacts(const QString &contentMark, const std::set<DumpId> &leftOut)
{
    QJsonArray entries;
    for (const DumpId id : leftOut)
        entries += id.number();
    return {{u"content_mark"_s, contentMark}, {u"left_out"_s, entries}};
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

QJsonObject rewriteFacts(const QString &folder)
{
    return {{u"folder"_s, folder}};
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
        if (step.key != "settle"_L1)
            journal.lastStep = step.title;
        if (step.key == "safety"_L1 || step.key == "dump"_L1)
            journal.dumpFile = dumpFileOf(facts);
        if (step.key == "rewrite"_L1)
            journal.rewriteFolder = facts["folder"_L1].toString();
        if (facts.contains("copy"_L1))
            journal.copyName = facts["copy"_L1].toString();
        if (step.key == "load"_L1 && facts.contains("content_mark"_L1))
            journal.contentMark = facts["content_mark"_L1].toString();
        for (const auto id : facts["left_out"_L1].toArray())
            journal.leftOut.insert(DumpId(id.toInt()));
        if (step.key == "drop"_L1)
            journal.dropped = DatabaseFrame{.create = facts["create"_L1].toString(), .carryOver = listFrom(facts["carry_over"_L1])};
        if (step.key == "verify"_L1)
            journal.wasVerified = step.state == StepState::Done;
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
