// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace Belay {

/// A lock between processes that the kernel gives back when its holder dies, however it dies. The file carries one line
/// that names the owner, so that whoever is refused can be told who holds it.
class FileLock
{
public:
    /// Takes the lock at `path` (made with mode 0600) and writes `owner` into it, without waiting. An empty optional
    /// means that another process holds it. Errors: FileUnwritable.
    [[nodiscard]] static Expected<std::optional<FileLock>> tryTake(const QString &path, const QString &owner);

    /// True if some process holds the lock. Looks without taking it.
    [[nodiscard]] static bool isHeld(const QString &path);

    /// The owner that the lock file names, or an empty string.
    [[nodiscard]] static QString ownerOf(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int fd)
        : m_fd(fd)
    {
    }

    int m_fd = -1;
};

} // namespace Belay
