// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/signingkeys.h"
#include "core/history/auditrecord.h"

#include <vector>

namespace Belay {

/// What signs now, and where the history stands: what a manifest is sealed with.
struct AuditSeal {
    SigningKey key;
    AuditHead head;
};

/// The append-only table `audit` of an open store: each entry has the hash of the one before, its own, and a signature. The key that signs is
/// the one that the entries say: the first one's, until another is announced.
class AuditChain
{
public:
    /// `connection` names the store's QSqlDatabase, `keyFile` is Places::signingKeys().
    AuditChain(QString connection, QString keyFile);

    /// Writes the first entry where there is none: to be called in a transaction, before the runs are counted into it.
    /// Errors: those of runStatement() and SigningKeys; in all of these.
    [[nodiscard]] Expected<> begin();
    /// Adds an entry; to be called within the transaction of what it tells of, after begin(). A key that is not there any more is replaced
    /// by a new one, which an entry of its own says: the work goes on, and the verification tells.
    [[nodiscard]] Expected<> append(const AuditFacts &facts);
    /// Makes a new key, announces it under the old one's signature and returns it. To be called in a transaction.
    [[nodiscard]] Expected<SigningKey> rotateKey();

    /// The last entry; nothing where the history is empty.
    [[nodiscard]] Expected<std::optional<AuditHead>> head() const;
    /// The key that signs, and the last entry; nothing where the history is empty, or the key is not there.
    [[nodiscard]] Expected<std::optional<AuditSeal>> seal() const;
    /// All entries, by their sequence.
    [[nodiscard]] Expected<std::vector<AuditEntry>> entries() const;

private:
    [[nodiscard]] Expected<std::optional<AuditEntry>> last() const;
    [[nodiscard]] Expected<SigningKeys> keys() const;
    [[nodiscard]] Expected<> insert(const AuditFacts &facts, const SigningKey &key);

    QString m_connection;
    QString m_keyFile;
};

} // namespace Belay
