// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace Belay {

/// The pages, one below the other, at the left of the window: icon and text, Ctrl+1 and so on.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// Adds an entry at the end; `name` becomes part of its object name.
    void addEntry(const QString &name, const QString &title, const QString &iconName);
    /// Marks an entry without emitting chosen().
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
};

} // namespace Belay
