// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspectpage.h"

#include "ui/inspect/archivestart.h"
#include "ui/inspect/archivesummary.h"
#include "ui/inspect/entrybrowser.h"
#include "ui/inspect/listingview.h"
#include "ui/inspect/truststrip.h"
#include "ui/shell/archivepicker.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/plainlabel.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

QPushButton *makeButton(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(Theme::icon(icon), text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

} // namespace

InspectPage::InspectPage(const AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_views(new QStackedWidget(this))
    , m_refusal(new MessagePanel(this))
    , m_problems(new MessagePanel(this))
    , m_summary(new ArchiveSummary(this))
    , m_trust(new TrustStrip(this))
    , m_browser(new EntryBrowser(this))
    , m_listing(new ListingView(context.jobs, this))
{
    build();
}

void InspectPage::build()
{
    m_refusal->setObjectName(u"archiveRefusal"_s);
    m_problems->setObjectName(u"archiveProblems"_s);
    auto *start = new ArchiveStart(context().connections, this);
    connect(start, &ArchiveStart::openRequested, this, &InspectPage::pick);
    connect(start, &ArchiveStart::recentChosen, this, &InspectPage::open);

    auto *refused = new QWidget(this);
    auto *refusedLayout = new QVBoxLayout(refused);
    refusedLayout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    refusedLayout->addWidget(m_refusal);
    refusedLayout->addStretch();

    m_views->insertWidget(Start, start);
    m_views->insertWidget(Waiting, buildWaiting());
    m_views->insertWidget(Refused, refused);
    m_views->insertWidget(Shown, buildArchiveView());
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

QWidget *InspectPage::buildArchiveView()
{
    auto *view = new QWidget(this);
    QPushButton *openOther = makeButton(u"openOther"_s, u"open"_s, tr("Open Another…"), view);
    openOther->setToolTip(tr("Open another archive (Ctrl+O)"));
    connect(openOther, &QPushButton::clicked, this, &InspectPage::pick);
    QPushButton *restore = makeButton(u"restoreThis"_s, u"restore"_s, tr("Restore This Archive…"), view);
    connect(restore, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreRequested(m_archive.archive->path()); });

    m_summary->addButton(openOther);
    m_summary->addButton(restore);
    auto *tabs = new QTabWidget(view);
    tabs->setObjectName(u"archiveTabs"_s);
    tabs->setAccessibleName(tr("Views of the archive"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_browser, tr("&Entries"));
    tabs->addTab(m_listing, tr("&List"));

    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_summary);
    layout->addWidget(m_trust);
    layout->addWidget(m_problems);
    layout->addWidget(tabs, 1);
    return view;
}

void InspectPage::pick()
{
    pickArchive(this, context().connections, [this](const QString &path) { open(path); });
}

void InspectPage::open(const QString &path)
{
    context().jobs.cancel(m_opening);
    context().jobs.cancel(m_checking);
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
        m_views->setCurrentIndex(m_archive.archive ? Shown : Start);
    else
        showRefusal(path, result.error());
    Q_EMIT opened(path);
}

void InspectPage::showArchive(const OpenedArchive &archive)
{
    m_archive = archive;
    m_summary->setArchive(archive);
    m_browser->setArchive(archive);
    m_listing->setArchive(archive.archive);
    m_problems->clear();
    m_views->setCurrentIndex(Shown);
    m_browser->focusSearch();
    context().connections.addRecentArchive(archive.archive->path());
    checkStructureOf(archive.archive);
}

void InspectPage::showRefusal(const QString &path, const Error &error)
{
    m_archive = {};
    m_refusal->showMessage(Message::of(error, tr("The file was only read. Nothing was changed.")));
    QPushButton *other = m_refusal->addAction(tr("Open Another Archive…"), u"open"_s, [this] { pick(); });
    m_refusal->addAction(tr("Try Again"), u"refresh"_s, [this, path] { open(path); });
    m_views->setCurrentIndex(Refused);
    other->setFocus();
}

void InspectPage::checkStructureOf(const std::shared_ptr<const Archive> &archive)
{
    m_trust->setStructure(TrustStrip::Trust::Checking);
    const int request = m_request;
    m_checking = context().jobs.submit<StructureReport>(
        JobLane::Interactive, tr("Checking the structure of %1").arg(QFileInfo(archive->path()).fileName()),
        [archive](JobContext &job) {
            const qint64 size = archive->identity().size;
            return checkStructure(*archive, job.stopToken(), [&](qint64 offset) {
                job.progress({.done = offset, .total = size, .text = {}});
            });
        },
        this,
        [this, request](const Expected<StructureReport> &report) {
            if (request == m_request)
                showStructure(report);
        });
}

void InspectPage::showStructure(const Expected<StructureReport> &report)
{
    if (!report) {
        m_trust->setStructure(TrustStrip::Trust::Unknown);
        if (report.error().code != ErrorCode::Cancelled)
            m_problems->showMessage(
                Message::of(report.error(), tr("The file was only read. Nothing was changed.")));
        return;
    }
    if (report->isComplete && report->problems.empty()) {
        m_trust->setStructure(TrustStrip::Trust::Sound);
        return;
    }
    m_trust->setStructure(TrustStrip::Trust::Problem);
    QStringList details;
    for (const ArchiveProblem &problem : report->problems) {
        const QString place = problem.offset < 0 ? QString() : u"@%1 "_s.arg(problem.offset);
        details.append(place + problem.message + u" ["_s + key(problem.code) + u']');
    }
    const bool hasOne = report->problems.size() == 1;
    m_problems->showMessage(
        {.tone = Tone::Negative,
         .what = hasOne ? report->problems.front().message
                        : tr("This archive is not whole: %n problem(s) found.", nullptr,
                             static_cast<int>(report->problems.size())),
         .dataState = tr("The file was only read. A restore of it would be refused."),
         .cause = {},
         .remedy = tr("Get the file again from where it was made, or dump the database again."),
         .details = details.join(u'\n')});
}

} // namespace Belay
