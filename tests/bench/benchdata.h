// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testserver.h"

#include <QMap>

namespace Belay {

/// The archives that the benchmarks read.
struct BenchData {
    QMap<QString, QString> archives; ///< by compression; "gzip-piped" has no offsets
    QString manyEntries;             ///< 106,000 entries without data
    QString lastTable = QStringLiteral("public.zz_last"); ///< the table whose data comes last
};

/// Fills a database with `megabytes` of rows of several shapes and dumps it into `folder`, once: what is there is used.
[[nodiscard]] BenchData makeBenchData(const TestServer &server, const QString &database, int megabytes, const QString &folder);

/// Writes an archive of 106,000 tables without data.
void writeManyEntries(const QString &path);

} // namespace Belay
