// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

#include <vector>

namespace Belay {

/// Takes secrets out of text before it is logged, shown or stored.
class Redactor
{
public:
    /// Every later text has this value replaced. An empty secret is ignored.
    void add(const Secret &secret);

    /// `text` with the known secrets, `password=…`, `PASSWORD '…'` and the password of `postgres://user:password@…`
    /// replaced by `***`.
    [[nodiscard]] QString redacted(QString text) const;

private:
    std::vector<Secret> m_secrets;
};

} // namespace Belay
