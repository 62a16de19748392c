// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

#include <QString>
#include <QVariantList>

namespace Belay {

/// A condition on the table `run`, in the SQL of the store.
struct RunConditions {
    QString where; ///< " WHERE …", or empty where every run passes
    QVariantList values;
};

/// What `filter` asks for; its limit is for the caller.
[[nodiscard]] RunConditions conditionsOf(const RunFilter &filter);

} // namespace Belay
