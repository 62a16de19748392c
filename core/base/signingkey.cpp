// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/signingkey.h"

#include "core/base/sha256.h"

#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace Belay {

namespace {

constexpr std::size_t keyBytes = 32;
constexpr qsizetype idDigits = 16;

using KeyBytes = std::array<unsigned char, keyBytes>;

/// The key's bytes, wiped when they are not needed any more.
class OpenKey
{
public:
    explicit OpenKey(const Secret &hex)
    {
        for (std::size_t i = 0; i < keyBytes; ++i)
            m_bytes.at(i) = static_cast<unsigned char>(hex.reveal().sliced(static_cast<qsizetype>(2 * i), 2).toUShort(nullptr, 16));
    }
    ~OpenKey() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(OpenKey)

    [[nodiscard]] const KeyBytes &bytes() const { return m_bytes; }

private:
    KeyBytes m_bytes{};
};

QString idOf(const Secret &hex)
{
    const OpenKey key(hex);
    Sha256 hash;
    hash.add(QByteArrayView(key.bytes()));
    return hash.hex().first(idDigits);
}

} // namespace

SigningKey::SigningKey(Secret hex)
    : m_hex(std::move(hex))
    , m_id(idOf(m_hex))
{
}

SigningKey SigningKey::random()
{
    std::array<quint32, keyBytes / sizeof(quint32)> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    QString digits;
    for (const quint32 number : numbers)
        digits += QString::number(number, 16).rightJustified(8, u'0');
    OPENSSL_cleanse(numbers.data(), sizeof(numbers));
    SigningKey key{Secret(digits)};
    OPENSSL_cleanse(digits.data(), static_cast<std::size_t>(digits.size()) * sizeof(QChar));
    return key;
}

std::optional<SigningKey> SigningKey::fromHex(const QString &digits)
{
    const bool isHex = QByteArray::fromHex(digits.toLatin1()).toHex() == digits.toLatin1();
    if (!isHex || digits.size() != static_cast<qsizetype>(2 * keyBytes))
        return std::nullopt;
    return SigningKey(Secret(digits));
}

QString SigningKey::sign(QByteArrayView content) const
{
    const OpenKey key(m_hex);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    HMAC(EVP_sha256(), key.bytes().data(), static_cast<int>(keyBytes), reinterpret_cast<const unsigned char *>(content.data()),
         static_cast<std::size_t>(content.size()), digest.data(), &length);
    return QString::fromLatin1(QByteArrayView(digest.data(), static_cast<qsizetype>(length)).toByteArray().toHex());
}

bool SigningKey::isSignature(const QString &signature, QByteArrayView content) const
{
    const QByteArray expected = sign(content).toLatin1();
    const QByteArray found = signature.toLatin1();
    return found.size() == expected.size()
        && CRYPTO_memcmp(found.constData(), expected.constData(), static_cast<std::size_t>(expected.size())) == 0;
}

} // namespace Belay
