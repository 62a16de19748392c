// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspectpage.h"

#include "ui/inspect/archivestart.h"
#include "ui/inspect/archiveview.h"
#include "ui/shell/archivepicker.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/plainlabel.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

InspectPage::InspectPage(const AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_views(new QStackedWidget(this))
    , m_refusal(new MessagePanel(this))
    , m_archive(new ArchiveView(context, this))
{
    build();
}

void InspectPage::build()
{
    m_refusal->setObjectName(u"archiveRefusal"_s);
    auto *start = new ArchiveStart(context().connections, this);
    connect(start, &ArchiveStart::openRequested, this, &InspectPage::pick);
    connect(start, &ArchiveStart::recentChosen, this, &InspectPage::open);
    connect(m_archive, &ArchiveView::openRequested, this, &InspectPage::pick);
    connect(m_archive, &ArchiveView::archiveChosen, this, &InspectPage::open);
    connect(m_archive, &ArchiveView::restoreRequested, this, &InspectPage::restoreRequested);

    auto *refused = new QWidget(this);
    auto *refusedLayout = new QVBoxLayout(refused);
    refusedLayout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    refusedLayout->addWidget(m_refusal);
    refusedLayout->addStretch();

    m_views->insertWidget(Start, start);
    m_views->insertWidget(Waiting, buildWaiting());
    m_views->insertWidget(Refused, refused);
    m_views->insertWidget(Shown, m_archive);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
}

QWidget *InspectPage::buildWaiting()
{
    auto *waiting = new QWidget(this);
    m_waitingFor = new PlainLabel(waiting);
    m_waitingFor->setObjectName(u"openingArchive"_s);
    m_waitingFor->setAlignment(Qt::AlignCenter);
    m_waitingFor->setElided(Qt::ElideMiddle);
    auto *bar = new QProgressBar(waiting);
    bar->setAccessibleName(tr("Opening the archive"));
    bar->setRange(0, 0);
    bar->setFixedWidth(260);
    auto *layout = new QVBoxLayout(waiting);
    layout->setSpacing(Theme::spacing);
    layout->addStretch(2);
    layout->addWidget(m_waitingFor);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return waiting;
}

void InspectPage::pick()
{
    pickArchive(this, context().connections, [this](const QString &path) { open(path); });
}

void InspectPage::open(const QString &path)
{
    context().jobs.cancel(m_opening);
    m_archive->stop();
    m_waitingFor->setText(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    m_views->setCurrentIndex(Waiting);
    const int request = ++m_request;
    m_opening = context().jobs.submit<OpenedArchive>(
        JobLane::Interactive, tr("Opening %1").arg(QFileInfo(path).fileName()),
        [path](JobContext &job) { return openForInspection(path, job.stopToken()); }, this,
        [this, path, request](const Expected<OpenedArchive> &result) {
            if (request == m_request)
                take(path, result);
        });
}

void InspectPage::take(const QString &path, const Expected<OpenedArchive> &result)
{
    if (result)
        showArchive(*result);
    else if (result.error().code == ErrorCode::Cancelled)
        m_views->setCurrentIndex(m_isShown ? Shown : Start);
    else
        showRefusal(path, result.error());
    Q_EMIT opened(path);
}

void InspectPage::showArchive(const OpenedArchive &archive)
{
    m_isShown = true;
    m_views->setCurrentIndex(Shown);
    m_archive->setArchive(archive);
    context().connections.addRecentArchive(archive.archive->path());
}

void InspectPage::showRefusal(const QString &path, const Error &error)
{
    m_isShown = false;
    m_refusal->showMessage(Message::of(error, tr("The file was only read. Nothing was changed.")));
    QPushButton *other = m_refusal->addAction(tr("Open Another Archive…"), u"open"_s, [this] { pick(); });
    m_refusal->addAction(tr("Try Again"), u"refresh"_s, [this, path] { open(path); });
    m_views->setCurrentIndex(Refused);
    other->setFocus();
}

} // namespace Belay
