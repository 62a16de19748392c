// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redactor.h"

namespace Belay {

/// The password file that libpq would read: PGPASSFILE, else ~/.pgpass.
[[nodiscard]] QString passfilePath();

/// The passwords of a password file, one a line in its last field.
[[nodiscard]] std::vector<Secret> passwordsIn(const QByteArray &passfile);

/// True for a variable whose value is nobody's business, by its name.
[[nodiscard]] bool isSecretVariable(const QString &name);

/// Knows every password that this process could read: of the environment and of the password file.
[[nodiscard]] Redactor redactorOfKnownSecrets();

} // namespace Belay
