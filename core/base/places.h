// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Belay {

/// Where Belay keeps its files. A value: made once in main() and handed to whoever needs it.
struct Places {
    QString config; ///< settings
    QString state;  ///< history, locks, the sandbox's record
    QString data;   ///< safety backups, unless another folder is set
    QString scratch; ///< throw-away clusters: local, large, and a short path (Unix sockets allow 107 bytes)

    /// The places of the XDG base directory specification for this user.
    static Places ofUser();
    /// Everything under one folder: a second installation or a test, sealed off from the first.
    static Places below(const QString &folder);

    [[nodiscard]] QString backups() const;
    [[nodiscard]] QString history() const;
    [[nodiscard]] QString locks() const;
    /// The keys that the history and the manifests are signed with.
    [[nodiscard]] QString signingKeys() const;
    /// What the history said of itself, outside the history's own folder.
    [[nodiscard]] QString anchors() const;

    bool operator==(const Places &) const = default;
};

} // namespace Belay
