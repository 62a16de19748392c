// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/recovery.h"
#include "ui/shell/appcontext.h"

#include <QWidget>

namespace Belay {

class MessagePanel;

/// Tells of runs that died before they could say how they ended, and offers to settle them. Hidden where there are none.
class RecoveryNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryNotice(const AppContext &context, QWidget *parent = nullptr);

    /// Looks into the history. What settling said stays until then.
    void refresh();

Q_SIGNALS:
    /// Runs were settled: the history has changed.
    void settled();

private:
    void showRuns(const std::vector<RunSummary> &runs);
    void settle(const ConnectionParameters &chosen);
    void settleOverCurrentConnection();
    void showReport(const Expected<RecoveryReport> &report);
    void askToForget(const std::vector<RunStart> &runs);
    void forget(const std::vector<RunStart> &runs);

    const AppContext &m_context;
    MessagePanel *m_panel;
    bool m_isBusy = false;
};

} // namespace Belay
