// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditchain.h"

#include "core/base/account.h"
#include "core/base/canonicaljson.h"
#include "core/history/historyrows.h"
#include "core/history/storesql.h"

#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype chainDigits = 16;

const QString columns = u"sequence, time, account, role, host, action, run, file, file_sha256, system_identifier, database_oid, target, payload, "
                        "previous, key_id, hash, signature"_s;

AuditEntry entryFrom(const QSqlQuery &query)
{
    const auto text = [&](int column) { return query.value(column).toString(); };
    return {.sequence = query.value(0).toLongLong(),
            .time = text(1),
            .account = text(2),
            .role = text(3),
            .host = text(4),
            .action = text(5),
            .runId = text(6),
            .file = text(7),
            .fileSha256 = text(8),
            .systemIdentifier = text(9),
            .databaseOid = query.value(10).toUInt(),
            .target = text(11),
            .payload = text(12),
            .previous = text(13),
            .keyId = text(14),
            .hash = text(15),
            .signature = text(16)};
}

/// SQLite's NOT NULL takes the empty string and not a null one.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString keyInForceAfter(const AuditEntry &entry)
{
    return entry.action == key(AuditAction::KeyRotated) ? entry.payloadJson()["new_key"_L1].toString() : entry.keyId;
}

} // namespace

AuditChain::AuditChain(QString connection, QString keyFile)
    : m_connection(std::move(connection))
    , m_keyFile(std::move(keyFile))
{
}

Expected<SigningKeys> AuditChain::keys() const
{
    auto loaded = SigningKeys::load(m_keyFile);
    if (!loaded)
        loaded.error().code = ErrorCode::HistoryUnavailable;
    return loaded;
}

Expected<std::optional<AuditEntry>> AuditChain::last() const
{
    auto query = runStatement(m_connection, u"SELECT "_s + columns + u" FROM audit ORDER BY sequence DESC LIMIT 1"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? std::optional(entryFrom(*query)) : std::nullopt;
}

Expected<> AuditChain::begin()
{
    const auto found = last();
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return {};
    const auto runs = readNumber(m_connection, u"SELECT count(*) FROM run"_s);
    const auto known = keys();
    if (!runs || !known)
        return std::unexpected(!runs ? runs.error() : known.error());
    const auto signing = known->all().empty() ? SigningKeys::makeNew(m_keyFile) : Expected<SigningKey>(known->all().back());
    if (!signing)
        return std::unexpected(signing.error());
    const QString chain = QUuid::createUuid().toString(QUuid::Id128).first(chainDigits);
    return insert({.action = AuditAction::HistoryBegan, .payload = {{u"chain"_s, chain}, {u"runs_before"_s, *runs}}}, *signing);
}

Expected<> AuditChain::append(const AuditFacts &facts)
{
    const auto before = last();
    const auto known = keys();
    if (!before || !known)
        return std::unexpected(!before ? before.error() : known.error());
    const QString inForce = *before ? keyInForceAfter(**before) : QString();
    if (const SigningKey *signing = known->find(inForce))
        return insert(facts, *signing);
    const auto made = SigningKeys::makeNew(m_keyFile);
    if (!made)
        return std::unexpected(made.error());
    return insert({.action = AuditAction::KeyReplaced, .payload = {{u"old_key"_s, inForce}}}, *made).and_then([&] {
        return insert(facts, *made);
    });
}

Expected<SigningKey> AuditChain::rotateKey()
{
    // The key is in the file before an entry names it; a crash in between leaves one that nothing was signed with.
    auto made = SigningKeys::makeNew(m_keyFile);
    if (!made)
        return made;
    const auto announced = append({.action = AuditAction::KeyRotated, .payload = {{u"new_key"_s, made->id()}}});
    if (!announced)
        return std::unexpected(announced.error());
    return made;
}

Expected<> AuditChain::insert(const AuditFacts &facts, const SigningKey &signing)
{
    const auto before = last();
    if (!before)
        return std::unexpected(before.error());
    AuditEntry entry{.sequence = *before ? (*before)->sequence + 1 : 1,
                     .time = storedTime(QDateTime::currentDateTimeUtc()),
                     .account = accountName(),
                     .role = notNull(facts.role),
                     .host = QSysInfo::machineHostName(),
                     .action = key(facts.action),
                     .runId = notNull(facts.runId),
                     .file = notNull(facts.file),
                     .fileSha256 = notNull(facts.fileSha256),
                     .systemIdentifier = notNull(facts.systemIdentifier),
                     .databaseOid = facts.databaseOid,
                     .target = notNull(facts.target),
                     .payload = QString::fromUtf8(canonicalJson(facts.payload)),
                     .previous = *before ? (*before)->hash : u""_s,
                     .keyId = signing.id(),
                     .hash = {},
                     .signature = {}};
    const QByteArray form = entry.canonicalForm();
    entry.hash = sha256OfText(form);
    entry.signature = signing.sign(form);
    const auto inserted = runStatement(
        m_connection, u"INSERT INTO audit ("_s + columns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.sequence, entry.time, entry.account, entry.role, entry.host, entry.action, entry.runId, entry.file, entry.fileSha256,
         entry.systemIdentifier, entry.databaseOid, entry.target, entry.payload, entry.previous, entry.keyId, entry.hash, entry.signature});
    return inserted ? Expected<>() : std::unexpected(inserted.error());
}

Expected<std::optional<AuditHead>> AuditChain::head() const
{
    const auto found = last();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    auto first = runStatement(m_connection, u"SELECT payload FROM audit ORDER BY sequence LIMIT 1"_s);
    if (!first)
        return std::unexpected(first.error());
    const QString payload = first->next() ? first->value(0).toString() : QString();
    return AuditHead{.chain = AuditEntry{.payload = payload}.payloadJson()["chain"_L1].toString(),
                     .sequence = (*found)->sequence,
                     .hash = (*found)->hash};
}

Expected<std::optional<AuditSeal>> AuditChain::seal() const
{
    const auto found = last();
    const auto at = head();
    const auto known = keys();
    if (!found || !at || !known)
        return std::unexpected(!found ? found.error() : !at ? at.error() : known.error());
    const SigningKey *signing = *found ? known->find(keyInForceAfter(**found)) : nullptr;
    return signing ? std::optional(AuditSeal{.key = *signing, .head = **at}) : std::nullopt;
}

Expected<std::vector<AuditEntry>> AuditChain::entries() const
{
    auto query = runStatement(m_connection, u"SELECT "_s + columns + u" FROM audit ORDER BY sequence"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<AuditEntry> all;
    while (query->next())
        all.push_back(entryFrom(*query));
    return all;
}

} // namespace Belay
