// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/visibletext.h"

#include <QString>

namespace Belay {

/// A tooltip that shows `text` from a file or server as it is: Qt would take markup in it for markup.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return text.isEmpty()
        ? QString()
        : QLatin1StringView("<qt>") + visible(text).toHtmlEscaped() + QLatin1StringView("</qt>");
}

} // namespace Belay
