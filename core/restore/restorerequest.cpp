// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restorerequest.h"

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

} // namespace Belay
