// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "ui/help/bundledialog.h"
#include "ui/help/checkupview.h"
#include "ui/help/guidebrowser.h"
#include "ui/help/guidelistmodel.h"
#include "ui/shell/namedbutton.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int listWidth = 330;
constexpr int pageWidth = 700;
}

HelpPage::HelpPage(const AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new GuideListModel(this))
    , m_stack(new QStackedWidget(this))
    , m_browser(new GuideBrowser(m_stack))
    , m_checkup(new CheckupView(context, m_stack))
{
    m_stack->addWidget(m_browser);
    m_stack->addWidget(m_checkup);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildList());
    parts->addWidget(m_stack);
    parts->setStretchFactor(1, 1);
    parts->setSizes({listWidth, pageWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    connect(m_browser, &GuideBrowser::runbookRequested, this, &HelpPage::showRunbook);
    connect(m_checkup, &CheckupView::runbookRequested, this, &HelpPage::showRunbook);
    search();
    showRow(0);
}

QWidget *HelpPage::buildList()
{
    auto *side = new QWidget(this);
    m_query = new QLineEdit(side);
    m_query->setObjectName(u"helpSearch"_s);
    m_query->setAccessibleName(tr("Search runbooks and messages"));
    m_query->setPlaceholderText(tr("Search, or paste an error message"));
    m_query->setClearButtonEnabled(true);
    m_query->addAction(Theme::icon(u"inspect"_s), QLineEdit::LeadingPosition);
    m_list = new QListView(side);
    m_list->setObjectName(u"helpList"_s);
    m_list->setAccessibleName(tr("Runbooks and messages"));
    m_list->setModel(m_model);
    m_list->setIconSize(Theme::smallIcon);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long ends in an ellipsis
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_count = new HintLabel({}, side);
    m_count->setObjectName(u"helpCount"_s);
    QPushButton *check = namedButton(u"checkComputer"_s, u"tools"_s, tr("Check This Computer"), this);
    QPushButton *bundle = namedButton(u"makeBundle"_s, u"save"_s, tr("Diagnostic Bundle…"), this);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Theme::margin, 0, Theme::smallSpacing, Theme::margin);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(check);
    layout->addWidget(bundle);
    connect(m_query, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_query, &QLineEdit::returnPressed, this, [this] { showRow(0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { showRow(index.row()); });
    connect(check, &QPushButton::clicked, this, &HelpPage::showCheckup);
    connect(bundle, &QPushButton::clicked, this, &HelpPage::offerBundle);
    return side;
}

void HelpPage::search()
{
    std::vector<GuideHit> hits = searchGuide(m_query->text(), guideLanguage());
    const auto runbooks = static_cast<int>(std::ranges::count(hits, GuideKind::Runbook, &GuideHit::kind));
    const int messages = static_cast<int>(hits.size()) - runbooks;
    m_model->setHits(std::move(hits));
    m_count->setText(runbooks + messages == 0
                         ? tr("Nothing was found.")
                         : tr("%n runbook(s)", nullptr, runbooks) + u", "_s + tr("%n message(s)", nullptr, messages));
    if (!m_query->text().isEmpty())
        showRow(0);
}

void HelpPage::showRow(int row)
{
    const GuideHit *hit = m_model->hit(row);
    if (!hit)
        return;
    m_stack->setCurrentWidget(m_browser);
    if (hit->kind == GuideKind::Runbook) {
        if (const auto page = runbook(hit->name, guideLanguage()))
            m_browser->showRunbook(*page);
        return;
    }
    const auto entry = std::ranges::find(explanationTable(), hit->name, &ExplanationEntry::id);
    if (entry != explanationTable().end())
        m_browser->showExplanation(*entry);
}

void HelpPage::select(GuideKind kind, const QString &name)
{
    m_query->clear();
    const int row = m_model->rowOf(kind, name);
    m_list->setCurrentIndex(m_model->index(row));
    showRow(row);
}

void HelpPage::showRunbook(const QString &name)
{
    select(GuideKind::Runbook, name);
}

void HelpPage::showExplanation(const QString &id)
{
    select(GuideKind::Explanation, id);
}

void HelpPage::showCheckup()
{
    m_list->clearSelection();
    m_stack->setCurrentWidget(m_checkup);
    m_checkup->check();
}

void HelpPage::offerBundle()
{
    auto *dialog = new BundleDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Belay
