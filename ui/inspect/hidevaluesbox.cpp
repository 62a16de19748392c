// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/hidevaluesbox.h"

#include "ui/inspect/valueprivacy.h"

namespace Belay {

HideValuesBox::HideValuesBox(ValuePrivacy &privacy, QWidget *parent)
    : QCheckBox(tr("&Hide values"), parent)
{
    setAccessibleName(tr("Hide values"));
    setToolTip(tr("Shows dots in place of values. On from the start where the current connection leads to "
                  "production; that values were revealed there is logged."));
    setChecked(privacy.isHidden());
    connect(this, &QCheckBox::toggled, &privacy, &ValuePrivacy::setHidden);
    connect(&privacy, &ValuePrivacy::changed, this, &QCheckBox::setChecked);
}

} // namespace Belay
