// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Belay {

/// Invites to drop a file or to choose one.
class DropZone final : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void fileDropped(const QString &path);
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setHovered(bool isHovered);
    void drawIcon();

    QLabel *m_icon;
    QPushButton *m_button;
    bool m_isHovered = false;
};

} // namespace Belay
