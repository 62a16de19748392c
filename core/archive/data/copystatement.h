// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Belay {

/// What an entry's COPY statement says, in the dump's encoding, without quotes.
struct CopyStatement {
    QByteArray schema; ///< empty in dumps of old, which set a search path
    QByteArray table;  ///< the target: with --load-via-partition-root another than the entry's own table
    QByteArrayList columns;
    bool hasOids = false; ///< each row begins with one; before 12

    bool operator==(const CopyStatement &) const = default;
};

/// Reads `COPY schema.table (column, "odd column") FROM stdin;` as pg_dump writes it. Nothing for anything else, so that
/// no other statement can pass for one.
[[nodiscard]] std::optional<CopyStatement> parseCopyStatement(QByteArrayView sql);

} // namespace Belay
