// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/barchart.h"

#include "ui/shell/format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr double gap = 6;
constexpr double swatch = 12;
constexpr double widestColumn = 48;

void fill(QPainter &painter, const QRectF &rect, const ChartPart &part, const QPalette &palette)
{
    const QColor color = Theme::text(part.tone, palette);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Theme::background(part.tone, palette));
    painter.drawRect(rect);
    painter.fillRect(rect, QBrush(color, part.pattern));
}

double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

double ChartColumn::total() const
{
    double total = 0;
    for (const ChartPart &part : parts)
        total += part.value;
    return total;
}

QString chartText(double value, ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Runs:
        return Format::number(std::llround(value));
    case ChartUnit::Seconds:
        return Format::duration(std::chrono::milliseconds(std::llround(value * 1000)));
    case ChartUnit::Bytes:
        return Format::size(std::llround(value));
    }
    Q_UNREACHABLE();
}

double axisStep(double most, ChartUnit unit)
{
    constexpr std::array times{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 4 * 3600, 6 * 3600, 12 * 3600};
    const double least = most / 4;
    if (unit == ChartUnit::Seconds && least > 0.5) {
        const auto time = std::ranges::find_if(times, [&](int seconds) { return seconds >= least; });
        return time != times.end() ? *time : std::ceil(least / 86400) * 86400;
    }
    const double floor = unit == ChartUnit::Seconds ? 0.001 : 1;
    return std::max(floor, roundStep(std::max(least, floor)));
}

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setData(const ChartData &data)
{
    m_data = data;
    QStringList texts;
    for (const ChartColumn &column : m_data.columns)
        texts += column.label + u": "_s + chartText(column.total(), m_data.unit);
    constexpr qsizetype latest = 12; // whoever wants all of them reads the table
    setAccessibleDescription(texts.sliced(std::max<qsizetype>(0, texts.size() - latest)).join(u", "_s));
    update();
}

double BarChart::most() const
{
    double most = 0;
    for (const ChartColumn &column : m_data.columns)
        most = std::max(most, column.total());
    return most > 0 ? most : 1;
}

QRectF BarChart::plot() const
{
    const QFontMetricsF metrics(font());
    const double step = axisStep(most(), m_data.unit);
    double left = 0;
    for (double value = 0; value < most() + step; value += step)
        left = std::max(left, metrics.horizontalAdvance(chartText(value, m_data.unit)));
    const double bottom = 2 * (metrics.height() + gap) + gap;
    return QRectF(left + 2 * gap, gap + metrics.height() / 2, width() - left - 3 * gap, height() - bottom - gap - metrics.height() / 2);
}

std::vector<ChartPart> BarChart::legend() const
{
    std::vector<ChartPart> parts;
    for (const ChartColumn &column : m_data.columns) {
        for (const ChartPart &part : column.parts) {
            if (part.value > 0 && !std::ranges::contains(parts, part.name, &ChartPart::name))
                parts.push_back(part);
        }
    }
    return parts;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(Theme::line(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_data.columns.empty()) {
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(rect(), Qt::AlignCenter, tr("No finished run passes the filters."));
        return;
    }
    const double step = axisStep(most(), m_data.unit);
    const double top = std::ceil(most() / step) * step;
    const QRectF area = plot();
    drawAxis(painter, area, top);
    drawColumns(painter, area, top);
    drawLabels(painter, area);
    drawLegend(painter);
}

void BarChart::drawAxis(QPainter &painter, const QRectF &plot, double top) const
{
    const double step = axisStep(most(), m_data.unit);
    for (int line = 0; line * step <= top * 1.0001; ++line) {
        const double y = plot.bottom() - plot.height() * line * step / top;
        painter.setPen(Theme::line(palette()));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(QRectF(0, y - 20, plot.left() - gap, 40), Qt::AlignRight | Qt::AlignVCenter, chartText(line * step, m_data.unit));
    }
}

void BarChart::drawColumns(QPainter &painter, const QRectF &plot, double top) const
{
    const double each = plot.width() / static_cast<double>(m_data.columns.size());
    const double wide = std::min(widestColumn, std::max(1.0, each * 0.7));
    for (std::size_t i = 0; i < m_data.columns.size(); ++i) {
        const double left = plot.left() + (static_cast<double>(i) + 0.5) * each - wide / 2;
        double bottom = plot.bottom();
        for (const ChartPart &part : m_data.columns[i].parts) {
            if (part.value <= 0)
                continue;
            const double high = std::max(1.0, plot.height() * part.value / top);
            fill(painter, QRectF(left, bottom - high, wide, high), part, palette());
            bottom -= high;
        }
    }
}

void BarChart::drawLabels(QPainter &painter, const QRectF &plot) const
{
    const QFontMetricsF metrics(font());
    const double each = plot.width() / static_cast<double>(m_data.columns.size());
    double free = 0; // where the next label may begin
    painter.setPen(Theme::secondaryText(palette()));
    for (std::size_t i = 0; i < m_data.columns.size(); ++i) {
        const QString &label = m_data.columns[i].label;
        const double wide = metrics.horizontalAdvance(label);
        const double left = std::min(plot.left() + (static_cast<double>(i) + 0.5) * each - wide / 2, width() - wide - gap);
        if (left < free)
            continue;
        painter.drawText(QPointF(left, plot.bottom() + gap + metrics.ascent()), label);
        free = left + wide + 2 * gap;
    }
}

void BarChart::drawLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    double left = gap;
    const double top = height() - gap - metrics.height();
    for (const ChartPart &part : legend()) {
        fill(painter, QRectF(left, top + (metrics.height() - swatch) / 2, swatch, swatch), part, palette());
        left += swatch + gap;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QPointF(left, top + metrics.ascent()), part.name);
        left += metrics.horizontalAdvance(part.name) + 3 * gap;
    }
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_data.columns.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRectF area = plot();
    const double each = area.width() / static_cast<double>(m_data.columns.size());
    const auto column = static_cast<qsizetype>(std::floor((help->pos().x() - area.left()) / each));
    if (column >= 0 && column < std::ssize(m_data.columns))
        QToolTip::showText(help->globalPos(), m_data.columns[static_cast<std::size_t>(column)].detail.toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace Belay
