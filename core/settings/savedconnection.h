// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QMap>
#include <QString>

#include <optional>

namespace Belay {

/// What a connection leads to; shown wherever the connection is, with icon, text and colour.
enum class EnvironmentLabel { None, Development, Staging, Production };

/// Stable name: none, development, staging, production.
QLatin1StringView key(EnvironmentLabel label);
std::optional<EnvironmentLabel> environmentLabelFromKey(QStringView key);

enum class PasswordSource {
    Ask,     ///< each time
    Keyring, ///< the desktop's
    None,    ///< none is needed, or libpq finds it (.pgpass, service, peer)
};

QLatin1StringView key(PasswordSource source);
std::optional<PasswordSource> passwordSourceFromKey(QStringView key);

/// A connection that somebody saved. It never holds a password.
struct SavedConnection {
    QString id; ///< stable and random; names the keyring's item
    QString name;
    EnvironmentLabel label = EnvironmentLabel::None;
    QString host; ///< name, address, or the folder of a socket
    quint16 port = 5432;
    QString user;
    QString database; ///< maintenance database to connect to
    QString sslMode;  ///< of libpq; empty: libpq's default
    PasswordSource passwordSource = PasswordSource::Ask;

    /// The same as libpq's keywords.
    [[nodiscard]] QMap<QString, QString> options() const;

    bool operator==(const SavedConnection &) const = default;
};

} // namespace Belay
