// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/signingkey.h"

#include <vector>

namespace Belay {

/// The keys of this installation, oldest first: a JSON file with mode 0600 in the folder of the settings. A key stays in it for good,
/// so that what it signed can be checked; which one signs now is for the history to say.
class SigningKeys
{
public:
    /// The keys of the file; none where there is no file. Errors: FileUnreadable, also where it is no file of keys.
    [[nodiscard]] static Expected<SigningKeys> load(const QString &file);
    /// Makes a key and adds it to the file, durably, before anything is signed with it. One caller at a time.
    /// Errors: FileUnreadable, FileUnwritable.
    [[nodiscard]] static Expected<SigningKey> makeNew(const QString &file);

    /// The key with this id, or null.
    [[nodiscard]] const SigningKey *find(const QString &id) const;
    [[nodiscard]] const std::vector<SigningKey> &all() const { return m_keys; }

private:
    std::vector<SigningKey> m_keys;
};

} // namespace Belay
