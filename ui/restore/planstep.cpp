// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/planstep.h"

#include "core/base/visibletext.h"
#include "core/settings/production.h"
#include "ui/restore/checklistview.h"
#include "ui/restore/rowchangemodel.h"
#include "ui/restore/tintedframe.h"
#include "ui/restore/waitingview.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int fieldWidth = 260;
constexpr int numberWidth = 24; // characters
constexpr int changeWidth = 30;
}

PlanStep::PlanStep(RestoreFlow &flow, QWidget *parent)
    : StepView(flow, parent)
    , m_message(new MessagePanel(this))
    , m_waiting(new WaitingView(u"planning"_s, tr("Cancel making the plan"), this))
    , m_content(new QWidget(this))
    , m_heading(new PlainLabel(m_content))
    , m_loss(new TintedFrame(m_content))
    , m_tabs(new QTabWidget(m_content))
    , m_sentences(new QScrollArea(m_tabs))
    , m_checklist(new ChecklistView(flow, m_tabs))
{
    setObjectName(u"planView"_s);
    m_heading->setObjectName(u"planHeading"_s);
    m_heading->setFont(SectionLabel(QString()).font());
    m_heading->setElided(Qt::ElideMiddle);
    m_sentences->setObjectName(u"planSentences"_s);
    m_sentences->setAccessibleName(tr("What will happen"));
    m_sentences->setFrameShape(QFrame::NoFrame);
    m_sentences->setWidgetResizable(true);
    m_sentences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setAccessibleName(tr("The plan"));
    m_tabs->addTab(m_sentences, tr("What will happen"));
    m_checklist->hide(); // until it is a tab
    m_numbersTab = makeNumbers();
    m_commandsTab = makeCommands(u"planCommands"_s, tr("Exact commands"), m_commands);
    m_commandLineTab = makeCommands(u"planCommandLine"_s, tr("The same on the command line"), m_commandLine);

    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Theme::spacing);
    inner->addWidget(m_heading);
    inner->addWidget(makeLoss());
    inner->addWidget(m_tabs, 1);
    inner->addWidget(makeConfirmation());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_waiting, 1);
    layout->addWidget(m_content, 1);

    connect(&flow, &RestoreFlow::planChanged, this, &PlanStep::showFlow);
    connect(&flow, &RestoreFlow::acceptedChanged, this, &PlanStep::showFlow);
    connect(&flow, &RestoreFlow::tickedChanged, this, &PlanStep::showCommandLine);
    connect(&flow, &RestoreFlow::reasonChanged, this, &PlanStep::showCommandLine);
    connect(&flow, &RestoreFlow::undoChanged, this, &PlanStep::showFlow);
    connect(&flow, &RestoreFlow::planProgressed, m_waiting, &WaitingView::apply);
    connect(m_waiting, &WaitingView::cancelRequested, &flow, &RestoreFlow::cancelFetching);
    showFlow();
}

