// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/sourcestep.h"

#include "core/base/visibletext.h"
#include "ui/restore/archivecard.h"
#include "ui/restore/dropzone.h"
#include "ui/restore/plaintooltip.h"
#include "ui/restore/waitingview.h"
#include "ui/shell/archivepicker.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int pathRole = Qt::UserRole;
}

SourceStep::SourceStep(RestoreFlow &flow, QWidget *parent)
    : StepView(flow, parent)
    , m_message(new MessagePanel(this))
    , m_dropZone(new DropZone(this))
    , m_opening(new WaitingView(u"opening"_s, tr("Cancel opening the file"), this))
{
    setObjectName(u"sourceView"_s);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_dropZone, 2);
    layout->addWidget(m_opening, 1);
    layout->addWidget(makeOpened(), 3);
    layout->addWidget(makeRecent(), 1);

    connect(m_dropZone, &DropZone::chooseRequested, this, &SourceStep::chooseFile);
    connect(m_dropZone, &DropZone::fileDropped, &flow, &RestoreFlow::openArchive);
    connect(&flow, &RestoreFlow::archiveChanged, this, &SourceStep::showFlow);
    connect(&flow, &RestoreFlow::openingProgressed, m_opening, &WaitingView::apply);
    connect(m_opening, &WaitingView::cancelRequested, &flow, &RestoreFlow::closeArchive);
    connect(&flow.context().connections, &ConnectionController::preferencesChanged, this,
            &SourceStep::fillRecent);
    fillRecent();
    showFlow();
}

QWidget *SourceStep::makeOpened()
{
    m_opened = new QWidget(this);
    m_fileName = new PlainLabel(m_opened);
    m_fileName->setObjectName(u"archiveName"_s);
    m_fileName->setFont(SectionLabel(QString()).font());
    m_fileName->setElided(Qt::ElideMiddle);
    m_folder = new PlainLabel(m_opened);
    m_folder->setObjectName(u"archiveFolder"_s);
    m_folder->setElided(Qt::ElideMiddle);
    m_another = new QPushButton(Theme::icon(u"open"_s), tr("Choose another file…"), m_opened);
    m_another->setObjectName(u"chooseAnotherArchive"_s);
    m_another->setAccessibleName(tr("Choose another archive"));
    m_another->setAutoDefault(false);
    connect(m_another, &QPushButton::clicked, this, &SourceStep::chooseFile);
    m_card = new ArchiveCard(m_opened);

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_fileName);
    names->addWidget(m_folder);
    auto *top = new QHBoxLayout;
    top->addLayout(names, 1);
    top->addWidget(m_another, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(m_opened);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(top);
    layout->addWidget(m_card, 1);
    return m_opened;
}

QWidget *SourceStep::makeRecent()
{
    m_recent = new QWidget(this);
    auto *label = new QLabel(tr("&Recent archives"), m_recent);
    m_recentList = new QListWidget(m_recent);
    m_recentList->setObjectName(u"recentArchives"_s);
    m_recentList->setAccessibleName(tr("Recent archives"));
    m_recentList->setUniformItemSizes(true);
    m_recentList->setTextElideMode(Qt::ElideMiddle);
    label->setBuddy(m_recentList);
    connect(m_recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { flow().openArchive(item->data(pathRole).toString()); });
    connect(m_recentList, &QListWidget::itemClicked, m_recentList, &QListWidget::itemActivated);
    auto *layout = new QVBoxLayout(m_recent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(label);
    layout->addWidget(m_recentList, 1);
    return m_recent;
}

void SourceStep::entered()
{
    fillRecent();
}

QWidget *SourceStep::firstFocus()
{
    return m_dropZone->isHidden() ? nullptr : static_cast<QWidget *>(m_dropZone->button());
}

ForwardAction SourceStep::forwardAction() const
{
    return {.text = tr("Choose the target"),
            .isEnabled = flow().hasSource(),
            .hint = flow().archivePath().isEmpty() ? tr("Choose an archive to go on.") : QString()};
}

void SourceStep::chooseFile()
{
    pickArchive(this, flow().context().connections,
                [this](const QString &path) { flow().openArchive(path); });
}

void SourceStep::showFlow()
{
    const auto &archive = flow().archive();
    const SourceArchive *opened = archive.value();
    m_message->clear();
    m_opening->setVisible(archive.isWaiting());
    m_opened->setVisible(opened != nullptr);
    m_dropZone->setVisible(!archive.isWaiting() && !opened);
    m_recent->setVisible(!archive.isWaiting() && !opened && m_recentList->count() > 0);
    const QFileInfo file(flow().archivePath());
    if (archive.isWaiting())
        m_opening->begin(tr("Reading %1…").arg(file.fileName()));
    if (!opened) {
        m_card->clear();
        if (archive.error() && archive.error()->code != ErrorCode::Cancelled)
            showRefusal(*archive.error());
        return;
    }
    m_fileName->setText(file.fileName());
    m_folder->setText(QDir::toNativeSeparators(file.absolutePath()));
    m_card->setArchive(*opened);
    if (!opened->isSound())
        showUnsound(*opened);
}

void SourceStep::showRefusal(const Error &error)
{
    m_message->showMessage(Message::of(error, tr("Nothing was changed: the file was only read.")));
}

void SourceStep::showUnsound(const SourceArchive &opened)
{
    const Expected<> sound = requireSound(opened.structure.problems);
    Error error{.code = ErrorCode::ArchiveUnfinished,
                .message = tr("This archive is not finished and cannot be restored."),
                .detail = {},
                .remedy = tr("Make the archive again, or copy it again from where it was made.")};
    if (!sound)
        error = sound.error();
    Message message = Message::of(error, tr("Nothing was changed: the file was only read."));
    for (const ArchiveProblem &problem : opened.structure.problems) {
        message.details += u'\n' + problem.message;
        if (problem.offset >= 0)
            message.details += u" ("_s + tr("at byte %1").arg(problem.offset) + u')';
    }
    m_message->showMessage(message);
}

void SourceStep::fillRecent()
{
    m_recentList->clear();
    for (const QString &path : flow().context().connections.preferences().recentArchives) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(Theme::icon(u"archive"_s), visible(QDir::toNativeSeparators(path)),
                                         m_recentList);
        item->setData(pathRole, path);
        item->setToolTip(plainToolTip(path));
    }
    const auto &archive = flow().archive();
    m_recent->setVisible(!archive.isWaiting() && !archive.value() && m_recentList->count() > 0);
}

void SourceStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedArchive(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SourceStep::dropEvent(QDropEvent *event)
{
    const QString path = droppedArchive(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    flow().openArchive(path);
}

} // namespace Belay
