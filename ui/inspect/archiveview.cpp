// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/archiveview.h"

#include "core/restore/trialrestore.h"
#include "ui/inspect/archivesummary.h"
#include "ui/inspect/compareview.h"
#include "ui/inspect/contentview.h"
#include "ui/inspect/entrybrowser.h"
#include "ui/inspect/largeobjectsview.h"
#include "ui/inspect/listingview.h"
#include "ui/inspect/risksview.h"
#include "ui/inspect/salvager.h"
#include "ui/inspect/searchview.h"
#include "ui/inspect/truststrip.h"
#include "ui/inspect/valueprivacy.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/namedbutton.h"

#include <QFileInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

ArchiveView::ArchiveView(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_privacy(new ValuePrivacy(context.jobs, context.connections, context.places, this))
    , m_summary(new ArchiveSummary(this))
    , m_trust(new TrustStrip(this))
    , m_problems(new MessagePanel(this))
    , m_tabs(new QTabWidget(this))
    , m_browser(new EntryBrowser(context.jobs, *m_privacy, this))
    , m_content(new ContentView(this))
    , m_risks(new RisksView(context.jobs, this))
    , m_search(new SearchView(context.jobs, *m_privacy, this))
    , m_compare(new CompareView(context, this))
    , m_salvager(new Salvager(context.jobs, this))
    , m_largeObjects(new LargeObjectsView(context.jobs, *m_privacy, this))
    , m_listing(new ListingView(context.jobs, this))
{
    build();
    connect(m_trust, &TrustStrip::readRequested, this, &ArchiveView::readContent);
    connect(m_trust, &TrustStrip::cancelRequested, this, [this] { m_context.jobs.cancel(m_reading); });
    connect(m_content, &ContentView::readRequested, this, &ArchiveView::readContent);
    connect(m_content, &ContentView::entryActivated, this, &ArchiveView::goToEntry);
    connect(m_content, &ContentView::salvageRequested, this,
            [this] { m_salvager->ask(m_opened, m_findings); });
    connect(m_salvager, &Salvager::finished, this, &ArchiveView::showSalvaged);
    connect(m_compare, &CompareView::entryActivated, this, &ArchiveView::goToEntry);
    connect(m_risks, &RisksView::entryActivated, this, &ArchiveView::goToEntry);
    connect(m_risks, &RisksView::counted, this, [this](qsizetype risks) {
        m_tabs->setTabText(m_tabs->indexOf(m_risks),
                           risks > 0 ? tr("&Warnings (%1)").arg(Format::number(risks)) : tr("&Warnings"));
    });
    connect(m_search, &SearchView::rowActivated, this, [this](quint32 entry, qint64 row) {
        m_tabs->setCurrentWidget(m_browser);
        m_browser->showRow(entry, row);
    });
    connect(&context.jobs, &JobService::updated, this, &ArchiveView::showProgress);
}

void ArchiveView::build()
{
    m_problems->setObjectName(u"archiveProblems"_s);
    addHeaderButtons();
    m_tabs->setObjectName(u"archiveTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the archive"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_browser, tr("&Entries"));
    m_tabs->addTab(m_content, tr("&Content"));
    m_tabs->addTab(m_risks, tr("&Warnings"));
    m_tabs->addTab(m_search, tr("&Search"));
    m_tabs->addTab(m_compare, tr("Co&mpare"));
    m_tabs->addTab(m_largeObjects, tr("Large &Objects"));
    m_tabs->addTab(m_listing, tr("&List"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_summary);
    layout->addWidget(m_trust);
    layout->addWidget(m_problems);
    layout->addWidget(m_tabs, 1);
}

void ArchiveView::addHeaderButtons()
{
    QPushButton *openOther = namedButton(u"openOther"_s, u"open"_s, tr("Open Another…"), this);
    openOther->setToolTip(tr("Open another archive (Ctrl+O)"));
    connect(openOther, &QPushButton::clicked, this, &ArchiveView::openRequested);
    QPushButton *restore = namedButton(u"restoreThis"_s, u"restore"_s, tr("Restore This Archive…"), this);
    connect(restore, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreRequested(m_opened.archive->path()); });
    m_summary->addButton(openOther);
    m_summary->addButton(restore);
}

void ArchiveView::setArchive(const OpenedArchive &opened)
{
    stop();
    m_opened = opened;
    m_privacy->setArchive(opened.archive->path());
    m_problems->clear();
    m_summary->setArchive(opened);
    m_browser->setArchive(opened);
    m_content->setArchive(opened);
    m_largeObjects->setArchive(opened);
    m_tabs->setTabVisible(m_tabs->indexOf(m_largeObjects), LargeObjectsView::hasAny(opened));
    m_listing->setArchive(opened.archive);
    m_search->setArchive(opened);
    m_compare->setArchive(opened);
    m_findings = {};
    m_trust->setContent(TrustStrip::Trust::NotRead);
    m_browser->focusSearch();
    checkStructure();
    lookForTrialRestore();
    m_risks->setArchive(opened);
}

void ArchiveView::stop()
{
    m_context.jobs.cancel(m_checking);
    m_context.jobs.cancel(m_reading);
    m_search->stop();
    m_compare->stop();
    m_largeObjects->stop();
}

QString ArchiveView::fileName() const
{
    return QFileInfo(m_opened.archive->path()).fileName();
}

void ArchiveView::checkStructure()
{
    m_trust->setStructure(TrustStrip::Trust::Checking);
    m_checking = m_context.jobs.submit<StructureReport>(
        JobLane::Interactive, tr("Checking the structure of %1").arg(fileName()),
        [archive = m_opened.archive](JobContext &job) {
            const qint64 size = archive->identity().size;
            return Belay::checkStructure(*archive, job.stopToken(), [&](qint64 offset) {
                job.progress({.done = offset, .total = size, .text = {}});
            });
        },
        this,
        [this, archive = m_opened.archive](const Expected<StructureReport> &report) {
            if (archive == m_opened.archive)
                showStructure(report);
        });
}

void ArchiveView::lookForTrialRestore()
{
    m_trust->setTrialRestore();
    m_context.jobs.submit<std::optional<RunSummary>>(
        JobLane::Interactive, tr("Looking for restores of %1").arg(fileName()),
        [archive = m_opened.archive, places = m_context.places](JobContext &) { return trialRestoreOf(*archive, places); }, this,
        [this, archive = m_opened.archive](const Expected<std::optional<RunSummary>> &run) {
            // A history that cannot be read is told where it is shown.
            if (archive == m_opened.archive && run && *run)
                m_trust->setTrialRestore((*run)->end->finishedAt, (*run)->start.server);
        });
}

void ArchiveView::showStructure(const Expected<StructureReport> &report)
{
    if (!report) {
        m_trust->setStructure(TrustStrip::Trust::Unknown);
        showFailure(report.error());
        return;
    }
    m_browser->setContents(contentsOf(m_opened.archive->toc(), *report));
    const bool isSound = report->isComplete && report->problems.empty();
    m_trust->setStructure(isSound ? TrustStrip::Trust::Sound : TrustStrip::Trust::Problem);
    if (!isSound)
        showProblems(report->problems);
}

void ArchiveView::readContent()
{
    m_trust->setContent(TrustStrip::Trust::Checking);
    m_content->setProgress(0);
    m_reading = m_context.jobs.submit<ContentFindings>(
        JobLane::Interactive, tr("Reading every byte of %1").arg(fileName()),
        [archive = m_opened.archive, &known = m_context.archives](JobContext &job) {
            return Belay::readContent(known, *archive, job);
        },
        this,
        [this, archive = m_opened.archive](const Expected<ContentFindings> &findings) {
            if (archive == m_opened.archive)
                showContent(findings);
        });
}

void ArchiveView::showProgress(const JobUpdate &update)
{
    if (update.job != m_reading || m_trust->content() != TrustStrip::Trust::Checking || !update.progress)
        return;
    const auto total = update.progress->total.value_or(0);
    const auto percent = total > 0 ? static_cast<int>(update.progress->done * 100 / total) : 0;
    m_trust->setContentProgress(percent);
    m_content->setProgress(percent);
}

void ArchiveView::showContent(const Expected<ContentFindings> &findings)
{
    if (!findings) {
        m_trust->setContent(TrustStrip::Trust::Unknown);
        m_content->setNotRead();
        showFailure(findings.error());
        return;
    }
    m_findings = *findings;
    const bool isSound = findings->content->isValid();
    m_trust->setContent(isSound ? TrustStrip::Trust::Sound : TrustStrip::Trust::Problem);
    m_browser->setContents(contentsOf(m_opened.archive->toc(), *findings->content));
    m_content->setFindings(*findings);
    if (!isSound)
        showProblems(findings->content->problems);
}

void ArchiveView::showProblems(const std::vector<ArchiveProblem> &problems)
{
    QStringList details;
    for (const ArchiveProblem &problem : problems) {
        const QString place = problem.offset < 0 ? QString() : u"@%1 "_s.arg(problem.offset);
        details.append(place + problem.message + u" ["_s + key(problem.code) + u']');
    }
    m_problems->showMessage(
        {.tone = Tone::Negative,
         .what = problems.size() == 1 ? problems.front().message
                                      : tr("This archive is not whole: %n problem(s) found.", nullptr,
                                           static_cast<int>(problems.size())),
         .dataState = tr("The file was only read. A restore of it would be refused."),
         .cause = {},
         .remedy = tr("Get the file again from where it was made, or dump the database again."),
         .details = details.join(u'\n')});
    if (m_findings.content)
        return;
    m_problems->addAction(tr("Show What Is Left"), u"data"_s, [this] {
        m_tabs->setCurrentWidget(m_content);
        if (m_trust->content() != TrustStrip::Trust::Checking)
            readContent();
    });
}

void ArchiveView::showSalvaged(const Message &message, const QString &path)
{
    m_problems->showMessage(message);
    if (!path.isEmpty())
        m_problems->addAction(tr("Open It"), u"open"_s, [this, path] { Q_EMIT archiveChosen(path); });
}

void ArchiveView::showFailure(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_problems->showMessage(Message::of(error, tr("The file was only read. Nothing was changed.")));
}

void ArchiveView::goToEntry(quint32 entry)
{
    m_tabs->setCurrentWidget(m_browser);
    m_browser->choose(entry);
}

} // namespace Belay
