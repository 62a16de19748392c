// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/listingview.h"

#include "core/archive/listing.h"
#include "ui/inspect/listingmodel.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Belay {

ListingView::ListingView(JobService &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_model(new ListingModel(this))
    , m_view(new QListView(this))
    , m_copy(new QPushButton(Theme::icon(u"copy"_s), tr("Copy List"), this))
    , m_save(new QPushButton(Theme::icon(u"save"_s), tr("Save List…"), this))
    , m_note(new HintLabel(
          tr("Exactly what pg_restore --list prints. Saved to a file, it can be edited and given to "
             "pg_restore --use-list."),
          this))
{
    m_view->setObjectName(u"archiveListing"_s);
    m_view->setAccessibleName(tr("List as pg_restore prints it"));
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_copy->setObjectName(u"copyListing"_s);
    m_copy->setAccessibleName(m_copy->text());
    m_save->setObjectName(u"saveListing"_s);
    m_save->setAccessibleName(m_save->text());
    auto *copySelected = new QShortcut(QKeySequence::Copy, m_view);
    copySelected->setContext(Qt::WidgetShortcut);
    connect(copySelected, &QShortcut::activated, this, &ListingView::copySelected);
    connect(m_copy, &QPushButton::clicked, this, &ListingView::copyAll);
    connect(m_save, &QPushButton::clicked, this, &ListingView::save);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_copy);
    bottom->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);
}

void ListingView::setArchive(std::shared_ptr<const Archive> archive)
{
    m_archive = std::move(archive);
    m_isLoaded = false;
    m_model->setText({});
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    if (isVisible())
        load();
}

void ListingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void ListingView::load()
{
    if (m_isLoaded || !m_archive)
        return;
    m_isLoaded = true;
    m_jobs.submit<QByteArray>(
        JobLane::Interactive, tr("Listing the archive"),
        [archive = m_archive](JobContext &) -> Expected<QByteArray> { return listing(*archive); }, this,
        [this, archive = m_archive](const Expected<QByteArray> &text) {
            if (archive != m_archive)
                return; // another one was opened meanwhile
            m_model->setText(text.value_or(QByteArray()));
            m_isLoaded = text.has_value();
            m_copy->setEnabled(m_isLoaded);
            m_save->setEnabled(m_isLoaded);
        });
}

void ListingView::copySelected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::ranges::sort(rows);
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows))
        lines.append(index.data().toString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ListingView::copyAll() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->text()));
}

void ListingView::save()
{
    auto *dialog = new QFileDialog(this, tr("Save List"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Lists (*.list)"));
    dialog->setDefaultSuffix(u"list"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool isSaved =
            file.open(QIODevice::WriteOnly) && file.write(m_model->text()) >= 0 && file.commit();
        m_note->setText(isSaved ? tr("The list was saved.")
                                : tr("The list could not be saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace Belay
