// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Belay {

/// The scheme of links to the Help page. Whoever shows a message does not know that page: it opens such a link through
/// QDesktopServices, and the main window has taken the scheme over.
inline const QString helpScheme = QStringLiteral("belay-help");

/// "belay-help:disk-full": a runbook.
[[nodiscard]] inline QUrl helpLink(const QString &runbook)
{
    return QUrl(helpScheme + u':' + runbook);
}

} // namespace Belay
