// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/savedconnection.h"

using namespace Qt::StringLiterals;

namespace Belay {

QLatin1StringView key(EnvironmentLabel label)
{
    switch (label) {
    case EnvironmentLabel::None:
        return "none"_L1;
    case EnvironmentLabel::Development:
        return "development"_L1;
    case EnvironmentLabel::Staging:
        return "staging"_L1;
    case EnvironmentLabel::Production:
        return "production"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<EnvironmentLabel> environmentLabelFromKey(QStringView text)
{
    for (const EnvironmentLabel label :
         {EnvironmentLabel::None, EnvironmentLabel::Development, EnvironmentLabel::Staging, EnvironmentLabel::Production}) {
        if (text == key(label))
            return label;
    }
    return std::nullopt;
}

QLatin1StringView key(PasswordSource source)
{
    switch (source) {
    case PasswordSource::Ask:
        return "ask"_L1;
    case PasswordSource::Keyring:
        return "keyring"_L1;
    case PasswordSource::None:
        return "none"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<PasswordSource> passwordSourceFromKey(QStringView text)
{
    for (const PasswordSource source : {PasswordSource::Ask, PasswordSource::Keyring, PasswordSource::None}) {
        if (text == key(source))
            return source;
    }
    return std::nullopt;
}

QMap<QString, QString> SavedConnection::options() const
{
    QMap<QString, QString> options{{u"host"_s, host},
                                   {u"port"_s, port == 0 ? QString() : QString::number(port)},
                                   {u"user"_s, user},
                                   {u"dbname"_s, database},
                                   {u"sslmode"_s, sslMode}};
    options.removeIf([](const std::pair<const QString &, QString &> &option) { return option.second.isEmpty(); });
    return options;
}

} // namespace Belay
