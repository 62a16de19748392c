// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/base/places.h"
#include "core/postgres/serverfacts.h"

namespace Belay {

/// Keeps other runs away from a target: on this machine by a lock file that names its owner, from other machines by an
/// advisory lock of the server. Both go when this object, its process or its connection goes.
class TargetLock
{
public:
    /// `server` keeps the advisory lock, so it must live as long as the lock is needed. `owner` is one line for whoever
    /// is refused, see ownerLine(). Errors: TargetLocked, naming the owner; FileUnwritable; those of requireDirectSession().
    [[nodiscard]] static Expected<TargetLock> take(Connection &server, const TargetIdentity &target, const Places &places,
                                                   const QString &owner);

private:
    explicit TargetLock(FileLock file)
        : m_file(std::move(file))
    {
    }

    FileLock m_file;
};

} // namespace Belay
