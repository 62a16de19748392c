// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobevents.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Belay {

class HintLabel;
class PlainLabel;

/// Shows that something is being looked at, how far it is where that is known, and lets it be cancelled.
class WaitingView final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of what is in it.
    WaitingView(const QString &name, const QString &cancelName, QWidget *parent = nullptr);

    /// Begins anew with this sentence.
    void begin(const QString &text);
    void apply(const JobUpdate &update);

Q_SIGNALS:
    void cancelRequested();

private:
    PlainLabel *m_text;
    HintLabel *m_step;
    QProgressBar *m_progress;
};

/// Shows `progress` in `bar`: no percentage while the total is unknown.
void showProgress(const JobProgress &progress, QProgressBar *bar);
/// The bar of work whose extent nobody knows.
void showUnknownProgress(QProgressBar *bar);

} // namespace Belay
