// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/risksview.h"

#include "ui/inspect/entrytable.h"
#include "ui/inspect/riskmodel.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/textlabels.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

RisksView::RisksView(JobService &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_model(new RiskModel(this))
    , m_views(new QStackedWidget(this))
    , m_nothing(new EmptyState(u"check"_s, {}, {}, this))
    , m_omitted(new HintLabel({}, this))
{
    auto *table = new EntryTable(u"risks"_s, tr("Warnings"), m_model, RiskModel::EntryRole, this);
    m_table = table;
    table->horizontalHeader()->setSectionResizeMode(RiskModel::MessageColumn, QHeaderView::Stretch);
    table->setColumnWidth(RiskModel::LevelColumn, 130);
    connect(table, &EntryTable::entryActivated, this, &RisksView::entryActivated);

    auto *risks = new QWidget(this);
    auto *risksLayout = new QVBoxLayout(risks);
    risksLayout->setContentsMargins(0, 0, 0, 0);
    risksLayout->setSpacing(8);
    risksLayout->addWidget(
        new HintLabel(tr("An archive is code that a restore runs. Look at these entries if you do "
                         "not know where the archive is from."),
                      risks));
    risksLayout->addWidget(m_table, 1);
    risksLayout->addWidget(m_omitted);
    m_views->insertWidget(Nothing, m_nothing);
    m_views->insertWidget(Risks, risks);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_views);
}

void RisksView::setArchive(const OpenedArchive &opened)
{
    m_jobs.cancel(m_looking);
    m_opened = opened;
    m_nothing->setSentence(tr("Looking for what an archive of unknown origin could do…"));
    m_model->setRisks(opened, {});
    m_views->setCurrentIndex(Nothing);
    Q_EMIT counted(0);
    m_looking = m_jobs.submit<RiskReport>(
        JobLane::Interactive, tr("Looking for risks"),
        [archive = opened.archive](JobContext &job) -> Expected<RiskReport> {
            return findRisks(archive->toc(), job.stopToken());
        },
        this,
        [this, archive = opened.archive](const Expected<RiskReport> &report) {
            if (archive == m_opened.archive && report)
                take(*report);
        });
}

void RisksView::take(const RiskReport &report)
{
    m_model->setRisks(m_opened, report.risks);
    m_nothing->setSentence(
        tr("Nothing in this archive stands out. That does not make it harmless: restore only "
           "archives of people you trust."));
    m_omitted->setText(tr("%n more are not listed.", nullptr, static_cast<int>(report.omitted)));
    m_omitted->setVisible(report.omitted > 0);
    m_views->setCurrentIndex(m_model->rowCount() > 0 ? Risks : Nothing);
    Q_EMIT counted(m_model->rowCount() + report.omitted);
}

} // namespace Belay
