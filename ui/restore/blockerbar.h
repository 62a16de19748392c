// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/blocker.h"
#include "ui/restore/tintedframe.h"

class QPushButton;

namespace Belay {

class PlainLabel;

/// Says whom a run waits for, and offers to clear the way, after a question. Hidden while nobody is in the way.
class BlockerBar final : public TintedFrame
{
    Q_OBJECT

public:
    explicit BlockerBar(QWidget *parent = nullptr);

    void showBlockers(const std::vector<BlockingSession> &blockers);

Q_SIGNALS:
    /// Somebody wants this, and said so twice.
    void remedyConfirmed(const Belay::BlockingSession &blocker, Belay::BlockerRemedy remedy);

private:
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &name, BlockerRemedy remedy);
    void ask(BlockerRemedy remedy);

    std::vector<BlockingSession> m_blockers;
    PlainLabel *m_text;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_end = nullptr;
};

} // namespace Belay