QWidget *PlanStep::makeCommands(const QString &name, const QString &accessibleName, QPlainTextEdit *&text)
{
    auto *tab = new QWidget(m_tabs);
    tab->hide(); // until it is a tab
    text = new QPlainTextEdit(tab);
    text->setObjectName(name);
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(Theme::monospace());
    auto *copy = new QPushButton(Theme::icon(u"copy"_s), tr("Copy"), tab);
    copy->setObjectName(name + u"Copy"_s);
    copy->setAccessibleName(tr("Copy: %1").arg(accessibleName));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, text,
            [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(text, 1);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    return tab;
}

QWidget *PlanStep::makeNumbers()
{
    auto *tab = new QWidget(m_tabs);
    tab->hide(); // until it is a tab
    m_facts = new PlainLabel(tab, PlainLabel::Lines::Several);
    m_facts->setObjectName(u"planFacts"_s);
    m_rowModel = new RowChangeModel(tab);
    m_rowTable = new QTableView(tab);
    m_rowTable->setObjectName(u"planRows"_s);
    m_rowTable->setAccessibleName(tr("Rows of each table now and in the archive"));
    m_rowTable->setModel(m_rowModel);
    m_rowTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rowTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rowTable->setShowGrid(false);
    m_rowTable->setTabKeyNavigation(false);
    m_rowTable->verticalHeader()->hide();
    m_rowTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_rowTable->horizontalHeader()->setHighlightSections(false);
    m_rowTable->horizontalHeader()->setSectionResizeMode(RowChangeModel::TableColumn, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(tab);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_facts);
    layout->addWidget(m_rowTable, 1);
    return tab;
}

QWidget *PlanStep::makeLoss()
{
    m_loss->setObjectName(u"planLoss"_s);
    m_lossTitle = new PlainLabel(m_loss, PlainLabel::Lines::Several);
    m_lossTitle->setObjectName(u"planLossTitle"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_lossTitle->setFont(strong);
    m_losses = new PlainLabel(m_loss, PlainLabel::Lines::Several);
    m_losses->setObjectName(u"planLosses"_s);
    m_loss->content()->addWidget(m_lossTitle);
    m_loss->content()->addWidget(m_losses);
    return m_loss;
}

QWidget *PlanStep::makeConfirmation()
{
    m_confirm = new QWidget(m_content);
    m_confirmText = new PlainLabel(m_confirm, PlainLabel::Lines::Several);
    m_confirmText->setObjectName(u"confirmText"_s);
    m_name = new QLineEdit(m_confirm);
    m_name->setObjectName(u"confirmName"_s);
    m_name->setAccessibleName(tr("Name of the database that is replaced"));
    m_name->setPlaceholderText(tr("Name of the database"));
    m_confirmText->setBuddy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &StepView::forwardActionChanged);
    m_reasonText = new PlainLabel(m_confirm, PlainLabel::Lines::Several);
    m_reasonText->setObjectName(u"reasonText"_s);
    m_reason = new QLineEdit(m_confirm);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reasonText->setBuddy(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &reason) {
        flow().setReason(reason.trimmed());
        Q_EMIT forwardActionChanged();
    });
    auto *layout = new QGridLayout(m_confirm);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Theme::margin);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_confirmText, 0, 0, Qt::AlignBottom);
    layout->addWidget(m_name, 1, 0);
    layout->addWidget(m_reasonText, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_reason, 1, 1);
    for (QLineEdit *field : {m_name, m_reason})
        field->setMinimumWidth(fieldWidth);
    for (const int column : {0, 1})
        layout->setColumnStretch(column, 1);
    return m_confirm;
}

void PlanStep::entered()
{
    m_name->clear();
    m_tabs->setCurrentIndex(0);
}

QWidget *PlanStep::firstFocus()
{
    if (!m_plan)
        return nullptr;
    if (!m_plan->confirmedName.isEmpty())
        return m_name;
    return production() ? m_reason : nullptr;
}

std::optional<SavedConnection> PlanStep::production() const
{
    const bool isUndo = flow().purpose() == RunPurpose::Undo;
    const RestorePlan *restore = flow().plan().value();
    const RollbackPlan *undo = flow().undo().value();
    if (isUndo ? !undo : !restore)
        return {};
    const ConnectionParameters &server = isUndo ? undo->maintenance : restore->maintenance;
    return productionConnection(flow().context().connections.preferences(), server.host(), server.port());
}

bool PlanStep::isConfirmed() const
{
    // A name with invisible characters cannot be typed; then what is shown of it counts.
    const QString &name = m_plan->confirmedName;
    return name.isEmpty() || m_name->text() == name || m_name->text() == visible(name);
}

QString PlanStep::confirmation() const
{
    return m_plan && isConfirmed() ? m_plan->confirmedName : QString();
}

ForwardAction PlanStep::forwardAction() const
{
    if (!m_plan)
        return {};
    const bool isUndo = flow().purpose() == RunPurpose::Undo;
    const bool isAllowed = isUndo || flow().mayRun();
    const bool isReasoned = !flow().reason().isEmpty() || !production();
    QString hint;
    if (!isAllowed)
        hint = tr("The checks do not allow this yet.");
    else if (!isConfirmed())
        hint = tr("Type the name to go on.");
    else if (!isReasoned)
        hint = tr("Give the reason to go on.");
    return {.text = m_plan->action,
            .iconName = isUndo ? u"undo"_s : u"restore"_s,
            .isEnabled = isAllowed && isConfirmed() && isReasoned,
            .isDangerous = !m_plan->isLossless,
            .hint = hint};
}

void PlanStep::showFlow()
{
    const bool isUndo = flow().purpose() == RunPurpose::Undo;
    m_message->clear();
    m_plan.reset();
    if (isUndo && flow().undo().value())
        m_plan = ShownPlan::of(*flow().undo().value());
    else if (const auto plan = flow().acceptedPlan(); !isUndo && plan)
        m_plan = ShownPlan::of(*plan);
    const bool isWaiting = isUndo && flow().undo().isWaiting();
    if (isWaiting)
        m_waiting->begin(tr("Looking how this run can be undone…"));
    m_waiting->setVisible(isWaiting);
    m_content->setVisible(m_plan.has_value());
    if (m_plan)
        showPlan(*m_plan);
    if (isUndo && flow().undo().error())
        showUndoError(*flow().undo().error());
    Q_EMIT forwardActionChanged();
}

