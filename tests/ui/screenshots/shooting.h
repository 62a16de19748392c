// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobservice.h"

#include <QWidget>

#include <functional>

namespace Belay {

/// Lets the program work until `isReady` holds, for ten seconds at most.
void settle(const std::function<bool()> &isReady);
/// Lets the program work until nothing is read any more.
void settle(const JobService &jobs);

/// Takes the pictures of one look: light or dark, in one language.
class Shooting
{
public:
    /// `suffix` is what the names of all its files end with.
    Shooting(const QString &folder, const QString &suffix)
        : m_folder(folder)
        , m_suffix(suffix)
    {
    }
    void take(QWidget &widget, const QString &name) const;
    [[nodiscard]] QString path(const QString &name, const QString &ending) const;

private:
    QString m_folder;
    QString m_suffix;
};

} // namespace Belay
