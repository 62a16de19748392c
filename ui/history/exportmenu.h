// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Belay {

/// What the window writes of the history: what core does, and PDF.
enum class ReportFormat { Csv, Html, Pdf, Json };

/// The ending of its files: csv, html, pdf, json.
[[nodiscard]] QString endingOf(ReportFormat format);
/// "CSV for spreadsheets", …
[[nodiscard]] QString nameOf(ReportFormat format);

/// Offers the formats.
class ExportMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ExportMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Belay::ReportFormat format);
};

} // namespace Belay
