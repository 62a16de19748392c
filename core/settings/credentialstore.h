// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QObject>
#include <QString>

#include <functional>

namespace Belay {

/// Where passwords of saved connections are kept. Asynchronous, on the main thread: a keyring may ask its user first.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    /// Calls `done` with the password, an empty secret where none is stored, or KeyringUnavailable; unless `receiver` is
    /// gone by then.
    virtual void read(const QString &connectionId, QObject *receiver, std::function<void(Expected<Secret>)> done) = 0;
    virtual void write(const QString &connectionId, const Secret &password, QObject *receiver,
                       std::function<void(Expected<>)> done) = 0;
    virtual void remove(const QString &connectionId, QObject *receiver, std::function<void(Expected<>)> done) = 0;
};

} // namespace Belay
