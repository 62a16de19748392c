// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/largeobjectsview.h"

#include "ui/inspect/hidevaluesbox.h"
#include "ui/inspect/largeobjectmodel.h"
#include "ui/inspect/largeobjectsaver.h"
#include "ui/inspect/valueprivacy.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/namedbutton.h"
#include "ui/shell/textlabels.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int columnWidth = 160;

QString fileNameOf(quint32 oid)
{
    return QString::number(oid) + u".bin"_s;
}

Expected<std::vector<LargeObject>> readList(const std::shared_ptr<const Archive> &archive, JobContext &job)
{
    BlockLocator locator(archive); // of this job's own: it runs beside those that show rows
    std::vector<LargeObject> objects;
    const auto read = eachLargeObject(
        locator,
        [&](const LargeObject &object) {
            objects.push_back(object);
            return true;
        },
        job.stopToken());
    return read ? Expected<std::vector<LargeObject>>(std::move(objects)) : std::unexpected(read.error());
}

} // namespace

LargeObjectsView::LargeObjectsView(JobService &jobs, ValuePrivacy &privacy, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_privacy(privacy)
    , m_model(new LargeObjectModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_problem(new MessagePanel(this))
    , m_table(new QTableView(this))
    , m_count(new HintLabel({}, this))
    , m_save(namedButton(u"saveLargeObjects"_s, u"save"_s, tr("Sa&ve Selected…"), this))
{
    m_problem->setObjectName(u"largeObjectsProblem"_s);
    m_count->setObjectName(u"largeObjectsCount"_s);
    buildTable();
    auto *hide = new HideValuesBox(privacy, this);
    hide->setObjectName(u"hideLargeObjects"_s);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(hide);
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    connect(m_save, &QPushButton::clicked, this, &LargeObjectsView::choosePlace);
    connect(&privacy, &ValuePrivacy::changed, this, &LargeObjectsView::showButton);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LargeObjectsView::showButton);
    showButton();
}

void LargeObjectsView::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LargeObjectModel::SortRole);
    m_table->setObjectName(u"largeObjectTable"_s);
    m_table->setAccessibleName(tr("Large objects"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LargeObjectModel::OidColumn, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
}

bool LargeObjectsView::hasAny(const OpenedArchive &opened)
{
    const Toc &toc = opened.archive->toc();
    return std::ranges::any_of(toc.entries(), [&](const TocEntry &entry) { return entry.hasData && toc.holdsLargeObjects(entry); });
}

void LargeObjectsView::setArchive(const OpenedArchive &opened)
{
    stop();
    m_opened = opened;
    m_isListed = false;
    m_model->setObjects({});
    m_problem->clear();
    m_count->clear();
    if (isVisible())
        list();
}

void LargeObjectsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isListed && m_opened.archive)
        list();
}

void LargeObjectsView::list()
{
    m_isListed = true;
    m_problem->clear();
    m_count->setText(tr("Reading the large objects…"));
    m_listing = m_jobs.submit<std::vector<LargeObject>>(
        JobLane::Background, tr("Reading the large objects"), [archive = m_opened.archive](JobContext &job) { return readList(archive, job); },
        this,
        [this, archive = m_opened.archive](Expected<std::vector<LargeObject>> objects) {
            if (archive == m_opened.archive)
                take(std::move(objects));
        });
}

void LargeObjectsView::take(Expected<std::vector<LargeObject>> objects)
{
    if (objects) {
        qint64 bytes = 0;
        for (const LargeObject &object : *objects)
            bytes += object.size;
        m_count->setText(tr("%Ln large object(s), %1 together.", nullptr, static_cast<int>(objects->size())).arg(Format::size(bytes)));
        m_model->setObjects(std::move(*objects));
        return;
    }
    m_count->clear();
    const bool isCancelled = objects.error().code == ErrorCode::Cancelled;
    m_problem->showMessage(isCancelled ? Message{.tone = Tone::Neutral, .what = tr("Reading the large objects was cancelled.")}
                                       : Message::of(objects.error(), tr("The file was only read. Nothing was changed.")));
    m_problem->addAction(tr("Try Again"), u"refresh"_s, [this] { list(); });
}

std::vector<LargeObject> LargeObjectsView::selected() const
{
    std::vector<LargeObject> objects;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        objects.push_back({.oid = row.data(LargeObjectModel::OidRole).toUInt(), .size = row.data(LargeObjectModel::BytesRole).toLongLong()});
    return objects;
}

void LargeObjectsView::choosePlace()
{
    const std::vector<LargeObject> objects = selected();
    if (objects.empty())
        return;
    const bool isOne = objects.size() == 1;
    auto *dialog = new QFileDialog(this, isOne ? tr("Save Large Object") : tr("Folder for the Large Objects"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"largeObjectsDialog"_s);
    dialog->setAcceptMode(isOne ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isOne ? QFileDialog::AnyFile : QFileDialog::Directory);
    if (isOne)
        dialog->selectFile(fileNameOf(objects.front().oid));
    connect(dialog, &QFileDialog::fileSelected, this, [this, objects, isOne](const QString &place) {
        std::map<quint32, QString> files;
        for (const LargeObject &object : objects)
            files[object.oid] = isOne ? place : QDir(place).filePath(fileNameOf(object.oid));
        save(files);
    });
    dialog->open();
}

void LargeObjectsView::save(const std::map<quint32, QString> &files)
{
    m_problem->clear();
    qint64 total = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, LargeObjectModel::OidColumn);
        if (files.contains(index.data(LargeObjectModel::OidRole).toUInt()))
            total += index.data(LargeObjectModel::BytesRole).toLongLong();
    }
    m_jobs.submit<qint64>(
        JobLane::Background, tr("Saving large objects"),
        [archive = m_opened.archive, files, total](JobContext &job) { return saveLargeObjects(archive, files, total, job); }, this,
        [this, files](const Expected<qint64> &bytes) {
            if (bytes)
                m_problem->showMessage({.tone = Tone::Positive,
                                        .what = tr("%Ln large object(s) saved, %1.", nullptr, static_cast<int>(files.size())).arg(Format::size(*bytes)),
                                        .dataState = files.size() == 1 ? files.begin()->second : QFileInfo(files.begin()->second).absolutePath()});
            else
                m_problem->showMessage(Message::of(bytes.error(), tr("What was whole before is saved; the others are not there.")));
        });
}

void LargeObjectsView::showButton()
{
    const bool isHidden = m_privacy.isHidden();
    m_save->setEnabled(!isHidden && m_table->selectionModel()->hasSelection());
    m_save->setToolTip(isHidden ? tr("Values are hidden: show them to save them.") : tr("Writes each into a file of its own."));
}

} // namespace Belay
