// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/finding.h"

using namespace Qt::StringLiterals;

namespace Belay {

QLatin1StringView key(FindingLevel level)
{
    switch (level) {
    case FindingLevel::Blocking:
        return "blocking"_L1;
    case FindingLevel::ToAccept:
        return "to_accept"_L1;
    case FindingLevel::Information:
        return "information"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Belay
