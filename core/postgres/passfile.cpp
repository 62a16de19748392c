// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/passfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Belay {

Expected<PassFile> PassFile::write(const Secret &password)
{
    // The runtime folder is the user's own and in memory; without a login session there is none.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder = QDir(runtime).exists() && !runtime.isEmpty() ? runtime : QDir::tempPath();
    auto file = std::make_unique<QTemporaryFile>(QDir(folder).filePath(u"belay-XXXXXX"_s)); // mode 0600
    QByteArray escaped = password.reveal();
    escaped.replace('\\', "\\\\").replace(':', "\\:");
    const bool isWritten = file->open() && file->write("*:*:*:*:" + escaped + '\n') > 0 && file->flush();
    escaped.fill('\0');
    if (!isWritten)
        return failure(ErrorCode::FileUnwritable,
                       QCoreApplication::translate("PassFile", "A file for the password cannot be written in %1.").arg(folder),
                       file->errorString());
    file->close();
    return PassFile(std::move(file));
}

} // namespace Belay
