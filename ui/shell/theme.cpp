// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/iconengine.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Belay::Theme {

namespace {

constexpr double readableContrast = 4.5; // WCAG 2.2, level AA

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.2;
}

QColor hue(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return palette.color(QPalette::WindowText);
    case Tone::Information:
        return dark ? QColor(0x6cb6ff) : QColor(0x1f6feb);
    case Tone::Positive:
        return dark ? QColor(0x57c785) : QColor(0x1a7f4b);
    case Tone::Warning:
        return dark ? QColor(0xe3b341) : QColor(0x9a6700);
    case Tone::Negative:
        return dark ? QColor(0xff8a80) : QColor(0xc62828);
    }
    Q_UNREACHABLE();
}

} // namespace

QColor text(Tone tone, const QPalette &palette)
{
    QColor color = hue(tone, palette);
    const QColor surface = background(tone, palette);
    const QColor base = palette.color(QPalette::Base);
    for (int i = 0; i < 10 && std::min(contrast(color, surface), contrast(color, base)) < readableContrast;
         ++i)
        color = mixed(color, palette.color(QPalette::WindowText), 0.15);
    return color;
}

QColor background(Tone tone, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), hue(tone, palette), tone == Tone::Neutral ? 0.06 : 0.11);
}

QColor border(Tone tone, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), hue(tone, palette), tone == Tone::Neutral ? 0.25 : 0.5);
}

QColor secondaryText(const QPalette &palette)
{
    QColor color = mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.35);
    for (int i = 0; i < 6 && contrast(color, palette.color(QPalette::Window)) < readableContrast; ++i)
        color = mixed(color, palette.color(QPalette::WindowText), 0.25);
    return color;
}

QColor line(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18);
}

QIcon icon(const QString &name)
{
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new IconEngine(name, tone));
}

QIcon applicationIcon()
{
    return QIcon(u":/belay/belay.svg"_s);
}

QFont monospace()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace Belay::Theme
