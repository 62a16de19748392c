// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/resultview.h"

#include "core/guide/explanations.h"
#include "ui/restore/objectcountmodel.h"
#include "ui/restore/tintedframe.h"
#include "ui/shell/appearance.h"
#include "ui/shell/format.h"
#include "ui/shell/helplink.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/namedbutton.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int bannerIconSize = 32;
constexpr int shownCounts = 12;     // rows of the table before it scrolls
constexpr qsizetype mostNames = 20; // in one sentence; the history has all
constexpr int columnGap = 24;

QString headline(const RestoreReport &report)
{
    const bool isUndo = report.kind == RunKind::Rollback;
    switch (report.verdict) {
    case Verdict::Complete:
        return ResultView::tr("Restored, complete");
    case Verdict::Degraded:
        return ResultView::tr("Restored, with differences");
    case Verdict::Incomplete:
        return ResultView::tr("Restored, but incomplete");
    case Verdict::Failed:
        return isUndo ? ResultView::tr("The undo failed") : ResultView::tr("The restore failed");
    case Verdict::RolledBack:
        return isUndo ? ResultView::tr("Undone") : ResultView::tr("The restore failed, and the database was put back");
    case Verdict::Cancelled:
        return isUndo ? ResultView::tr("The undo was cancelled")
                      : ResultView::tr("The restore was cancelled");
    }
    Q_UNREACHABLE();
}

QString stateOfData(const RestoreReport &report)
{
    if (report.isPutBack)
        return ResultView::tr("The database “%1” was put back from the safety backup: it is what it was before.").arg(report.target);
    if (report.isSwitchUndone)
        return ResultView::tr("The switch was undone: the database “%1” is the one that it was before.").arg(report.target);
    if (report.isUnsettled)
        return ResultView::tr("What became of the database “%1” will be settled when its server answers again.").arg(report.target);
    if (!report.targetChanged)
        return ResultView::tr("The database “%1” was not changed.").arg(report.target);
    return report.kind == RunKind::Restore
        ? ResultView::tr("The database “%1” was changed. “Undo…” takes it back to what it was.")
              .arg(report.target)
        : ResultView::tr("The database “%1” was changed.").arg(report.target);
}

} // namespace

ResultView::ResultView(RestoreFlow &flow, QWidget *parent)
    : StepView(flow, parent)
    , m_message(new MessagePanel(this))
    , m_content(new QScrollArea(this))
{
    setObjectName(u"resultView"_s);
    m_content->setObjectName(u"resultContent"_s);
    m_content->setAccessibleName(tr("Result"));
    m_content->setFrameShape(QFrame::NoFrame);
    m_content->setWidgetResizable(true);
    m_content->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_content, 1);
    layout->addWidget(makeButtons());
    connect(&flow, &RestoreFlow::runEnded, this, &ResultView::showReport);
}

QWidget *ResultView::makeButtons()
{
    auto *row = new QWidget(this);
    m_undo = namedButton(u"undoRun"_s, u"undo"_s, tr("&Undo…"), row);
    m_tryAgain = namedButton(u"tryAgain"_s, u"back"_s, tr("&Try again with other options"), row);
    m_history = namedButton(u"openInHistory"_s, u"history"_s, tr("Open in &history"), row);
    m_new = namedButton(u"newRestore"_s, u"restore"_s, tr("&New restore"), row);
    connect(m_undo, &QPushButton::clicked, this, &ResultView::undoRequested);
    connect(m_tryAgain, &QPushButton::clicked, this, &ResultView::tryAgainRequested);
    connect(m_new, &QPushButton::clicked, this, &ResultView::newRestoreRequested);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const RestoreReport *report = flow().report().value())
            Q_EMIT historyRequested(report->runId);
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_undo);
    layout->addWidget(m_tryAgain);
    layout->addStretch();
    layout->addWidget(m_history);
    layout->addWidget(m_new);
    return row;
}

QWidget *ResultView::firstFocus()
{
    return m_history->isHidden() ? m_new : m_history;
}

void ResultView::showReport()
{
    const RestoreReport *report = flow().report().value();
    m_message->clear();
    m_content->setVisible(report != nullptr);
    m_history->setVisible(report != nullptr);
    m_tryAgain->setVisible(report && report->kind == RunKind::Restore && !report->targetChanged);
    m_undo->setVisible(report && report->kind == RunKind::Restore && report->targetChanged && !report->isUnsettled);
    if (const Error *error = flow().report().error())
        showFailure(*error);
    if (!report)
        return;
    auto *content = new QWidget(m_content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Theme::smallSpacing, 0);
    layout->setSpacing(Theme::spacing);
    addVerdict(*report, layout);
    addSafety(*report, layout);
    addDifferences(*report, layout);
    layout->addStretch();
    m_content->setWidget(content); // the one before is deleted
}

