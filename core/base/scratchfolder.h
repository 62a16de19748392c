// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QTemporaryDir>

#include <memory>

namespace Belay {

/// A folder for files of one piece of work, with mode 0700. It goes with the object; where the process was killed, with the
/// next removeOrphans().
class ScratchFolder
{
public:
    /// Makes one below `parent`, which is made, too. Errors: FileUnwritable.
    [[nodiscard]] static Expected<std::shared_ptr<const ScratchFolder>> make(const QString &parent);
    /// Removes the folders below `parent` whose process is gone.
    static void removeOrphans(const QString &parent);

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    ~ScratchFolder();

private:
    explicit ScratchFolder(const QString &pattern);

    QTemporaryDir m_folder;
    int m_lock; ///< on the folder: the kernel gives it back when the process ends
};

} // namespace Belay
