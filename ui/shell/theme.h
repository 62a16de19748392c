// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QSize>
#include <QString>

namespace Belay {

/// What a colour says. It never says it alone: an icon and a text stand beside it.
enum class Tone { Neutral, Information, Positive, Warning, Negative };

/// Colours and icons that follow the palette: light, dark and high contrast need no file of their own.
namespace Theme {

/// For text and icons on the palette's window or base; its contrast to both is at least 4.5.
[[nodiscard]] QColor text(Tone tone, const QPalette &palette);
/// A tint of the window colour, on which the palette's and text() colours can be read.
[[nodiscard]] QColor background(Tone tone, const QPalette &palette);
/// For frames around background().
[[nodiscard]] QColor border(Tone tone, const QPalette &palette);
/// The palette's text, weaker: for what explains something else.
[[nodiscard]] QColor secondaryText(const QPalette &palette);
/// The line between two areas.
[[nodiscard]] QColor line(const QPalette &palette);

/// A monochrome icon by its name in resources/icons, drawn in the colour of text around it.
[[nodiscard]] QIcon icon(const QString &name);
/// The same, drawn in the colour of a tone.
[[nodiscard]] QIcon icon(const QString &name, Tone tone);
/// The program's icon.
[[nodiscard]] QIcon applicationIcon();

/// The desktop's fixed-width font.
[[nodiscard]] QFont monospace();

/// Space around and between the parts of a page, in device independent pixels.
constexpr int margin = 16;
constexpr int spacing = 12;
constexpr int smallSpacing = 6;
/// Of icons in lists.
constexpr QSize smallIcon(16, 16);

} // namespace Theme

} // namespace Belay
