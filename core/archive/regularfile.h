// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <optional>

namespace Belay {

/// A regular file, open for reading; closed when this goes.
class RegularFile
{
public:
    /// Opens without following a symbolic link, without waiting for a fifo, and without handing the descriptor to child
    /// processes. Errors: FileUnreadable, and for a folder that is an archive of its own kind ArchiveNotCustom.
    [[nodiscard]] static Expected<RegularFile> open(const QString &path);

    RegularFile(RegularFile &&other) noexcept
        : m_descriptor(other.release())
        , m_identity(other.m_identity)
    {
    }
    RegularFile &operator=(RegularFile &&) = delete;
    ~RegularFile();

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }
    /// Hands the descriptor over to the caller.
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }

private:
    RegularFile(int descriptor, const FileIdentity &identity)
        : m_descriptor(descriptor)
        , m_identity(identity)
    {
    }

    int m_descriptor;
    FileIdentity m_identity;
};

/// The identity of an open file, or nothing where the system does not tell.
[[nodiscard]] std::optional<FileIdentity> identityOf(int descriptor);
/// The identity of what is at this path now, symbolic links not followed.
[[nodiscard]] std::optional<FileIdentity> identityAt(const QString &path);

} // namespace Belay
