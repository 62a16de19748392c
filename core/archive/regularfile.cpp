// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/regularfile.h"

#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace Belay {

namespace {

class FileText
{
    Q_DECLARE_TR_FUNCTIONS(RegularFile)

public:
    static Error cannotOpen(const QString &path, int error);
    static Error folder(const QString &path, int descriptor);
    static Error notRegular(const QString &path);
};

Error unreadable(const QString &message, const QString &remedy, const QString &detail = {})
{
    return {.code = ErrorCode::FileUnreadable, .message = message, .detail = detail, .remedy = remedy};
}

Error FileText::cannotOpen(const QString &path, int error)
{
    const QString name = visible(path);
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return unreadable(tr("There is no file %1.").arg(name), tr("Check its path."), detail);
    case EACCES:
    case EPERM:
        return unreadable(tr("You have no permission to read %1.").arg(name),
                          tr("Ask its owner, or copy it to where you may read it."), detail);
    case ELOOP:
        if (QFileInfo(path).isSymLink())
            return unreadable(
                tr("%1 is a symbolic link: what it points to could change between two looks.").arg(name),
                tr("Open the file itself: %1").arg(visible(QFileInfo(path).symLinkTarget())), detail);
        break;
    case ENXIO:
        return notRegular(path); // a socket
    default:
        break;
    }
    return unreadable(tr("%1 cannot be opened.").arg(name), {}, detail);
}

Error FileText::folder(const QString &path, int descriptor)
{
    const QString name = visible(path);
    struct stat unused{};
    if (::fstatat(descriptor, "toc.dat", &unused, AT_SYMLINK_NOFOLLOW) == 0)
        return {.code = ErrorCode::ArchiveNotCustom,
                .message =
                    tr("%1 is an archive in directory format, not one in the custom format.").arg(name),
                .remedy = tr("Dump the database again with pg_dump --format=custom.")};
    return unreadable(tr("%1 is a folder.").arg(name), tr("Choose an archive in it."));
}

Error FileText::notRegular(const QString &path)
{
    return unreadable(tr("%1 is a device, a pipe or a socket, not a file.").arg(visible(path)),
                      tr("Write its content to a file, and open that."));
}

FileIdentity identityFrom(const struct stat &status)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modifiedNanoseconds = status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec};
}

} // namespace

Expected<RegularFile> RegularFile::open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (name.contains('\0'))
        return std::unexpected(FileText::cannotOpen(path, ENOENT));
    const int descriptor =
        ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return std::unexpected(FileText::cannotOpen(path, errno));
    struct stat status{};
    const int result = ::fstat(descriptor, &status);
    RegularFile file(descriptor, identityFrom(status));
    if (result != 0)
        return std::unexpected(FileText::cannotOpen(path, errno));
    if (S_ISDIR(status.st_mode))
        return std::unexpected(FileText::folder(path, descriptor));
    if (!S_ISREG(status.st_mode))
        return std::unexpected(FileText::notRegular(path));
    return file;
}

RegularFile::~RegularFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::optional<FileIdentity> identityOf(int descriptor)
{
    struct stat status{};
    return ::fstat(descriptor, &status) == 0 ? std::optional(identityFrom(status)) : std::nullopt;
}

std::optional<FileIdentity> identityAt(const QString &path)
{
    struct stat status{};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? std::optional(identityFrom(status))
                                                                      : std::nullopt;
}

} // namespace Belay
