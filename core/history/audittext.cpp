// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditverification.h"

#include "core/history/historyrows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

QString rebuildingText(const AuditRebuilding &rebuilding)
{
    const QString day = QLocale().toString(rebuilding.time.toLocalTime(), QLocale::ShortFormat);
    const QString runs = Text::tr("%Ln run(s) could be told from manifests; what else was in it is lost.", nullptr, static_cast<int>(rebuilding.runs));
    if (rebuilding.movedTo.isEmpty())
        return Text::tr("It was made anew on %1, as the file of the history was gone.").arg(day) + u' ' + runs;
    return Text::tr("It was made anew on %1, as the file of the history was damaged; that one was kept as %2.").arg(day, rebuilding.movedTo)
        + u' ' + runs;
}

QString stateText(const AuditReport &report)
{
    switch (report.state) {
    case AuditState::Intact:
        return report.entries == 0 ? Text::tr("Nothing is recorded yet.")
                                   : Text::tr("The history is intact: %Ln entries.", nullptr, static_cast<int>(report.entries));
    case AuditState::Broken:
        return Text::tr("The history is broken at entry %L1.").arg(report.entry) + u' ' + faultText(*report.fault, report.entry);
    case AuditState::KeyMissing:
        return Text::tr("The history fits together, but the key %1 is missing: whether Belay wrote it cannot be said from entry %2 on.")
            .arg(report.missingKey, QLocale().toString(report.firstUnsigned));
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView key(AuditState state)
{
    switch (state) {
    case AuditState::Intact:
        return "intact"_L1;
    case AuditState::Broken:
        return "broken"_L1;
    case AuditState::KeyMissing:
        return "key_missing"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView key(AuditFault fault)
{
    switch (fault) {
    case AuditFault::Edited:
        return "edited"_L1;
    case AuditFault::Removed:
        return "removed"_L1;
    case AuditFault::Reordered:
        return "reordered"_L1;
    case AuditFault::WrongSignature:
        return "wrong_signature"_L1;
    case AuditFault::KeyReplaced:
        return "key_replaced"_L1;
    case AuditFault::Truncated:
        return "truncated"_L1;
    case AuditFault::Rewritten:
        return "rewritten"_L1;
    case AuditFault::Replaced:
        return "replaced"_L1;
    case AuditFault::RunEdited:
        return "run_edited"_L1;
    case AuditFault::RunRemoved:
        return "run_removed"_L1;
    case AuditFault::RunAdded:
        return "run_added"_L1;
    }
    Q_UNREACHABLE();
}

QString faultText(AuditFault fault, qint64 entry)
{
    const QString number = QLocale().toString(entry);
    switch (fault) {
    case AuditFault::Edited:
        return Text::tr("Its content is not what was written.");
    case AuditFault::Removed:
        return Text::tr("What was written there is gone.");
    case AuditFault::Reordered:
        return Text::tr("It does not follow the entry that it was written after.");
    case AuditFault::WrongSignature:
        return Text::tr("Its signature is wrong: nobody who had the key wrote it.");
    case AuditFault::KeyReplaced:
        return Text::tr("From there on another key signs, which the one before did not announce.");
    case AuditFault::Truncated:
        return Text::tr("An anchor tells of entries from %1 on that are not there: they were cut off, or an older copy was put back.").arg(number);
    case AuditFault::Rewritten:
        return Text::tr("An anchor tells of another entry %1: an older copy was put back and written on, or entries were rewritten.").arg(number);
    case AuditFault::Replaced:
        return Text::tr("Another history was here before, of which this one knows nothing.");
    case AuditFault::RunEdited:
        return Text::tr("The run is not what the entry says.");
    case AuditFault::RunRemoved:
        return Text::tr("The run that the entry tells of is gone.");
    case AuditFault::RunAdded:
        return Text::tr("There is a run that no entry tells of.");
    }
    Q_UNREACHABLE();
}

QString auditText(const AuditReport &report)
{
    return report.rebuilding ? stateText(report) + u' ' + rebuildingText(*report.rebuilding) : stateText(report);
}

QJsonObject AuditReport::toJson() const
{
    QJsonObject json{{u"state"_s, QString(Belay::key(state))},
                     {u"entries"_s, entries},
                     {u"head"_s, head ? QJsonValue(headText(*head)) : QJsonValue()},
                     {u"anchors"_s, anchors},
                     {u"message"_s, auditText(*this)},
                     {u"fault"_s, QJsonValue()},
                     {u"entry"_s, QJsonValue()},
                     {u"detail"_s, detail},
                     {u"missing_key"_s, missingKey.isEmpty() ? QJsonValue() : QJsonValue(missingKey)},
                     {u"rebuilt"_s, QJsonValue()}};
    if (fault) {
        json[u"fault"_s] = QString(Belay::key(*fault));
        json[u"entry"_s] = entry;
    }
    if (!rebuilding)
        return json;
    QJsonArray before;
    for (const AuditHead &known : rebuilding->before)
        before += headText(known);
    json[u"rebuilt"_s] = QJsonObject{{u"time"_s, storedTime(rebuilding->time)},
                                     {u"moved_to"_s, rebuilding->movedTo},
                                     {u"runs"_s, rebuilding->runs},
                                     {u"before"_s, before}};
    return json;
}

} // namespace Belay
