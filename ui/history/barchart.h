// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

#include <vector>

namespace Belay {

/// What a chart counts: it decides how its axis is divided and written.
enum class ChartUnit { Runs, Seconds, Bytes };

/// A part of a column. It has a pattern, too, and the legend names it: nothing is said by colour alone.
struct ChartPart {
    QString name;
    Tone tone = Tone::Neutral;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    double value = 0; ///< in the chart's unit

    bool operator==(const ChartPart &) const = default;
};

struct ChartColumn {
    QString label;
    QString detail; ///< plain text for the tooltip
    std::vector<ChartPart> parts;

    [[nodiscard]] double total() const;
    bool operator==(const ChartColumn &) const = default;
};

struct ChartData {
    ChartUnit unit = ChartUnit::Runs;
    std::vector<ChartColumn> columns;

    bool operator==(const ChartData &) const = default;
};

/// "12", "3 min 20 s", "1.5 GB".
[[nodiscard]] QString chartText(double value, ChartUnit unit);

/// The distance between two lines of the axis, so that about four reach `most`; a round number of the unit.
[[nodiscard]] double axisStep(double most, ChartUnit unit);

/// Columns over a line of time, with axis and legend. A table beside it says the same to whoever does not see it.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }

    [[nodiscard]] QSize sizeHint() const override { return {520, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double most() const;
    [[nodiscard]] std::vector<ChartPart> legend() const;
    void drawAxis(QPainter &painter, const QRectF &plot, double top) const;
    void drawColumns(QPainter &painter, const QRectF &plot, double top) const;
    void drawLabels(QPainter &painter, const QRectF &plot) const;
    void drawLegend(QPainter &painter) const;

    ChartData m_data;
};

} // namespace Belay
