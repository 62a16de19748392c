// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export/exportformat.h"

using namespace Qt::StringLiterals;

namespace Belay {

QLatin1StringView key(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return "csv"_L1;
    case ExportFormat::Html:
        return "html"_L1;
    case ExportFormat::Json:
        return "json"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatFromKey(QStringView text)
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Html, ExportFormat::Json}) {
        if (text == key(format))
            return format;
    }
    return std::nullopt;
}

} // namespace Belay
