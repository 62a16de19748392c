// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/wholerows.h"

namespace Belay {

#ifdef BELAY_HAS_WIDE_ROWS

WholeRows countWholeRows(const char *bytes, std::size_t size, std::size_t tabs, bool isHashed)
{
    static const bool isWide = __builtin_cpu_supports("x86-64-v3");
    return isWide ? Wide::countWholeRows(bytes, size, tabs, isHashed) : Baseline::countWholeRows(bytes, size, tabs, isHashed);
}

#else

WholeRows countWholeRows(const char *bytes, std::size_t size, std::size_t tabs, bool isHashed)
{
    return Baseline::countWholeRows(bytes, size, tabs, isHashed);
}

#endif

} // namespace Belay
