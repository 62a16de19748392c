// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/exportmenu.h"

using namespace Qt::StringLiterals;

namespace Belay {

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return ExportMenu::tr("CSV, for spreadsheets");
    case ReportFormat::Html:
        return ExportMenu::tr("HTML, to read and to print");
    case ReportFormat::Pdf:
        return ExportMenu::tr("PDF, to file away");
    case ReportFormat::Json:
        return ExportMenu::tr("JSON, for programs");
    }
    Q_UNREACHABLE();
}

ExportMenu::ExportMenu(QWidget *parent)
    : QMenu(parent)
{
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Json}) {
        QAction *action = addAction(nameOf(format), this, [this, format] { Q_EMIT chosen(format); });
        action->setObjectName(u"export-"_s + endingOf(format));
    }
}

} // namespace Belay
