// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/shared/sharing.h"

#include <QWidget>

class QPushButton;

namespace Belay {

class PlainLabel;

/// Which history the page shows, this computer's or the shared one, and what waits to be shared. For a page where a shared history is set up.
class SharedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SharedBar(QWidget *parent = nullptr);

    /// True if the shared history is chosen.
    [[nodiscard]] bool isShared() const;
    /// Chooses one, and says so only where a person did.
    void setShared(bool shared);
    void showReport(const SharingReport &report);

Q_SIGNALS:
    /// A person chose the other history.
    void switched(bool toShared);
    /// A person wants what waits to be shared now.
    void shareRequested();

private:
    void showChoice();

    QPushButton *m_local;
    QPushButton *m_shared;
    PlainLabel *m_state;
    QPushButton *m_share;
};

} // namespace Belay
