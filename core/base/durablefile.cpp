// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// A file descriptor that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int number() const { return m_fd; }

private:
    int m_fd;
};

std::unexpected<Error> unwritable(const QString &path, int error)
{
    return failure(ErrorCode::FileUnwritable,
                   QCoreApplication::translate("DurableFile", "%1 cannot be written.").arg(path),
                   QString::fromLocal8Bit(std::strerror(error)));
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(fd, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

} // namespace

Expected<> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (parent != path) {
        if (const auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return unwritable(path, errno);
    return QFileInfo(path).isDir() ? Expected<>() : unwritable(path, ENOTDIR);
}

Expected<> writeDurably(const QString &path, const QByteArray &content)
{
    const QString part = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    const QByteArray partName = QFile::encodeName(part);
    {
        const Descriptor file(::open(partName.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!file.isOpen())
            return unwritable(part, errno);
        if (!writeAll(file.number(), content) || ::fsync(file.number()) != 0) {
            const int error = errno;
            ::unlink(partName.constData());
            return unwritable(path, error);
        }
    }
    if (::rename(partName.constData(), QFile::encodeName(path).constData()) != 0) {
        const int error = errno;
        ::unlink(partName.constData());
        return unwritable(path, error);
    }
    return syncToDisk(QFileInfo(path).absolutePath());
}

Expected<> syncToDisk(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return unwritable(path, errno);
    return {};
}

Expected<> renameDurably(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    bool isRenamed =
        ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0;
    if (!isRenamed && errno == EINVAL) // NFS and others know no such rename; a second name never replaces, either
        isRenamed = ::link(source.constData(), target.constData()) == 0 && ::unlink(source.constData()) == 0;
    if (!isRenamed)
        return unwritable(to, errno);
    return syncToDisk(QFileInfo(to).absolutePath());
}

Expected<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    const auto unreadable = [&](const QString &detail) {
        return failure(ErrorCode::FileUnreadable,
                       QCoreApplication::translate("DurableFile", "The file %1 cannot be read.").arg(path), detail);
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    if (content.size() > limit)
        return unreadable(u"larger than %1 bytes"_s.arg(limit));
    return content;
}

} // namespace Belay
