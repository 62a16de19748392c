// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/credentialstore.h"

namespace Belay {

/// The desktop's keyring, through QtKeychain. Its insecure fallback stays off.
class Keyring final : public CredentialStore
{
public:
    void read(const QString &connectionId, QObject *receiver, std::function<void(Expected<Secret>)> done) override;
    void write(const QString &connectionId, const Secret &password, QObject *receiver,
               std::function<void(Expected<>)> done) override;
    void remove(const QString &connectionId, QObject *receiver, std::function<void(Expected<>)> done) override;
};

} // namespace Belay
