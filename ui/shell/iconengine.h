// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIconEngine>

#include <optional>

namespace Belay {

/// Draws one of our line icons in a colour of the application's palette, at whatever size and resolution is asked for,
/// so that an icon made once follows a change from light to dark.
class IconEngine final : public QIconEngine
{
public:
    /// Without a tone the icon has the colour of text.
    IconEngine(const QString &name, std::optional<Tone> tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("belay"); }
    [[nodiscard]] bool isNull() override { return m_name.isEmpty(); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;
    /// From the cache, or drawn into it.
    [[nodiscard]] QPixmap drawn(qreal pixels, QIcon::Mode mode) const;

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace Belay
