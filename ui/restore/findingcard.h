// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/finding.h"
#include "ui/restore/tintedframe.h"

class QCheckBox;

namespace Belay {

/// One finding of the checks: icon, sentence, evidence, remedy, and a box to tick where somebody must say yes.
class FindingCard final : public TintedFrame
{
    Q_OBJECT

public:
    explicit FindingCard(const Finding &finding, QWidget *parent = nullptr);

    void setAccepted(bool isAccepted);

Q_SIGNALS:
    void accepted(bool isAccepted);
    void changeRequested(Belay::RequestChange change);

private:
    void addChanges(const Finding &finding);

    QCheckBox *m_accept = nullptr;
};

} // namespace Belay
