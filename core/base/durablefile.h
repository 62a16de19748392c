// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace Belay {

// Writes that survive a power cut. QSaveFile is not enough: it ignores fsync errors, does not sync the folder, and
// makes files that others can read.

/// Makes `path` and its missing parents with mode 0700; an existing folder stays as it is. Errors: FileUnwritable.
[[nodiscard]] Expected<> makePrivateFolder(const QString &path);

/// Replaces `path` by `content` in one step, mode 0600: the file is old or new, never half. Errors: FileUnwritable.
[[nodiscard]] Expected<> writeDurably(const QString &path, const QByteArray &content);

/// Flushes a file or folder to the disk. Errors: FileUnwritable.
[[nodiscard]] Expected<> syncToDisk(const QString &path);

/// Renames `from` to `to` in the same folder and flushes the folder; never replaces an existing file.
/// Errors: FileUnwritable.
[[nodiscard]] Expected<> renameDurably(const QString &from, const QString &to);

/// Reads a file of at most `limit` bytes. Errors: FileUnreadable (also when it is larger).
[[nodiscard]] Expected<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace Belay
