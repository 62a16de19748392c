// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Belay {

// HTML that stands alone: no script, nothing from elsewhere, and everything that came from outside escaped. It is kept
// to what browsers and QTextDocument both draw, since the PDF is made of it.

/// Text from a file, a server or a person: invisible characters made visible, then escaped.
[[nodiscard]] QString escapedHtml(const QString &text);

/// Everything before the content; `title` is plain text and becomes the first heading.
[[nodiscard]] QString htmlHead(const QString &title);
/// Everything after it: which program wrote this, and when.
[[nodiscard]] QString htmlFoot(const QString &program, const QDateTime &at);

/// A row of plain texts.
[[nodiscard]] QString htmlRow(const QStringList &cells);
/// A column of a table, and its share of the width.
struct HtmlColumn {
    QString title;
    int percent = 0;
};
/// The beginning of a table: its heading row is printed again on each page.
[[nodiscard]] QString htmlTable(const std::vector<HtmlColumn> &columns);

/// How a run ended, in words and colour.
[[nodiscard]] QString outcomeHtml(const RunSummary &run);

/// "2026-11-21 11:15:00 CET", local time; a dash where there is none.
[[nodiscard]] QString timeForReport(const QDateTime &time);
/// "0.3 s", "1:02:05 h", "6:52 min".
[[nodiscard]] QString durationForReport(std::chrono::milliseconds duration);

} // namespace Belay
