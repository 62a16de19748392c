// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archiveheader.h"

using namespace Qt::StringLiterals;

namespace Belay {

QString toString(const ArchiveVersion &version)
{
    return u"%1.%2"_s.arg(version.major).arg(version.minor);
}

QLatin1StringView key(Compression compression)
{
    switch (compression) {
    case Compression::None:
        return "none"_L1;
    case Compression::Gzip:
        return "gzip"_L1;
    case Compression::Lz4:
        return "lz4"_L1;
    case Compression::Zstd:
        return "zstd"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Belay
