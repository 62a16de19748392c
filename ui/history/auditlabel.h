// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/historyrescue.h"
#include "core/history/auditverification.h"
#include "ui/shell/appcontext.h"

#include <QWidget>

class QLabel;

namespace Belay {

class PlainLabel;

/// Says whether the history is what was written: intact, broken at an entry, or its key missing; and that it was made anew, where it was.
/// The look is a job of its own: it reads every entry and every manifest.
class AuditLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditLabel(const AppContext &context, QWidget *parent = nullptr);

    /// Looks again. A history that is damaged or gone is made anew first.
    void refresh();

Q_SIGNALS:
    /// The history was damaged or gone and is another one now.
    void rescued();

private:
    void show(const Expected<AuditReport> &report);

    const AppContext &m_context;
    JobId m_job;
    int m_request = 0; ///< only the answer to the latest one counts
    QLabel *m_icon;
    PlainLabel *m_text;
};

} // namespace Belay
