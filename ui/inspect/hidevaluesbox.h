// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace Belay {

class ValuePrivacy;

/// Hides values from a dump, or shows them, wherever such values are.
class HideValuesBox final : public QCheckBox
{
    Q_OBJECT

public:
    /// `privacy` outlives the box.
    explicit HideValuesBox(ValuePrivacy &privacy, QWidget *parent = nullptr);
};

} // namespace Belay
