// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/wholerows.h"

namespace Belay {

#ifdef BELAY_HAS_WIDE_ROWS

WholeRows countWholeRows(const char *bytes, std::size_t size, std::size_t tabs)
{
    static const bool isWide = __builtin_cpu_supports("x86-64-v3");
    return isWide ? Wide::countWholeRows(bytes, size, tabs) : Baseline::countWholeRows(bytes, size, tabs);
}

#else

WholeRows countWholeRows(const char *bytes, std::size_t size, std::size_t tabs)
{
    return Baseline::countWholeRows(bytes, size, tabs);
}

#endif

} // namespace Belay
