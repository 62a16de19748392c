// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Belay {

/// Where the window was and how its splitters stood: a file of its own, which nobody misses.
class WindowState
{
public:
    /// `folder` is made when something is saved.
    explicit WindowState(const QString &folder);

    /// Applies what was saved to the window and its named splitters.
    void restore(QWidget &window) const;
    void save(const QWidget &window) const;

private:
    QString m_file;
};

} // namespace Belay
