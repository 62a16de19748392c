// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/finding.h"
#include "ui/restore/restoreflow.h"

#include <QListWidget>

namespace Belay {

/// The checklist before a restore: what only a person can know, to be ticked, and what Belay looked at, with what came of it.
class ChecklistView final : public QListWidget
{
    Q_OBJECT

public:
    /// `flow` outlives the view.
    explicit ChecklistView(RestoreFlow &flow, QWidget *parent = nullptr);

    /// Shows the list beside what was found.
    void showFindings(const std::vector<Finding> &findings);

private:
    void addHeading(const QString &text);
    void addItemOfBelay(const QString &text, bool isFound);
    void addItemOfPerson(const QString &key, const QString &text);

    RestoreFlow &m_flow;
};

} // namespace Belay