void ResultView::showFailure(const Error &error)
{
    // Such an error ends before a run is recorded, and so before anything is done to the target.
    const QString target =
        flow().purpose() == RunPurpose::Undo ? flow().nameToConfirm() : flow().targetName();
    m_message->showMessage(Message::of(error, tr("The database “%1” was not changed.").arg(target)));
    if (flow().purpose() == RunPurpose::Restore)
        m_message->addAction(tr("Check again"), u"refresh"_s, [this] { Q_EMIT checksRequested(); });
    if (error.code == ErrorCode::ConnectionFailed || error.code == ErrorCode::AuthenticationFailed)
        m_message->addAction(tr("Connection settings…"), u"settings"_s,
                             [this] { Q_EMIT connectionSettingsRequested(); });
}

void ResultView::addVerdict(const RestoreReport &report, QVBoxLayout *layout)
{
    const Appearance look = appearanceOf(report.verdict);
    auto *banner = new TintedFrame(this, bannerIconSize);
    banner->setObjectName(u"verdictBanner"_s);
    banner->setLook(look.tone, look.icon);
    auto *title = new PlainLabel(headline(report), banner);
    title->setObjectName(u"verdict"_s);
    title->setFont(SectionLabel(QString()).font());
    auto *message = new PlainLabel(report.error ? report.error->message : report.message, banner,
                                   PlainLabel::Lines::Several);
    message->setObjectName(u"resultMessage"_s);
    banner->content()->addWidget(title);
    banner->content()->addWidget(message);
    if (report.error || report.verdict == Verdict::Cancelled) { // otherwise the message says it all
        auto *state = new PlainLabel(stateOfData(report), banner, PlainLabel::Lines::Several);
        state->setObjectName(u"stateOfData"_s);
        banner->content()->addWidget(state);
    }
    banner->setAccessibleName(title->text());
    banner->setAccessibleDescription(report.message);
    layout->addWidget(banner);
    if (report.error && report.error->code != ErrorCode::Cancelled)
        addCause(*report.error, layout);
}

void ResultView::addCause(const Error &error, QVBoxLayout *layout)
{
    Message message = Message::of(error, {});
    message.tone = Tone::Neutral; // the banner has said what happened
    message.what = tr("Why, and what to do");
    auto *panel = new MessagePanel(this);
    panel->setObjectName(u"resultError"_s);
    panel->showMessage(message);
    layout->addWidget(panel);
}

void ResultView::addSafety(const RestoreReport &report, QVBoxLayout *layout)
{
    if (!report.safetyBackup && report.keptDatabase.isEmpty())
        return;
    layout->addWidget(new SectionLabel(tr("Your way back"), this));
    if (!report.keptDatabase.isEmpty()) {
        const QString text = report.keptUntil
            ? tr("The old database is kept as “%1” until %2; until then an undo only has to give it back its "
                 "name.")
                  .arg(report.keptDatabase, Format::dateTime(*report.keptUntil))
            : tr("The old database is kept as “%1”.").arg(report.keptDatabase);
        auto *kept = new PlainLabel(text, this, PlainLabel::Lines::Several);
        kept->setObjectName(u"keptDatabase"_s);
        layout->addWidget(kept);
    }
    if (report.safetyBackup && report.keptDatabase.isEmpty() && report.kind == RunKind::Restore && report.targetChanged) {
        auto *until = new PlainLabel(tr("An undo loads the safety backup; it is possible as long as that is there."), this, PlainLabel::Lines::Several);
        until->setObjectName(u"undoUntil"_s);
        layout->addWidget(until);
    }
    if (report.safetyBackup)
        addBackup(*report.safetyBackup, layout);
}

