// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Belay {

/// Fails where something is at `path` already: no file is ever replaced. Errors: FileUnwritable.
[[nodiscard]] Expected<> requireNothingAt(const QString &path);

/// A large file in the making, mode 0600: it lies beside its place under another name until it is whole and on the disk,
/// and is gone if it never gets there. The first failure sticks; finish() tells it.
class PartFile
{
public:
    /// Errors: FileUnwritable, also where something is at `path` already.
    [[nodiscard]] static Expected<std::unique_ptr<PartFile>> create(const QString &path);

    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    void append(QByteArrayView bytes);
    /// Replaces bytes that were appended before.
    void overwrite(qint64 position, QByteArrayView bytes);
    /// Where the next byte goes.
    [[nodiscard]] qint64 position() const { return m_written + m_buffer.size(); }
    [[nodiscard]] bool hasFailed() const { return m_systemError != 0; }
    /// Where the file is until commit().
    [[nodiscard]] const QString &partPath() const { return m_partPath; }

    /// Everything is on the disk afterwards. Nothing may be written any more. Errors: FileUnwritable.
    [[nodiscard]] Expected<> finish();
    /// Gives the finished file its name; never replaces another. Errors: FileUnwritable.
    [[nodiscard]] Expected<> commit();

private:
    PartFile(const QString &path, const QString &partPath, int descriptor);
    void flush();
    [[nodiscard]] std::unexpected<Error> unwritable() const;

    QString m_path;
    QString m_partPath;
    int m_descriptor;
    QByteArray m_buffer;
    qint64 m_written = 0; ///< bytes that left the buffer
    int m_systemError = 0;
    bool m_isCommitted = false;
};

} // namespace Belay
