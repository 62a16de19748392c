// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratchfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The lock on a folder, or -1 where another process has it, or it cannot be opened.
int tryLock(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    if (fd >= 0)
        ::close(fd);
    return -1;
}

} // namespace

ScratchFolder::ScratchFolder(const QString &pattern)
    : m_folder(pattern)
    , m_lock(tryLock(m_folder.path()))
{
}

ScratchFolder::~ScratchFolder()
{
    m_folder.remove();
    if (m_lock >= 0)
        ::close(m_lock);
}

Expected<std::shared_ptr<const ScratchFolder>> ScratchFolder::make(const QString &parent)
{
    QDir().mkpath(parent);
    std::shared_ptr<const ScratchFolder> folder;
    for (int i = 0; i < 3 && (!folder || folder->m_lock < 0); ++i) // who removes orphans may come before the lock
        folder.reset(new ScratchFolder(parent + u"/belay-work-XXXXXX"_s));
    if (folder->m_lock < 0)
        return failure(ErrorCode::FileUnwritable,
                       QCoreApplication::translate("ScratchFolder", "A folder for temporary files cannot be made in %1.").arg(parent),
                       folder->m_folder.errorString());
    return folder;
}

void ScratchFolder::removeOrphans(const QString &parent)
{
    for (const QString &name : QDir(parent).entryList({u"belay-work-*"_s}, QDir::Dirs)) {
        const QString folder = QDir(parent).filePath(name);
        const int lock = tryLock(folder);
        if (lock < 0)
            continue;
        QDir(folder).removeRecursively();
        ::close(lock);
    }
}

} // namespace Belay
