// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restorerequest.h"

#include "core/archive/sqlnames.h"

using namespace Qt::StringLiterals;

namespace Belay {

QLatin1StringView key(RestoreMode mode)
{
    switch (mode) {
    case RestoreMode::Swap:
        return "swap"_L1;
    case RestoreMode::InPlace:
        return "in-place"_L1;
    case RestoreMode::Recreate:
        return "recreate"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<RestoreMode> restoreModeFromKey(QStringView text)
{
    for (const RestoreMode mode : {RestoreMode::Swap, RestoreMode::InPlace, RestoreMode::Recreate}) {
        if (text == key(mode))
            return mode;
    }
    return std::nullopt;
}

QLatin1StringView key(RestoreProfile profile)
{
    switch (profile) {
    case RestoreProfile::Full:
        return "full"_L1;
    case RestoreProfile::Staging:
        return "staging"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<RestoreProfile> restoreProfileFromKey(QStringView text)
{
    for (const RestoreProfile profile : {RestoreProfile::Full, RestoreProfile::Staging}) {
        if (text == key(profile))
            return profile;
    }
    return std::nullopt;
}

bool PartChoice::isPart() const
{
    return !schemas.isEmpty() || !tables.isEmpty() || !entries.empty() || !listFile.isEmpty() || !excludedTables.isEmpty()
        || !sections.empty();
}

namespace {

/// The name that a text begins with is taken from it. Nothing where it is empty or its quote is not closed.
std::optional<QString> takeName(QByteArrayView &text)
{
    std::optional<QByteArray> name;
    if (text.startsWith('"')) {
        name = takeQuotedName(text);
    } else {
        const qsizetype end = text.indexOf('=');
        name = text.first(end < 0 ? text.size() : end).toByteArray();
        text = text.sliced(name->size());
    }
    return name && !name->isEmpty() ? std::optional(QString::fromUtf8(*name)) : std::nullopt;
}

QString writtenName(const QString &name)
{
    const bool isPlain = !name.contains(u'=') && !name.startsWith(u'"');
    return isPlain ? name : u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

std::optional<std::pair<QString, QString>> roleMappingFromText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArrayView rest = bytes;
    const auto from = takeName(rest);
    if (!from || !rest.startsWith('='))
        return std::nullopt;
    rest = rest.sliced(1);
    const auto to = takeName(rest);
    if (!to || !rest.isEmpty())
        return std::nullopt;
    return std::pair(*from, *to);
}

QString roleMappingText(const QString &from, const QString &to)
{
    return writtenName(from) + u'=' + writtenName(to);
}

QJsonObject roleMappingJson(const RoleMapping &roles)
{
    QJsonObject json;
    for (const auto &[from, to] : roles)
        json.insert(from, to);
    return json;
}

RoleMapping roleMappingFromJson(const QJsonObject &json)
{
    RoleMapping roles;
    for (auto role = json.begin(); role != json.end(); ++role)
        roles.emplace(role.key(), role->toString());
    return roles;
}

} // namespace Belay
