// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"

#include <QByteArray>

class QIODevice;

namespace Belay {

enum class PdfPages { Upright, Landscape };

/// Draws a report of ours, HTML in UTF-8, as A4 pages with their numbers into `device`. May run on any thread.
/// Errors: FileUnwritable, Cancelled.
[[nodiscard]] Expected<> writePdf(const QByteArray &html, PdfPages pages, QIODevice &device, JobContext &context);

} // namespace Belay