void ResultView::addBackup(const BackupFile &backup, QVBoxLayout *layout)
{
    auto *text = new PlainLabel(tr("Safety backup (%1):").arg(Format::size(backup.size)), this);
    auto *path = new PlainLabel(QDir::toNativeSeparators(backup.path), this);
    path->setObjectName(u"safetyBackup"_s);
    path->setElided(Qt::ElideMiddle);
    auto *open = namedButton(u"openBackupFolder"_s, u"folder"_s, tr("Open folder"), this);
    auto *copy = namedButton(u"copyBackupPath"_s, u"copy"_s, tr("Copy path"), this);
    connect(open, &QPushButton::clicked, this, [folder = QFileInfo(backup.path).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    connect(copy, &QPushButton::clicked, this,
            [file = backup.path] { QGuiApplication::clipboard()->setText(file); });
    auto *row = new QHBoxLayout;
    row->addWidget(text);
    row->addWidget(path, 1);
    row->addWidget(open);
    row->addWidget(copy);
    layout->addLayout(row);
}

void ResultView::addCauses(const std::vector<ErrorCause> &causes, QVBoxLayout *layout)
{
    layout->addWidget(new SectionLabel(tr("What could not be restored, by cause"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::spacing);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ErrorCause &cause : causes) {
        auto *count = new HintLabel(tr("%n object(s)", nullptr, cause.objects), this);
        count->setWordWrap(false);
        count->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(count, row, 0);
        grid->addWidget(new PlainLabel(cause.message, this, PlainLabel::Lines::Several), row, 1);
        if (const auto explanation = explanationOf(cause.explanation)) {
            auto *open = namedButton(u"causeRunbook"_s, u"plan"_s, tr("Open Runbook"), this);
            connect(open, &QPushButton::clicked, this,
                    [name = explanation->runbook] { QDesktopServices::openUrl(helpLink(name)); });
            grid->addWidget(open, row++, 2, Qt::AlignTop);
            grid->addWidget(new HintLabel(explanation->cause + u' ' + explanation->remedy, this), row, 1);
        }
        ++row;
    }
    layout->addLayout(grid);
}

void ResultView::addDifferences(const RestoreReport &report, QVBoxLayout *layout)
{
    if (!report.causes.empty())
        addCauses(report.causes, layout);
    if (!report.lost.isEmpty()) {
        layout->addWidget(new SectionLabel(tr("What is not there, as you accepted"), this));
        auto *lost = new PlainLabel(someOf(report.lost), this, PlainLabel::Lines::Several);
        lost->setObjectName(u"acceptedLoss"_s);
        layout->addWidget(lost);
    }
    addVerification(report.verification, layout);
}

QString ResultView::someOf(const QStringList &names)
{
    const QString list = names.first(std::min(names.size(), mostNames)).join(u", "_s);
    return names.size() > mostNames ? tr("%1 and %n more", nullptr, static_cast<int>(names.size() - mostNames)).arg(list)
                                    : list;
}

void ResultView::addVerification(const VerificationReport &verification, QVBoxLayout *layout)
{
    if (verification == VerificationReport{})
        return;
    layout->addWidget(new SectionLabel(tr("What was verified"), this));
    const auto addNames = [&](const QString &text, const QStringList &names) {
        if (!names.isEmpty())
            layout->addWidget(new PlainLabel(text.arg(someOf(names)), this, PlainLabel::Lines::Several));
    };
    addNames(tr("Missing in the database: %1"), verification.missing);
    addNames(tr("In the database, but not in the archive: %1"), verification.extra);
    addNames(tr("Invalid indexes: %1"), verification.health.invalidIndexes);
    addNames(tr("Constraints that were not validated: %1"), verification.health.unvalidatedConstraints);
    addNames(tr("Materialized views without data: %1"), verification.health.emptyViews);
    addNames(tr("Sequences that have not reached their column's greatest value: %1"), verification.health.sequencesBehind);
    if (!verification.objects.empty())
        layout->addWidget(makeCounts(verification.objects));
}

QWidget *ResultView::makeCounts(const std::vector<ObjectCount> &counts)
{
    auto *model = new ObjectCountModel(this);
    model->setCounts(counts);
    auto *table = new QTableView(this);
    model->setParent(table); // goes with what it shows
    table->setObjectName(u"verificationTable"_s);
    table->setAccessibleName(tr("Objects in the archive and in the database"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    const int rowHeight = fontMetrics().height() + 8;
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    for (int column = 0; column < ObjectCountModel::DifferenceColumn; ++column)
        table->setColumnWidth(column, table->columnWidth(column) + columnGap);
    const int rows = std::min(model->rowCount(), shownCounts) + 1;
    table->setMinimumHeight(rows * rowHeight + 3 * table->frameWidth() + 2);
    table->setMaximumHeight(table->minimumHeight());
    return table;
}

} // namespace Belay
