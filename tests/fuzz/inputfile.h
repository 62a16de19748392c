// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace Belay {

/// Puts the bytes of one run after the other into a file in memory, where there is a place for that.
class InputFile
{
public:
    InputFile()
        : m_folder(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/belay-fuzz-XXXXXX")
                                                             : QStringLiteral("belay-fuzz-XXXXXX"))
    {
    }

    /// Replaces what was there; returns the path.
    QString write(const quint8 *data, std::size_t size) const
    {
        QFile file(path(QStringLiteral("input")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size))
                != static_cast<qint64>(size)
            || !file.flush())
            std::abort();
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace Belay
