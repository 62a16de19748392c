// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/structurecheck.h"
#include "ui/inspect/contentfindings.h"
#include "ui/inspect/openedarchive.h"
#include "ui/shell/appcontext.h"

#include <QWidget>

class QTabWidget;

namespace Belay {

class ArchiveSummary;
class CompareView;
class ContentView;
class EntryBrowser;
class LargeObjectsView;
class ListingView;
class MessagePanel;
struct Message;
class RisksView;
class Salvager;
class SearchView;
class TrustStrip;
class ValuePrivacy;

/// An archive that is open: its summary, how far one can trust it, and all that can be looked at in it.
class ArchiveView final : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the view.
    explicit ArchiveView(const AppContext &context, QWidget *parent = nullptr);

    /// Shows another archive, and checks its structure.
    void setArchive(const OpenedArchive &opened);
    /// Stops what is being done with the archive.
    void stop();

Q_SIGNALS:
    /// Somebody wants to open another archive.
    void openRequested();
    /// Somebody wants to open this archive.
    void archiveChosen(const QString &path);
    /// Somebody wants to restore the archive that is shown.
    void restoreRequested(const QString &path);

private:
    void build();
    void addHeaderButtons();
    void checkStructure();
    void lookForTrialRestore();
    void showStructure(const Expected<StructureReport> &report);
    void readContent();
    void showProgress(const JobUpdate &update);
    void showContent(const Expected<ContentFindings> &findings);
    void showProblems(const std::vector<ArchiveProblem> &problems);
    void showSalvaged(const Message &message, const QString &path);
    void showFailure(const Error &error);
    void goToEntry(quint32 entry);
    [[nodiscard]] QString fileName() const;

    const AppContext &m_context;
    OpenedArchive m_opened;
    ContentFindings m_findings; ///< null pointers until every byte was read
    ValuePrivacy *m_privacy;
    JobId m_checking;
    JobId m_reading;
    ArchiveSummary *m_summary;
    TrustStrip *m_trust;
    MessagePanel *m_problems;
    QTabWidget *m_tabs;
    EntryBrowser *m_browser;
    ContentView *m_content;
    RisksView *m_risks;
    SearchView *m_search;
    CompareView *m_compare;
    Salvager *m_salvager;
    LargeObjectsView *m_largeObjects;
    ListingView *m_listing;
};

} // namespace Belay
