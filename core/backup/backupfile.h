// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveheader.h"
#include "core/postgres/serverfacts.h"

#include <QDateTime>
#include <QString>

namespace Belay {

/// A finished, checked backup on the disk.
struct BackupFile {
    QString path;    ///< of the archive; the manifest lies beside it
    qint64 size = 0; ///< bytes
    QString sha256;
    TargetIdentity source;
    Compression compression = Compression::Gzip;
    QString dumpVersion; ///< of the pg_dump that wrote it
    qint64 entryCount = 0;
    QDateTime startedAt;  ///< UTC
    QDateTime finishedAt; ///< UTC

    bool operator==(const BackupFile &) const = default;
};

} // namespace Belay
