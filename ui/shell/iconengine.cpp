// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Belay {

IconEngine::IconEngine(const QString &name, std::optional<Tone> tone)
    : m_tone(tone)
{
    QFile file(u":/belay/icons/"_s + name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
    Q_ASSERT_X(!m_svg.isEmpty(), "IconEngine", qPrintable(name));
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    QByteArray svg = m_svg;
    svg.replace("currentColor", color(mode).name().toLatin1());
    QSvgRenderer renderer(svg);
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer.render(painter, square);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    QPixmap pixmap(size); // in device pixels already
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QColor IconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_tone ? Theme::text(*m_tone, palette) : palette.color(QPalette::WindowText);
}

} // namespace Belay