void PlanStep::showCommandLine()
{
    if (const auto plan = flow().acceptedPlan())
        m_commandLine->setPlainText(visible(plan->equivalentCommand));
}

void PlanStep::showPlan(const ShownPlan &plan)
{
    m_heading->setText(plan.heading);
    showLosses(plan);
    showSentences(plan.sentences);
    showNumbers(plan);
    m_commands->setPlainText(visibleLines(plan.commands.join(u"\n"_s)));
    m_commandLine->setPlainText(visible(plan.equivalentCommand));
    while (m_tabs->count() > 1)
        m_tabs->removeTab(1);
    if (const RestorePlan *checked = flow().plan().value(); checked && flow().purpose() == RunPurpose::Restore) {
        m_checklist->showFindings(checked->findings);
        m_tabs->addTab(m_checklist, tr("Checklist"));
    }
    if (!plan.facts.isEmpty())
        m_tabs->addTab(m_numbersTab, tr("In numbers"));
    if (!plan.commands.isEmpty())
        m_tabs->addTab(m_commandsTab, tr("Exact commands"));
    if (!plan.equivalentCommand.isEmpty())
        m_tabs->addTab(m_commandLineTab, tr("Command line"));
    m_name->clear();
    m_confirmText->setVisible(!plan.confirmedName.isEmpty());
    m_name->setVisible(!plan.confirmedName.isEmpty());
    m_confirmText->setText(
        tr("To confirm, type the name of the database that is replaced: %1").arg(plan.confirmedName));
    showReason();
}

void PlanStep::showReason()
{
    const auto connection = production();
    m_reasonText->setText(connection ? tr("“%1” is a production server: say why, for the history.").arg(connection->name)
                                     : tr("If you like, say why, for the history:"));
    if (m_reason->text().trimmed() != flow().reason())
        m_reason->setText(flow().reason());
}

void PlanStep::showSentences(const QStringList &sentences)
{
    auto *list = new QWidget(m_sentences);
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(Theme::spacing);
    grid->setVerticalSpacing(Theme::smallSpacing);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < sentences.size(); ++i) {
        auto *number = new HintLabel(tr("%1.", "number in a list").arg(i + 1), list);
        number->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(number, i, 0);
        grid->addWidget(new PlainLabel(sentences.at(i), list, PlainLabel::Lines::Several), i, 1,
                        Qt::AlignTop);
    }
    grid->setRowStretch(static_cast<int>(sentences.size()), 1);
    m_sentences->setWidget(list); // the one before is deleted
}

void PlanStep::showNumbers(const ShownPlan &plan)
{
    m_facts->setText(plan.facts.join(u'\n'));
    m_rowModel->setRows(plan.rows);
    m_rowTable->setVisible(!plan.rows.empty());
    const int width = m_rowTable->fontMetrics().averageCharWidth();
    m_rowTable->setColumnWidth(RowChangeModel::NowColumn, width * numberWidth);
    m_rowTable->setColumnWidth(RowChangeModel::ThenColumn, width * numberWidth);
    m_rowTable->setColumnWidth(RowChangeModel::ChangeColumn, width * changeWidth);
}

void PlanStep::showLosses(const ShownPlan &plan)
{
    m_loss->setLook(plan.isLossless ? Tone::Positive : Tone::Warning,
                    plan.isLossless ? u"positive"_s : u"warning"_s);
    m_lossTitle->setText(plan.lossTitle);
    m_losses->setText(plan.losses.join(u'\n'));
    m_losses->setVisible(!plan.losses.isEmpty());
    m_loss->setAccessibleName(plan.lossTitle);
    m_loss->setAccessibleDescription(plan.losses.join(u' '));
}

void PlanStep::showUndoError(const Error &error)
{
    m_message->showMessage(Message::of(error, tr("Nothing was changed.")));
    const bool isConnection =
        error.code == ErrorCode::AuthenticationFailed || error.code == ErrorCode::ConnectionFailed;
    const auto current = flow().context().connections.current();
    if (isConnection && current)
        m_message->addAction(tr("Use the connection “%1”").arg(visible(current->name).replace(u'&', u"&&"_s)),
                             u"server"_s, [this] { flow().planUndoOverCurrentConnection(); });
    if (isConnection)
        m_message->addAction(tr("Connection settings…"), u"settings"_s,
                             [this] { Q_EMIT connectionSettingsRequested(); });
}

} // namespace Belay
