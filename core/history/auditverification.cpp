// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditverification.h"

#include "core/history/historyrows.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Follows the chain from its first entry to the first that does not fit.
class ChainWalk
{
public:
    ChainWalk(const std::vector<AuditEntry> &entries, const SigningKeys &keys, AuditReport &report)
        : m_entries(entries)
        , m_keys(keys)
        , m_report(report)
    {
    }

    /// False where a fault was found.
    bool run()
    {
        return std::ranges::all_of(m_entries, [this](const AuditEntry &entry) { return follow(entry); });
    }

private:
    bool follow(const AuditEntry &entry)
    {
        const qint64 expected = m_sequence + 1;
        if (entry.sequence != expected)
            return fail(AuditFault::Removed, expected, u"sequence %1"_s.arg(entry.sequence));
        if (entry.previous != m_hash)
            return fail(isKnown(entry.previous) ? AuditFault::Reordered : AuditFault::Removed, expected, entry.previous);
        const QByteArray form = entry.canonicalForm();
        if (const QString hash = sha256OfText(form); hash != entry.hash)
            return fail(AuditFault::Edited, expected, u"%1, not %2"_s.arg(hash, entry.hash));
        m_sequence = entry.sequence;
        m_hash = entry.hash;
        return checkKey(entry) && checkSignature(entry, form);
    }

    bool checkKey(const AuditEntry &entry)
    {
        const bool isReplacement = entry.action == key(AuditAction::KeyReplaced);
        const bool isFirst = entry.sequence == 1;
        if (isReplacement && m_keys.find(m_keyInForce))
            return fail(AuditFault::KeyReplaced, entry.sequence, u"%1 after %2"_s.arg(entry.keyId, m_keyInForce));
        if (!isFirst && !isReplacement && entry.keyId != m_keyInForce)
            return fail(AuditFault::WrongSignature, entry.sequence, u"%1, not %2"_s.arg(entry.keyId, m_keyInForce));
        m_keyInForce = entry.action == key(AuditAction::KeyRotated) ? entry.payloadJson()["new_key"_L1].toString() : entry.keyId;
        return true;
    }

    bool checkSignature(const AuditEntry &entry, const QByteArray &form)
    {
        const SigningKey *signing = m_keys.find(entry.keyId);
        if (signing)
            return signing->isSignature(entry.signature, form) || fail(AuditFault::WrongSignature, entry.sequence, entry.keyId);
        if (m_report.missingKey.isEmpty()) {
            m_report.missingKey = entry.keyId;
            m_report.firstUnsigned = entry.sequence;
        }
        return true;
    }

    [[nodiscard]] bool isKnown(const QString &hash) const { return std::ranges::contains(m_entries, hash, &AuditEntry::hash); }

    bool fail(AuditFault fault, qint64 entry, const QString &detail)
    {
        m_report.fault = fault;
        m_report.entry = entry;
        m_report.detail = detail;
        return false;
    }

    const std::vector<AuditEntry> &m_entries;
    const SigningKeys &m_keys;
    AuditReport &m_report;
    qint64 m_sequence = 0;
    QString m_hash;
    QString m_keyInForce;
};

std::optional<AuditRebuilding> rebuildingOf(const std::vector<AuditEntry> &entries)
{
    const auto found = std::ranges::find(entries, QString(key(AuditAction::HistoryRebuilt)), &AuditEntry::action);
    if (found == entries.end())
        return std::nullopt;
    const QJsonObject payload = found->payloadJson();
    AuditRebuilding rebuilding{.time = timeFromStored(found->time),
                               .movedTo = payload["moved_to"_L1].toString(),
                               .runs = payload["runs"_L1].toInteger(),
                               .before = {}};
    for (const QJsonValue &text : payload["before"_L1].toArray()) {
        if (auto head = headFromText(text.toString()))
            rebuilding.before.push_back(std::move(*head));
    }
    return rebuilding;
}

