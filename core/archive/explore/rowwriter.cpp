// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/rowwriter.h"

#include "core/archive/explore/exportwriters.h"
#include "core/archive/explore/jsonrowwriter.h"
#include "core/archive/explore/textrowwriter.h"

using namespace Qt::StringLiterals;

namespace Belay {

QLatin1StringView key(RowFormat format)
{
    switch (format) {
    case RowFormat::Text:
        return "text"_L1;
    case RowFormat::Csv:
        return "csv"_L1;
    case RowFormat::Json:
        return "json"_L1;
    case RowFormat::Insert:
        return "insert"_L1;
    case RowFormat::Copy:
        return "copy"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<RowFormat> rowFormat(const QString &name)
{
    for (const RowFormat format :
         {RowFormat::Text, RowFormat::Csv, RowFormat::Json, RowFormat::Insert, RowFormat::Copy}) {
        if (name == key(format))
            return format;
    }
    return {};
}

std::unique_ptr<RowWriter> RowWriter::make(RowFormat format, RowWriterOptions options, ByteSink sink)
{
    switch (format) {
    case RowFormat::Text:
        return std::make_unique<TextRowWriter>(std::move(options), std::move(sink));
    case RowFormat::Csv:
        return std::make_unique<CsvRowWriter>(std::move(options), std::move(sink));
    case RowFormat::Json:
        return std::make_unique<JsonRowWriter>(std::move(options), std::move(sink));
    case RowFormat::Insert:
        return std::make_unique<InsertRowWriter>(std::move(options), std::move(sink));
    case RowFormat::Copy:
        return std::make_unique<CopyRowWriter>(std::move(options), std::move(sink));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Belay
