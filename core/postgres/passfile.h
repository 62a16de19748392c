// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QTemporaryFile>

#include <memory>

namespace Belay {

/// How a child gets a password: a file of mode 0600 in libpq's passfile format, gone when this object is. The password
/// is neither in the child's arguments nor in its environment. The file is locked as long as this object lives, so that
/// those of a process that was killed are known.
class PassFile
{
public:
    /// Errors: FileUnwritable.
    [[nodiscard]] static Expected<PassFile> write(const Secret &password);

    /// Removes the files of processes that died.
    static void removeOrphans();

    [[nodiscard]] QString path() const { return m_file->fileName(); }

private:
    explicit PassFile(std::unique_ptr<QTemporaryFile> file)
        : m_file(std::move(file))
    {
    }

    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace Belay
