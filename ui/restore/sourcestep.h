// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/stepview.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Belay {

class ArchiveCard;
class DropZone;
class MessagePanel;
class PlainLabel;
class WaitingView;

/// Where the archive is chosen, opened and shown, or refused with an explanation.
class SourceStep final : public StepView
{
    Q_OBJECT

public:
    explicit SourceStep(RestoreFlow &flow, QWidget *parent = nullptr);

    void entered() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] ForwardAction forwardAction() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeOpened();
    [[nodiscard]] QWidget *makeRecent();
    void chooseFile();
    void showFlow();
    void showRefusal(const Error &error);
    void showUnsound(const SourceArchive &opened);
    void fillRecent();

    MessagePanel *m_message;
    DropZone *m_dropZone;
    WaitingView *m_opening;
    QWidget *m_opened = nullptr;
    PlainLabel *m_fileName = nullptr;
    PlainLabel *m_folder = nullptr;
    QPushButton *m_another = nullptr;
    ArchiveCard *m_card = nullptr;
    QWidget *m_recent = nullptr;
    QListWidget *m_recentList = nullptr;
};

} // namespace Belay
