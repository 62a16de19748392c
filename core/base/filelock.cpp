// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace Belay {

namespace {
constexpr qint64 ownerLimit = 4096; // one line: program, process, run and time
}

Expected<std::optional<FileLock>> FileLock::tryTake(const QString &path, const QString &owner)
{
    const auto unwritable = [&](int error) {
        return failure(ErrorCode::FileUnwritable,
                       QCoreApplication::translate("FileLock", "The lock file %1 cannot be written.").arg(path),
                       QString::fromLocal8Bit(std::strerror(error)));
    };
    FileLock lock(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock.m_fd < 0)
        return unwritable(errno);
    if (::flock(lock.m_fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::optional<FileLock>();
        return unwritable(errno);
    }
    const QByteArray line = owner.toUtf8();
    const auto length = static_cast<std::size_t>(line.size());
    if (::ftruncate(lock.m_fd, 0) != 0 || ::pwrite(lock.m_fd, line.constData(), length, 0) != line.size())
        return unwritable(errno);
    return std::optional<FileLock>(std::move(lock));
}

bool FileLock::isHeld(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return false;
    const bool isHeld = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(fd); // gives a shared lock back at once
    return isHeld;
}

QString FileLock::ownerOf(const QString &path)
{
    return QString::fromUtf8(readFile(path, ownerLimit).value_or(QByteArray()));
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace Belay
