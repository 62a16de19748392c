// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMimeData;
class QWidget;

namespace Belay {

class ConnectionController;

/// Lets a person choose an archive: `*.dump` files only, beginning in the folder of the last one. Does not wait;
/// `picked` gets the path, unless `parent` is gone or nothing was chosen.
void pickArchive(QWidget *parent, const ConnectionController &connections,
                 std::function<void(const QString &)> picked);

/// The path of the one local `*.dump` file that is dragged, or an empty string.
[[nodiscard]] QString droppedArchive(const QMimeData *data);

} // namespace Belay
