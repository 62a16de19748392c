// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/damagebar.h"

#include "ui/shell/format.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int barHeight = 22;
constexpr int legendGap = 6;
constexpr double corner = 4;

using Kind = FileSegment::Kind;
constexpr std::array kinds{Kind::Head, Kind::WholeBlock, Kind::DamagedBlock, Kind::Unknown};

QColor colorOf(Kind kind, const QPalette &palette)
{
    switch (kind) {
    case Kind::Head:
        return Theme::text(Tone::Information, palette);
    case Kind::WholeBlock:
        return Theme::text(Tone::Positive, palette);
    case Kind::DamagedBlock:
        return Theme::text(Tone::Negative, palette);
    case Kind::Unknown:
        return Theme::text(Tone::Warning, palette);
    }
    Q_UNREACHABLE_RETURN({});
}

/// Patterns, so that the kinds can be told apart without colour.
Qt::BrushStyle patternOf(Kind kind)
{
    switch (kind) {
    case Kind::Head:
    case Kind::WholeBlock:
        return Qt::SolidPattern;
    case Kind::DamagedBlock:
        return Qt::BDiagPattern;
    case Kind::Unknown:
        return Qt::Dense5Pattern;
    }
    Q_UNREACHABLE_RETURN(Qt::NoBrush);
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Head:
        return DamageBar::tr("Table of contents");
    case Kind::WholeBlock:
        return DamageBar::tr("Whole data");
    case Kind::DamagedBlock:
        return DamageBar::tr("Damaged data");
    case Kind::Unknown:
        return DamageBar::tr("Unknown bytes");
    }
    Q_UNREACHABLE_RETURN({});
}

qint64 bytesOf(const DamageMap &map, Kind kind)
{
    qint64 bytes = 0;
    for (const FileSegment &segment : map.segments)
        bytes += segment.kind == kind ? segment.end - segment.start : 0;
    return bytes;
}

QString legendOf(const DamageMap &map, Kind kind)
{
    return DamageBar::tr("%1: %2", "part of a file, its size")
        .arg(nameOf(kind), Format::size(bytesOf(map, kind)));
}

void fill(QPainter &painter, const QRectF &rect, Kind kind, const QPalette &palette)
{
    const QColor color = colorOf(kind, palette);
    if (patternOf(kind) != Qt::SolidPattern)
        painter.fillRect(rect, Theme::background(Tone::Negative, palette));
    painter.fillRect(rect, QBrush(color, patternOf(kind)));
}
} // namespace

DamageBar::DamageBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"damageBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Map of the file"));
}

void DamageBar::setMap(std::shared_ptr<const DamageMap> map)
{
    m_map = std::move(map);
    setAccessibleDescription(description());
    update();
}

QSize DamageBar::sizeHint() const
{
    return {240, barHeight + legendGap + fontMetrics().height()};
}

QString DamageBar::description() const
{
    QStringList parts;
    for (const Kind kind : kinds) {
        if (m_map && bytesOf(*m_map, kind) > 0)
            parts.append(legendOf(*m_map, kind));
    }
    return parts.join(u", "_s);
}

void DamageBar::paintEvent(QPaintEvent *)
{
    if (!m_map || m_map->segments.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0.5, 0.5, width() - 1.0, barHeight - 1.0);
    QPainterPath outline;
    outline.addRoundedRect(bar, corner, corner);
    painter.save();
    painter.setClipPath(outline);
    const double perByte = bar.width() / static_cast<double>(std::max<qint64>(1, m_map->segments.back().end));
    const auto draw = [&](bool isGood) {
        for (const FileSegment &segment : m_map->segments) {
            if ((segment.kind == Kind::Head || segment.kind == Kind::WholeBlock) != isGood)
                continue;
            const double start = bar.left() + static_cast<double>(segment.start) * perByte;
            const double length = static_cast<double>(segment.end - segment.start) * perByte;
            // The smallest damage is seen, too.
            fill(painter, QRectF(start, bar.top(), std::max(length, isGood ? 0.0 : 3.0), bar.height()),
                 segment.kind, palette());
        }
    };
    draw(true);
    draw(false);
    painter.restore();
    painter.setPen(Theme::line(palette()));
    painter.drawPath(outline);

    double x = 0;
    const double y = barHeight + legendGap;
    const double side = fontMetrics().ascent();
    for (const Kind kind : kinds) {
        if (bytesOf(*m_map, kind) == 0)
            continue;
        fill(painter, QRectF(x, y + 1, side, side), kind, palette());
        const QString text = legendOf(*m_map, kind);
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(QPointF(x + side + legendGap, y + fontMetrics().ascent()), text);
        x += side + legendGap + fontMetrics().horizontalAdvance(text) + 3 * legendGap;
    }
}

} // namespace Belay