/// The earliest contradiction between anchors and entries.
void compareAnchors(const AuditedHistory &history, const AuditAnchors &anchors, AuditReport &report)
{
    const QString chain = report.head ? report.head->chain : QString();
    const auto note = [&](AuditFault fault, qint64 entry, const AuditHead &anchor) {
        if (report.fault && report.entry <= entry)
            return;
        report.fault = fault;
        report.entry = entry;
        report.detail = headText(anchor);
    };
    const auto compare = [&](const AuditHead &anchor) {
        ++report.anchors;
        if (anchor.sequence > report.entries)
            note(AuditFault::Truncated, report.entries + 1, anchor);
        else if (history.entries[static_cast<std::size_t>(anchor.sequence - 1)].hash != anchor.hash)
            note(AuditFault::Rewritten, anchor.sequence, anchor);
    };
    for (const AuditHead &anchor : anchors.everywhere) {
        if (anchor.chain == chain)
            compare(anchor);
    }
    for (const AuditHead &anchor : anchors.ofThisPlace) {
        const bool isBefore = report.rebuilding && std::ranges::contains(report.rebuilding->before, anchor.chain, &AuditHead::chain);
        if (anchor.chain == chain)
            compare(anchor);
        else if (!isBefore)
            note(report.head ? AuditFault::Replaced : AuditFault::Truncated, 1, anchor);
    }
}

/// The entries that tell last how a run began and how it ended.
struct RunEntries {
    const AuditEntry *began = nullptr;
    const AuditEntry *ended = nullptr;
};

QHash<QString, RunEntries> entriesOfRuns(const std::vector<AuditEntry> &entries)
{
    QHash<QString, RunEntries> all;
    for (const AuditEntry &entry : entries) {
        if (entry.action == key(AuditAction::RunBegan) || entry.action == key(AuditAction::RunConfirmed))
            all[entry.runId].began = &entry;
        else if (entry.action == key(AuditAction::RunEnded))
            all[entry.runId].ended = &entry;
    }
    return all;
}

bool isAsItEnded(const AuditedRun &run, const AuditEntry *ended)
{
    if (!ended)
        return run.verdict.isEmpty();
    const QJsonObject said = ended->payloadJson();
    return run.verdict == said["verdict"_L1].toString() && run.reportSha256 == said["report_sha256"_L1].toString()
        && run.message == said["message"_L1].toString();
}

void compareRuns(const AuditedHistory &history, AuditReport &report)
{
    QHash<QString, RunEntries> told = entriesOfRuns(history.entries);
    const auto note = [&](AuditFault fault, qint64 entry, const QString &runId) {
        if (report.fault && report.entry <= entry)
            return;
        report.fault = fault;
        report.entry = entry;
        report.detail = runId;
    };
    const AuditEntry *first = history.entries.empty() ? nullptr : &history.entries.front();
    qint64 untold = first ? first->payloadJson()["runs_before"_L1].toInteger() : static_cast<qint64>(history.runs.size());
    for (const AuditedRun &run : history.runs) {
        const RunEntries of = told.take(run.id);
        if (!of.began && !of.ended && --untold < 0)
            note(AuditFault::RunAdded, 1, run.id);
        else if (of.began && of.began->payloadJson()["plan_sha256"_L1].toString() != run.planSha256)
            note(AuditFault::RunEdited, of.began->sequence, run.id);
        else if ((of.began || of.ended) && !isAsItEnded(run, of.ended))
            note(AuditFault::RunEdited, (of.ended ? of.ended : of.began)->sequence, run.id);
    }
    for (auto gone = told.cbegin(); gone != told.cend(); ++gone)
        note(AuditFault::RunRemoved, (gone->began ? gone->began : gone->ended)->sequence, gone.key());
}

} // namespace

AuditReport verifyAudit(const AuditedHistory &history, const SigningKeys &keys, const AuditAnchors &anchors)
{
    AuditReport report;
    report.entries = static_cast<qint64>(history.entries.size());
    if (!history.entries.empty())
        report.head = AuditHead{.chain = history.entries.front().payloadJson()["chain"_L1].toString(),
                                .sequence = history.entries.back().sequence,
                                .hash = history.entries.back().hash};
    report.rebuilding = rebuildingOf(history.entries);
    if (ChainWalk(history.entries, keys, report).run()) {
        compareAnchors(history, anchors, report);
        if (!report.fault)
            compareRuns(history, report);
    }
    report.state = report.fault ? AuditState::Broken : report.missingKey.isEmpty() ? AuditState::Intact : AuditState::KeyMissing;
    return report;
}

} // namespace Belay
