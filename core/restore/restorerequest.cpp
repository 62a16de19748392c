// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restorerequest.h"

#include <algorithm>

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
std::optional<QString> takeName(QStringView &text)
{
    QString name;
    const bool isQuoted = text.startsWith(u'"');
    qsizetype i = isQuoted ? 1 : 0;
    for (; i < text.size(); ++i) {
        const bool isDoubled = isQuoted && text.sliced(i).startsWith(u"\"\"");
        if (!isDoubled && text[i] == (isQuoted ? u'"' : u'='))
            break;
        name += text[i];
        i += isDoubled ? 1 : 0;
    }
    const bool isClosed = !isQuoted || i < text.size();
    text = text.sliced(std::min(isQuoted ? i + 1 : i, text.size()));
    return isClosed && !name.isEmpty() ? std::optional(name) : std::nullopt;
}

QString writtenName(const QString &name)
{
    const bool isPlain = !name.contains(u'=') && !name.startsWith(u'"');
    return isPlain ? name : u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

std::optional<std::pair<QString, QString>> roleMappingFromText(const QString &text)
{
    QStringView rest = text;
    const auto from = takeName(rest);
    if (!from || !rest.startsWith(u'='))
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

} // namespace Belay
