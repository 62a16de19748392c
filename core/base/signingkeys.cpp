// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/signingkeys.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SigningKeys)
};

constexpr int formatVersion = 1;
constexpr qint64 fileLimit = 1 << 20; // bytes; a key takes 70

} // namespace

Expected<SigningKeys> SigningKeys::load(const QString &file)
{
    SigningKeys keys;
    if (!QFileInfo::exists(file))
        return keys;
    const auto unusable = [&](const QString &detail) {
        return failure(ErrorCode::FileUnreadable, Text::tr("The signing keys in %1 cannot be read.").arg(file), detail,
                       Text::tr("Restore the file from a backup of your settings, or move it away: then what it signed cannot be checked."));
    };
    const auto content = readFile(file, fileLimit);
    if (!content)
        return unusable(content.error().detail);
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    if (json.value("belay_signing_keys"_L1).toInt() != formatVersion)
        return unusable(Text::tr("It is no file of keys."));
    for (const QJsonValue &digits : json.value("keys"_L1).toArray()) {
        auto key = SigningKey::fromHex(digits.toString());
        if (!key)
            return unusable(Text::tr("It is no file of keys."));
        keys.m_keys.push_back(std::move(*key));
    }
    return keys;
}

Expected<SigningKey> SigningKeys::makeNew(const QString &file)
{
    const auto known = load(file);
    if (!known)
        return std::unexpected(known.error());
    const SigningKey made = SigningKey::random();
    QJsonArray keys;
    for (const SigningKey &key : known->m_keys)
        keys += QString::fromLatin1(key.hex().reveal());
    keys += QString::fromLatin1(made.hex().reveal());
    const QJsonObject json{{u"belay_signing_keys"_s, formatVersion}, {u"keys"_s, keys}};
    const auto written = makePrivateFolder(QFileInfo(file).absolutePath()).and_then([&] {
        return writeDurably(file, QJsonDocument(json).toJson());
    });
    if (!written)
        return std::unexpected(written.error());
    return made;
}

const SigningKey *SigningKeys::find(const QString &id) const
{
    const auto found = std::ranges::find(m_keys, id, &SigningKey::id);
    return found != m_keys.end() ? &*found : nullptr;
}

} // namespace Belay
