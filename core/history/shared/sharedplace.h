// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QMap>
#include <QString>

namespace Belay {

/// Where the shared history is, and as whom to go there.
struct SharedPlace {
    QMap<QString, QString> options; ///< by libpq keyword; never `password`
    Secret password;                ///< empty: libpq finds one (.pgpass, PGPASSWORD), or none is needed

    bool operator==(const SharedPlace &) const = default;
};

} // namespace Belay
