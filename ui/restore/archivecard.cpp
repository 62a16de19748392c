// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/archivecard.h"

#include "ui/restore/entrylistmodel.h"
#include "ui/restore/textlinemodel.h"
#include "ui/shell/badge.h"
#include "ui/shell/format.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

QString compressionText(const ArchiveHeader &header)
{
    switch (header.compression) {
    case Compression::None:
        return ArchiveCard::tr("none");
    case Compression::Gzip:
        return u"gzip"_s;
    case Compression::Lz4:
        return u"LZ4"_s;
    case Compression::Zstd:
        return u"Zstandard"_s;
    }
    Q_UNREACHABLE();
}

void makeReadable(QTableView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 6);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
}

} // namespace

ArchiveCard::ArchiveCard(QWidget *parent)
    : QWidget(parent)
    , m_entries(new EntryListModel(this))
    , m_filteredEntries(new QSortFilterProxyModel(this))
    , m_listing(new TextLineModel(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"archiveCard"_s);
    m_filteredEntries->setSourceModel(m_entries);
    m_filteredEntries->setFilterKeyColumn(-1);
    m_filteredEntries->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(makeFacts());
    m_tabs->setObjectName(u"archiveTabs"_s);
    m_tabs->setAccessibleName(tr("Content of the archive"));
    m_tabs->addTab(makeEntries(), tr("Entries"));
    m_tabs->addTab(makeListing(), u"pg_restore --list"_s);
    layout->addWidget(m_tabs, 1);
}

PlainLabel *ArchiveCard::addFact(QFormLayout *form, const QString &name, const QString &objectName)
{
    auto *value = new PlainLabel(this);
    value->setObjectName(objectName);
    value->setAccessibleName(name);
    value->setElided(Qt::ElideRight);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *label = new HintLabel(name, this);
    label->setWordWrap(false);
    form->addRow(label, value);
    return value;
}

QWidget *ArchiveCard::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * Theme::margin);
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    for (QFormLayout *form : {left, right}) {
        form->setHorizontalSpacing(Theme::spacing);
        form->setVerticalSpacing(Theme::smallSpacing);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        columns->addLayout(form, 1);
    }
    m_database = addFact(left, tr("Database:"), u"factDatabase"_s);
    m_server = addFact(left, tr("Server:"), u"factServer"_s);
    m_created = addFact(left, tr("Created:"), u"factCreated"_s);
    m_encoding = addFact(left, tr("Encoding:"), u"factEncoding"_s);
    m_size = addFact(right, tr("File size:"), u"factSize"_s);
    m_entriesFact = addFact(right, tr("Entries:"), u"factEntries"_s);
    m_compression = addFact(right, tr("Compression:"), u"factCompression"_s);

    m_structure = new Badge(facts);
    m_structure->setObjectName(u"factStructure"_s);
    m_structureText = new PlainLabel(facts, PlainLabel::Lines::Several);
    m_structureText->setObjectName(u"factStructureText"_s);
    auto *structure = new QHBoxLayout;
    structure->setSpacing(Theme::spacing);
    structure->addWidget(m_structure, 0, Qt::AlignTop);
    structure->addWidget(m_structureText, 1);
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(columns);
    layout->addLayout(structure);
    return facts;
}

QWidget *ArchiveCard::makeEntries()
{
    auto *tab = new QWidget(this);
    m_filter = new QLineEdit(tab);
    m_filter->setObjectName(u"entryFilter"_s);
    m_filter->setAccessibleName(tr("Filter the entries"));
    m_filter->setPlaceholderText(tr("Filter by kind, schema, name or owner"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ArchiveCard::filterEntries);
    m_entryCount = new HintLabel({}, tab);
    m_entryCount->setWordWrap(false);
    m_entryCount->setObjectName(u"entryCount"_s);
    auto *view = new QTableView(tab);
    view->setObjectName(u"entryTable"_s);
    view->setAccessibleName(tr("Entries of the archive"));
    view->setModel(m_filteredEntries);
    makeReadable(view);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(EntryListModel::KindColumn, 170);
    view->setColumnWidth(EntryListModel::SchemaColumn, 130);
    view->setColumnWidth(EntryListModel::NameColumn, 320);

    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_entryCount);
    auto *layout = new QVBoxLayout(tab);
    layout->addLayout(top);
    layout->addWidget(view, 1);
    return tab;
}

QWidget *ArchiveCard::makeListing()
{
    auto *tab = new QWidget(this);
    auto *view = new QListView(tab);
    view->setObjectName(u"archiveListing"_s);
    view->setAccessibleName(tr("Text of pg_restore --list"));
    view->setModel(m_listing);
    view->setFont(Theme::monospace());
    view->setUniformItemSizes(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *copy = new QPushButton(Theme::icon(u"copy"_s), tr("Copy all"), tab);
    copy->setObjectName(u"copyListing"_s);
    copy->setAccessibleName(tr("Copy the text of pg_restore --list"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &ArchiveCard::copyListing);
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(view, 1);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    return tab;
}

void ArchiveCard::setArchive(const SourceArchive &opened)
{
    m_filter->clear();
    m_entries->setArchive(opened.archive);
    m_listing->setText(opened.listing);
    showHeader(*opened.archive);
    showStructure(opened);
    filterEntries({});
    m_tabs->setTabText(0, tr("Entries (%1)").arg(Format::number(m_entries->rowCount())));
}

void ArchiveCard::clear()
{
    m_entries->setArchive(nullptr);
    m_listing->setText({});
}

void ArchiveCard::showHeader(const Archive &archive)
{
    const ArchiveHeader &header = archive.header();
    m_database->setText(header.database);
    m_server->setText(tr("PostgreSQL %1").arg(header.serverVersion));
    // The archive does not say in which time zone it was written, so none is added.
    m_created->setText(Format::longDateTime(header.createdAt));
    m_encoding->setText(archive.toc().encoding());
    m_size->setText(Format::size(archive.identity().size));
    m_entriesFact->setText(tr("%1, %2 of them with data")
                               .arg(Format::number(std::ssize(archive.toc().entries())),
                                    Format::number(archive.dataEntryCount())));
    m_compression->setText(compressionText(header));
}

void ArchiveCard::showStructure(const SourceArchive &opened)
{
    if (opened.isSound()) {
        m_structure->setAppearance({Tone::Positive, u"positive"_s, tr("Structure sound")});
        m_structureText->setText(tr("The archive is finished and all its %n data block(s) are in place. "
                                    "Their content was not read yet.",
                                    nullptr, static_cast<int>(opened.structure.blocks.size())));
    } else if (opened.structure.problems.empty()) {
        m_structure->setAppearance({Tone::Negative, u"error"_s, tr("Not finished")});
        m_structureText->setText(tr("pg_dump did not finish writing this file."));
    } else {
        m_structure->setAppearance({Tone::Negative, u"error"_s, tr("Structure damaged")});
        m_structureText->setText(opened.structure.problems.front().message);
    }
}

void ArchiveCard::filterEntries(const QString &text)
{
    m_filteredEntries->setFilterFixedString(text);
    const int shown = m_filteredEntries->rowCount();
    m_entryCount->setText(
        text.isEmpty()
            ? tr("%n entry(s)", nullptr, shown)
            : tr("%1 of %2 entries").arg(Format::number(shown), Format::number(m_entries->rowCount())));
}

void ArchiveCard::copyListing() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_listing->text()));
}

} // namespace Belay
