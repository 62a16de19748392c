// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/serverroom.h"

#include "core/archive/entryrules.h"

#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qint64 emptyDatabase = 8'000'000; // what CREATE DATABASE copies
constexpr qint64 bytesPerRow = 28;          // header and line pointer of a row
constexpr qint64 bytesPerTable = 64'000;    // empty: its pages, those of its TOAST table, and its lines in the catalogs
constexpr qint64 bytesPerIndex = 20'000;

} // namespace

qint64 estimatedRoom(const VerifiedArchive &archive, const Toc &restored)
{
    qint64 rows = 0;
    qint64 bytes = 0;
    for (const DataContent &content : archive.content().contents) {
        if (!restored.find(archive.archive().toc().entries()[content.entry].dumpId))
            continue;
        rows += content.rows;
        bytes += content.bytes;
    }
    qint64 empty = emptyDatabase;
    for (const TocEntry &entry : restored.entries()) {
        if (restored.is(entry.desc, "TABLE"_L1))
            empty += bytesPerTable;
        else if (isOneOf(restored, entry.desc, {"INDEX"_L1, "CONSTRAINT"_L1, "SEQUENCE"_L1}))
            empty += bytesPerIndex;
    }
    const auto indexes = bytes / 4;
    return empty + bytes + rows * bytesPerRow + indexes;
}

Expected<std::optional<qint64>> freeServerRoom(Connection &server, const QString &tablespace)
{
    const bool isLocal = server.resolvedParameters().host().startsWith(u'/'); // a socket is never that of another computer
    if (!isLocal)
        return std::optional<qint64>();
    const auto asked = server.query(u"SELECT pg_has_role('pg_read_all_settings', 'MEMBER')"_s);
    if (!asked)
        return std::unexpected(asked.error());
    if (!asked->boolean(0, 0))
        return std::optional<qint64>();
    const auto folder = server.query(
        u"SELECT coalesce((SELECT nullif(pg_tablespace_location(oid), '') FROM pg_tablespace WHERE spcname = $1), "
        "current_setting('data_directory'))"_s,
        {tablespace});
    if (!folder)
        return std::unexpected(folder.error());
    const QStorageInfo storage(folder->value(0, 0));
    if (!storage.isValid() || !storage.isReady())
        return std::optional<qint64>();
    return std::optional(storage.bytesAvailable());
}

} // namespace Belay
