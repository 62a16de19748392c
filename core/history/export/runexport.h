// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/export/exportformat.h"
#include "core/history/runquery.h"
#include "core/jobs/jobcontext.h"

#include <QByteArray>

#include <functional>

namespace Belay {

/// What an export says of itself.
struct ExportOrigin {
    QString program; ///< "belay 0.1.0"
    QDateTime at;
};

/// Takes what is written, piece by piece.
using ExportSink = std::function<Expected<>(const QByteArray &)>;

/// The report of one run, in UTF-8.
[[nodiscard]] QByteArray exportedRun(const RunDetail &run, ExportFormat format, const ExportOrigin &origin);

/// Writes the runs that pass, latest first, into `sink`; never holds more than some hundred of them. Returns how many.
/// Errors: HistoryUnavailable, Cancelled, those of the sink.
[[nodiscard]] Expected<qint64> exportRuns(const RunQuery &history, const RunFilter &filter, ExportFormat format,
                                          const ExportOrigin &origin, const ExportSink &sink, JobContext &context);

} // namespace Belay
