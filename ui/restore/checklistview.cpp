// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/checklistview.h"

#include "core/guide/checklist.h"
#include "ui/shell/theme.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int keyRole = Qt::UserRole;
constexpr int itemSpacing = 3;
}

ChecklistView::ChecklistView(RestoreFlow &flow, QWidget *parent)
    : QListWidget(parent)
    , m_flow(flow)
{
    setObjectName(u"planChecklist"_s);
    setAccessibleName(tr("Checklist before a restore"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setSpacing(itemSpacing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setIconSize(Theme::smallIcon);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_flow.tick(item->data(keyRole).toString(), item->checkState() == Qt::Checked);
    });
}

void ChecklistView::showFindings(const std::vector<Finding> &findings)
{
    const QSignalBlocker blocker(this); // what is shown was not ticked
    clear();
    const Checklist list = checklistBeforeRestore(guideLanguage());
    addHeading(tr("Only you can know this. What you tick is recorded with the run."));
    for (const CheckedByPerson &item : list.byPerson)
        addItemOfPerson(item.key, item.text);
    addHeading(tr("Belay checked this by itself."));
    for (const CheckedByBelay &item : list.byBelay) {
        const bool isFound =
            std::ranges::any_of(findings, [&](const Finding &finding) { return item.covers(finding.key); });
        addItemOfBelay(item.text, isFound);
    }
}

void ChecklistView::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::ItemIsEnabled);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    item->setFont(strong);
}

void ChecklistView::addItemOfPerson(const QString &key, const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(keyRole, key);
    item->setCheckState(m_flow.isTicked(key) ? Qt::Checked : Qt::Unchecked);
}

void ChecklistView::addItemOfBelay(const QString &text, bool isFound)
{
    auto *item = new QListWidgetItem(isFound ? tr("%1 (see the checks)").arg(text) : text, this);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setIcon(isFound ? Theme::icon(u"warning"_s, Tone::Warning) : Theme::icon(u"positive"_s, Tone::Positive));
}

} // namespace Belay
