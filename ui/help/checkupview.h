// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/examination.h"
#include "ui/shell/appcontext.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace Belay {

class CheckupModel;
class HintLabel;

/// Whether everything is there that Belay needs: `belayctl doctor` in the window.
class CheckupView final : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the view.
    explicit CheckupView(const AppContext &context, QWidget *parent = nullptr);

    /// Looks, unless it is looking already.
    void check();

Q_SIGNALS:
    /// Somebody wants to read more about a result.
    void runbookRequested(const QString &name);

private:
    void showExamination(const Expected<Examination> &examination);
    void showSelection();

    const AppContext &m_context;
    CheckupModel *m_model;
    HintLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_again;
    QPushButton *m_runbook;
    bool m_isChecking = false;
};

} // namespace Belay
