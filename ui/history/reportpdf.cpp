// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/reportpdf.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Belay::ReportPdf)
};

constexpr double footHeight = 32;
constexpr int resolution = 96; // dots an inch: those of CSS, so that nothing is scaled

} // namespace

Expected<> writePdf(const QByteArray &html, PdfPages pages, QIODevice &device, JobContext &context)
{
    QPdfWriter writer(&device);
    writer.setResolution(resolution);
    const auto orientation = pages == PdfPages::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
    writer.setCreator(QCoreApplication::applicationName());

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer); // nothing depends on a screen
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    document.setDefaultFont(QFont(u"sans-serif"_s, 10));
    document.setHtml(QString::fromUtf8(html));
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    const QSizeF page(writer.width(), writer.height() - footHeight);
    document.setPageSize(page);

    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::FileUnwritable, Words::tr("The PDF could not be written."), device.errorString());
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (const auto wanted = context.checkNotCancelled(); !wanted)
            return wanted;
        context.progress({.done = number, .total = count, .text = {}});
        if (number > 0 && !writer.newPage())
            return failure(ErrorCode::FileUnwritable, Words::tr("The PDF could not be written."), device.errorString());
        painter.save();
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext shown;
        shown.clip = QRectF(QPointF(0, number * page.height()), page);
        shown.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(shown.clip);
        document.documentLayout()->draw(&painter, shown);
        painter.restore();
        painter.setFont(QFont(u"sans-serif"_s, 8));
        painter.setPen(Qt::darkGray);
        painter.drawText(QRectF(0, page.height(), page.width(), footHeight), Qt::AlignRight | Qt::AlignBottom,
                         Words::tr("Page %1 of %2", "number, count").arg(number + 1).arg(count));
    }
    painter.end();
    return {};
}

} // namespace Belay
