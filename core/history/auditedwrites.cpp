// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditanchors.h"
#include "core/history/historyrows.h"
#include "core/history/historystore.h"
#include "core/history/storesql.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

// The writes of the history that an auditor asks for. Each is in one transaction with the entry that tells of it.

namespace {

AuditFacts factsOf(const RunStart &start)
{
    const QJsonObject payload{{u"kind"_s, QString(key(start.kind))},
                              {u"program"_s, start.program},
                              {u"server"_s, start.server},
                              {u"mode"_s, start.mode},
                              {u"undoes"_s, start.undoes},
                              {u"started_at"_s, storedTime(start.startedAt)},
                              {u"archive_size"_s, start.archiveSize},
                              {u"plan_sha256"_s, sha256OfText(storedJson(start.plan).toUtf8())},
                              {u"confirmed_name"_s, start.plan["confirmed_name"_L1].toString()},
                              {u"accepted"_s, start.plan["accepted"_L1].toArray()},
                              {u"reason"_s, start.plan["reason"_L1].toString()}};
    return {.action = start.plan.isEmpty() ? AuditAction::RunBegan : AuditAction::RunConfirmed,
            .role = start.role,
            .runId = start.id,
            .file = start.archive,
            .fileSha256 = start.plan["archive_sha256"_L1].toString(),
            .systemIdentifier = start.systemIdentifier,
            .databaseOid = start.databaseOid,
            .target = start.target,
            .payload = payload};
}

QJsonObject payloadOf(const RunEnd &end)
{
    return {{u"verdict"_s, QString(key(end.verdict))},
            {u"target_changed"_s, end.targetChanged},
            {u"message"_s, end.message},
            {u"finished_at"_s, storedTime(end.finishedAt)},
            {u"report_sha256"_s, sha256OfText(storedJson(end.report).toUtf8())}};
}

} // namespace

Expected<> HistoryStore::audit(const std::function<Expected<>()> &work)
{
    auto done = inTransaction(m_connection, [&] { return m_chain.begin().and_then(work); });
    if (!done)
        return done;
    if (const auto head = m_chain.head(); head && *head)
        publishHead(**head, m_places.anchors());
    return {};
}

Expected<AuditFacts> HistoryStore::factsOf(AuditAction action, const QString &runId, const QJsonObject &payload) const
{
    auto query = select(u"SELECT role, archive, system_identifier, database_oid, target FROM run WHERE id = ?"_s, runId);
    if (!query)
        return std::unexpected(query.error());
    AuditFacts facts{.action = action, .runId = runId, .payload = payload};
    if (!query->next())
        return facts;
    facts.role = query->value(0).toString();
    facts.file = query->value(1).toString();
    facts.systemIdentifier = query->value(2).toString();
    facts.databaseOid = query->value(3).toUInt();
    facts.target = query->value(4).toString();
    return facts;
}

Expected<> HistoryStore::tell(AuditAction action, const QString &runId, const QJsonObject &payload)
{
    return factsOf(action, runId, payload).and_then([this](const AuditFacts &facts) { return m_chain.append(facts); });
}

Expected<> HistoryStore::insertRun(const RunStart &start)
{
    const QVariantList values = valuesOf(start);
    const QString places = QStringList(values.size(), u"?"_s).join(u", "_s);
    return write(u"INSERT INTO run ("_s + newRunColumns() + u") VALUES ("_s + places + u')', values).and_then([&] {
        return m_chain.append(Belay::factsOf(start));
    });
}

Expected<> HistoryStore::insertArtefact(const QString &runId, const ArtefactRecord &artefact)
{
    const QVariant keepUntil = artefact.keepUntil ? QVariant(storedTime(*artefact.keepUntil)) : QVariant();
    const auto added = write(u"INSERT INTO artefact (run, kind, location, size, sha256, keep_until) VALUES (?, ?, ?, ?, ?, ?)"_s,
                             {runId, QString(key(artefact.kind)), artefact.location, artefact.size,
                              artefact.sha256.isNull() ? u""_s : artefact.sha256, keepUntil});
    if (!added)
        return added;
    auto facts = factsOf(AuditAction::ArtefactAdded, runId,
                         {{u"kind"_s, QString(key(artefact.kind))}, {u"location"_s, artefact.location}, {u"size"_s, artefact.size}});
    if (!facts)
        return std::unexpected(facts.error());
    facts->file = isDatabase(artefact.kind) ? QString() : artefact.location;
    facts->fileSha256 = artefact.sha256;
    return m_chain.append(*facts);
}

