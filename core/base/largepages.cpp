// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/largepages.h"

#include <sys/mman.h>
#include <unistd.h>

#include <memory>

namespace Belay {

void useLargePages(void *start, std::size_t size)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    if (std::align(page, page, start, size) != nullptr)
        ::madvise(start, size, MADV_HUGEPAGE);
}

} // namespace Belay
