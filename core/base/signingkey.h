// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Belay {

/// A key that the entries of the audit and the manifests are signed with (HMAC-SHA-256), 256 random bits. Whoever has it can sign:
/// a signature proves that something was written by a Belay that has the key, to whoever has the key, too.
class SigningKey
{
public:
    /// A new one, of the operating system's random numbers.
    [[nodiscard]] static SigningKey random();
    /// The key that these 64 hexadecimal digits are; nothing where they are none.
    [[nodiscard]] static std::optional<SigningKey> fromHex(const QString &digits);

    /// Names the key without giving it away: the first 16 hexadecimal digits of its SHA-256.
    [[nodiscard]] const QString &id() const { return m_id; }
    /// The key itself, in hexadecimal digits.
    [[nodiscard]] const Secret &hex() const { return m_hex; }

    /// The HMAC-SHA-256 of `content` as 64 hexadecimal digits.
    [[nodiscard]] QString sign(QByteArrayView content) const;
    /// True if `signature` is that of `content`. Takes the same time whatever differs.
    [[nodiscard]] bool isSignature(const QString &signature, QByteArrayView content) const;

private:
    explicit SigningKey(Secret hex);

    Secret m_hex;
    QString m_id;
};

} // namespace Belay
