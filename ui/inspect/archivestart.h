// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connectioncontroller.h"

#include <QWidget>

class QListWidget;

namespace Belay {

/// What Inspect shows while no archive is open: one sentence, one button, and what was opened lately.
class ArchiveStart final : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveStart(const ConnectionController &connections, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void recentChosen(const QString &path);

private:
    void fill();

    const ConnectionController &m_connections;
    QWidget *m_recent;
    QListWidget *m_list;
};

} // namespace Belay
