// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/passfile.h"

#include <QCoreApplication>
#include <QDir>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The runtime folder is the user's own and in memory; without a login session there is none.
QString passFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir(runtime).exists() && !runtime.isEmpty() ? runtime : QDir::tempPath();
}

} // namespace

Expected<PassFile> PassFile::write(const Secret &password)
{
    const QString folder = passFolder();
    auto file = std::make_unique<QTemporaryFile>(QDir(folder).filePath(u"belay-pass-XXXXXX"_s)); // mode 0600
    QByteArray escaped = password.reveal();
    escaped.replace('\\', "\\\\").replace(':', "\\:");
    const bool isWritten = file->open() && ::flock(file->handle(), LOCK_EX | LOCK_NB) == 0 && file->write("*:*:*:*:" + escaped + '\n') > 0 && file->flush();
    escaped.fill('\0');
    if (!isWritten)
        return failure(ErrorCode::FileUnwritable,
                       QCoreApplication::translate("PassFile", "A file for the password cannot be written in %1.").arg(folder),
                       file->errorString());
    file->close();
    return PassFile(std::move(file));
}

void PassFile::removeOrphans()
{
    const QDir folder(passFolder());
    for (const QString &name : folder.entryList({u"belay-pass-*"_s}, QDir::Files)) {
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); // another user's stays closed to us
        if (fd < 0)
            continue;
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(fd);
    }
}

} // namespace Belay
