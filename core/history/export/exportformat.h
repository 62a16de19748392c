// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace Belay {

/// What a history can be written as. PDF is drawn from the HTML, where there are fonts: in the window.
enum class ExportFormat { Csv, Html, Json };

/// Stable name, and the ending of its files: csv, html, json.
QLatin1StringView key(ExportFormat format);
std::optional<ExportFormat> exportFormatFromKey(QStringView key);

} // namespace Belay
