// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/systemjournal.h"

#include <syslog.h>

#include <mutex>

namespace Belay {

void tellSystemJournal(const QString &line)
{
    static std::once_flag opened;
    std::call_once(opened, [] { ::openlog("belay", LOG_PID, LOG_USER); });
    ::syslog(LOG_NOTICE, "%s", line.toUtf8().constData());
}

} // namespace Belay
