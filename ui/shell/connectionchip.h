// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearance.h"

#include <QToolButton>

namespace Belay {

class ConnectionController;

/// Names the current connection with icon, text and colour of its environment label. A click offers the others, the
/// sandbox, and the settings.
class ConnectionChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit ConnectionChip(ConnectionController &connections, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Somebody wants to add or edit connections.
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void fillMenu();

    ConnectionController &m_connections;
    Appearance m_appearance;
    QString m_where; ///< server, for people
};

} // namespace Belay
