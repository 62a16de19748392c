// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redactor.h"
#include "core/diagnosis/bundle.h"
#include "core/diagnosis/examination.h"

namespace Belay {

/// Gathers versions, the examination, settings without secrets, the environment, the last runs with their errors, and the sandbox's
/// log. Every value goes through `redactor` before it gets in; see redactorOfKnownSecrets(). `program` is "belay 0.1.0".
[[nodiscard]] Bundle gatherBundle(const Patient &patient, const Examination &examination, const Redactor &redactor,
                                  const QString &program, const QDateTime &now);

} // namespace Belay
