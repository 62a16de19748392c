// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"
#include "core/jobs/jobevents.h"

#include <QHash>

#include <set>

namespace Belay {

/// How far pg_restore is, by what it says with --verbose and by what the archive was found to hold. The unit is the byte of
/// plain data; an entry counts one byte besides, so that definitions move it, too.
class LoadProgress
{
public:
    /// `leftOut` are entries that pg_restore is not given.
    LoadProgress(const VerifiedArchive &archive, const std::set<DumpId> &leftOut);

    /// A line of pg_restore's. True if it says that something begins or ends.
    bool note(const QString &line);
    /// What the server has taken of the tables that are being loaded now, in bytes.
    void setUnderWay(qint64 bytes) { m_underWay = bytes; }

    [[nodiscard]] JobProgress current() const;
    /// Bytes of plain data, of all that is to be loaded.
    [[nodiscard]] qint64 dataTotal() const { return m_dataTotal; }
    /// Bytes of plain data that are there by now.
    [[nodiscard]] qint64 dataLoaded() const;

private:
    void finish(qint64 bytes);

    QHash<QString, qint64> m_bytesOfTable; ///< by the first line of "schema.table"
    QHash<qint32, qint64> m_bytesOfEntry;  ///< by dump id
    qint64 m_total = 0;
    qint64 m_dataTotal = 0;
    qint64 m_entries = 0;  ///< begun
    qint64 m_finished = 0; ///< bytes of what was loaded whole
    qint64 m_underWay = 0;
    QString m_table;       ///< that one process, without jobs, loads now
    bool m_hasJobs = false;
    QString m_text;
};

} // namespace Belay
