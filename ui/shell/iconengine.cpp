// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace Belay {

IconEngine::IconEngine(const QString &name, std::optional<Tone> tone)
    : m_name(name)
    , m_tone(tone)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, drawn(side * painter->device()->devicePixelRatio(), mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return drawn(std::min(size.width(), size.height()), mode);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state); // the size is in device pixels already
}

QPixmap IconEngine::drawn(qreal pixels, QIcon::Mode mode) const
{
    const int side = qCeil(pixels);
    const QString colorName = color(mode).name();
    const QString cacheKey = u"belay/%1/%2/%3"_s.arg(m_name, colorName).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QFile file(u":/belay/icons/"_s + m_name + u".svg"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "IconEngine", qPrintable(m_name));
    if (isOpen) {
        QPainter painter(&pixmap);
        QSvgRenderer(file.readAll().replace("currentColor", colorName.toLatin1())).render(&painter);
    }
    QPixmapCache::insert(cacheKey, pixmap);
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
