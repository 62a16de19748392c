// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Belay {

/// Where the window was, how its splitters and columns stood, and which page was in front: a file of its own, which nobody
/// misses.
class WindowState
{
public:
    /// `folder` is made when something is saved.
    explicit WindowState(const QString &folder);

    /// Applies what was saved to the window and to its named splitters, tables and trees.
    void restore(QWidget &window) const;
    /// The object name of the page that was in front; empty if none was saved.
    [[nodiscard]] QString page() const;
    void save(const QWidget &window, const QString &page) const;

private:
    QString m_file;
};

} // namespace Belay
