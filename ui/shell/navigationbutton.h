// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Belay {

/// One entry of the rail.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &text, const QIcon &icon, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Belay
