// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Belay {

/// What a page shows where it has nothing to show: an icon, one sentence, one button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// An empty `action` leaves the button out.
    EmptyState(const QString &iconName, const QString &sentence, const QString &action,
               QWidget *parent = nullptr);

    /// For a name of its own, a shortcut or a menu.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    void setSentence(const QString &sentence);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace Belay
