// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/credentialstore.h"

#include <QObject>

#include <functional>

namespace Belay {

/// Asks the keyring for an entry that nobody made. Calls `done` once, at the latest after five seconds, with KeyringUnavailable
/// where it does not answer; unless `receiver` is gone by then. Main thread.
void askKeyring(CredentialStore &store, QObject *receiver, std::function<void(Expected<>)> done);

} // namespace Belay
