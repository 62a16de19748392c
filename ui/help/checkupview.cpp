// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/checkupview.h"

#include "ui/help/checkup.h"
#include "ui/help/checkupmodel.h"
#include "ui/shell/namedbutton.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

CheckupView::CheckupView(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CheckupModel(this))
    , m_summary(new HintLabel({}, this))
    , m_table(new QTableView(this))
    , m_again(namedButton(u"checkAgain"_s, u"refresh"_s, tr("Check Again"), this))
    , m_runbook(namedButton(u"checkupRunbook"_s, u"plan"_s, tr("Open Runbook"), this))
{
    setObjectName(u"checkupView"_s);
    m_summary->setObjectName(u"checkupSummary"_s);
    m_table->setObjectName(u"checkupTable"_s);
    m_table->setAccessibleName(tr("What was checked"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CheckupModel::What, QHeaderView::ResizeToContents);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_runbook);
    buttons->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(new SectionLabel(tr("This computer"), this));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_again, &QPushButton::clicked, this, &CheckupView::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckupView::showSelection);
    connect(m_runbook, &QPushButton::clicked, this, [this] {
        if (const CheckResult *result = m_model->result(m_table->currentIndex().row()))
            Q_EMIT runbookRequested(result->runbook);
    });
    showSelection();
}

void CheckupView::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    m_again->setEnabled(false);
    m_summary->setText(tr("Checking…"));
    examineInBackground(m_context, this, [this](const Expected<Examination> &found) { showExamination(found); });
}

void CheckupView::showExamination(const Expected<Examination> &examination)
{
    m_isChecking = false;
    m_again->setEnabled(true);
    if (!examination) {
        m_summary->setText(examination.error().message);
        return;
    }
    m_model->setResults(examination->results);
    const auto toMend = static_cast<int>(
        std::ranges::count_if(examination->results, [](const CheckResult &result) { return !result.isGood; }));
    if (toMend == 0)
        m_summary->setText(tr("Everything is there that Belay needs."));
    else if (examination->isWell())
        m_summary->setText(tr("Belay can work; %n thing(s) should be mended.", nullptr, toMend));
    else
        m_summary->setText(tr("Something is missing that Belay needs; %n thing(s) should be mended.", nullptr, toMend));
    showSelection();
}

void CheckupView::showSelection()
{
    const CheckResult *result = m_model->result(m_table->currentIndex().row());
    m_runbook->setEnabled(result && !result->runbook.isEmpty());
}

} // namespace Belay