Expected<> HistoryStore::updateEnd(const QString &runId, const RunEnd &end)
{
    const auto written = write(
        u"UPDATE run SET verdict = ?, target_changed = ?, message = ?, report = ?, finished_at = ? WHERE id = ?"_s,
        {QString(key(end.verdict)), end.targetChanged, end.message, storedJson(end.report), storedTime(end.finishedAt), runId});
    if (!written)
        return written;
    return tell(AuditAction::RunEnded, runId, payloadOf(end));
}

Expected<> HistoryStore::beginRun(const RunStart &start)
{
    return audit([&] { return insertRun(start); });
}

Expected<> HistoryStore::endOpenSteps(const QString &runId, StepState state)
{
    return audit([&]() -> Expected<> {
        const auto written = write(u"UPDATE step SET state = ? WHERE run = ? AND state = ?"_s,
                                   {QString(key(state)), runId, QString(key(StepState::Running))});
        if (!written)
            return written;
        return tell(AuditAction::RunResumed, runId, {});
    });
}

Expected<> HistoryStore::addArtefact(const QString &runId, const ArtefactRecord &artefact)
{
    return audit([&] { return insertArtefact(runId, artefact); });
}

Expected<> HistoryStore::noteRemoved(const QString &runId, ArtefactKind kind, const QString &location, const QDateTime &time)
{
    return audit([&]() -> Expected<> {
        const auto written = write(
            u"UPDATE artefact SET removed_at = ? WHERE run = ? AND kind = ? AND location = ? AND removed_at IS NULL"_s,
            {storedTime(time), runId, QString(key(kind)), location});
        if (!written)
            return written;
        return tell(AuditAction::ArtefactRemoved, runId, {{u"kind"_s, QString(key(kind))}, {u"location"_s, location}});
    });
}

Expected<> HistoryStore::endRun(const QString &runId, const RunEnd &end)
{
    return audit([&] { return updateEnd(runId, end); });
}

Expected<> HistoryStore::record(const AuditFacts &facts)
{
    return audit([&] { return m_chain.append(facts); });
}

Expected<QString> HistoryStore::rotateKey()
{
    QString id;
    const auto rotated = audit([&]() -> Expected<> {
        const auto made = m_chain.rotateKey();
        if (!made)
            return std::unexpected(made.error());
        id = made->id();
        return {};
    });
    return rotated ? Expected<QString>(id) : std::unexpected(rotated.error());
}

Expected<> HistoryStore::addToldRuns(const std::vector<ToldRun> &runs, const AuditFacts &rebuilding)
{
    return audit([&]() -> Expected<> {
        if (const auto told = m_chain.append(rebuilding); !told)
            return told;
        for (const ToldRun &run : runs) {
            const auto added = insertRun(run.start)
                                   .and_then([&] { return insertArtefact(run.start.id, run.artefact); })
                                   .and_then([&] { return updateEnd(run.start.id, run.end); });
            if (!added)
                return added;
        }
        return {};
    });
}

Expected<std::optional<AuditSeal>> HistoryStore::seal() const
{
    return m_chain.seal();
}

Expected<AuditedHistory> HistoryStore::audited() const
{
    AuditedHistory history;
    const auto read = inTransaction(m_connection, [&]() -> Expected<> { // nobody writes between entries and runs
        auto entries = m_chain.entries();
        if (!entries)
            return std::unexpected(entries.error());
        history.entries = std::move(*entries);
        auto runs = runStatement(m_connection, u"SELECT id, plan, verdict, message, report FROM run ORDER BY started_at, id"_s);
        if (!runs)
            return std::unexpected(runs.error());
        while (runs->next()) {
            const QString verdict = runs->value(2).toString();
            history.runs.push_back({.id = runs->value(0).toString(),
                                    .planSha256 = sha256OfText(runs->value(1).toString().toUtf8()),
                                    .verdict = verdict,
                                    .message = runs->value(3).toString(),
                                    .reportSha256 = verdict.isEmpty() ? QString() : sha256OfText(runs->value(4).toString().toUtf8())});
        }
        return {};
    });
    return read ? Expected<AuditedHistory>(std::move(history)) : std::unexpected(read.error());
}

} // namespace Belay
