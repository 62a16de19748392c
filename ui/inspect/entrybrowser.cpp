// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/entrybrowser.h"

#include "ui/inspect/entrydetails.h"
#include "ui/inspect/entrytreemodel.h"
#include "ui/shell/format.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {
constexpr auto typingPause = 120ms;
constexpr int fewEntries = 300; // so few that the tree can show them all at once
constexpr int filterColumns = 3;
constexpr int treeWidth = 500;
constexpr int rowsWidth = 84;
constexpr int sizeWidth = 76;
constexpr int dumpIdWidth = 72;
constexpr int manyEntries = 5000; // so many that unfolding what was found would be felt
} // namespace

EntryBrowser::EntryBrowser(JobService &jobs, ValuePrivacy &privacy, QWidget *parent)
    : QWidget(parent)
    , m_model(new EntryTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_details(new EntryDetails(jobs, privacy, this))
    , m_search(new QLineEdit(this))
    , m_count(new HintLabel({}, this))
{
    buildTree();
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, Theme::spacing, 0);
    layout->setSpacing(8);
    layout->addWidget(buildFilters());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"entrySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_details);
    splitter->setSizes({treeWidth, treeWidth});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    outer->addWidget(splitter);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &EntryBrowser::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_details, &EntryDetails::entryActivated, this, &EntryBrowser::choose);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &EntryBrowser::focusSearch);
}

QWidget *EntryBrowser::buildFilters()
{
    auto *filters = new QWidget(this);
    m_search->setObjectName(u"entrySearch"_s);
    m_search->setAccessibleName(tr("Search entries"));
    m_search->setPlaceholderText(tr("Search entries (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"inspect"_s), QLineEdit::LeadingPosition);
    m_kind = makeFilter(u"entryKindFilter"_s, tr("Kind"), filters);
    m_schema = makeFilter(u"entrySchemaFilter"_s, tr("Schema"), filters);
    m_section = makeFilter(u"entrySectionFilter"_s, tr("Section"), filters);
    m_size = makeFilter(u"entrySizeFilter"_s, tr("Size"), filters);
    auto *grid = new QGridLayout(filters);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_search, 0, 0, 1, filterColumns - 1);
    grid->addWidget(m_kind, 1, 0);
    grid->addWidget(m_schema, 1, 1);
    grid->addWidget(m_section, 1, 2);
    grid->addWidget(m_size, 0, 2);
    for (int column = 0; column < filterColumns; ++column)
        grid->setColumnStretch(column, 1);
    return filters;
}

QComboBox *EntryBrowser::makeFilter(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaxVisibleItems(20);
    connect(box, &QComboBox::activated, this, &EntryBrowser::applyFilter);
    return box;
}

void EntryBrowser::buildTree()
{
    m_tree->setObjectName(u"entryTree"_s);
    m_tree->setAccessibleName(tr("Entries by schema and kind"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(EntryTreeModel::Name, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair(EntryTreeModel::Rows, rowsWidth), std::pair(EntryTreeModel::Size, sizeWidth),
          std::pair(EntryTreeModel::DumpIdColumn, dumpIdWidth)})
        m_tree->header()->resizeSection(column, width);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryBrowser::showCurrent);
}

void EntryBrowser::setArchive(const OpenedArchive &opened)
{
    m_opened = opened;
    m_details->setArchive(opened);
    m_search->clear();
    m_typing.stop();
    fillFilters();
    m_model->setToc({opened.archive, &opened.archive->toc()}, opened.index); // keeps the archive alive
    m_tree->expandToDepth(m_model->entryCount() <= fewEntries ? 1 : 0);
    showCount();
}

void EntryBrowser::fillFilters()
{
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    const QStringList &kinds = m_opened.index->kinds();
    for (qsizetype i = 0; i < kinds.size(); ++i)
        m_kind->addItem(kinds.at(i), static_cast<quint32>(i));
    m_schema->clear();
    m_schema->addItem(tr("All schemas"));
    const QStringList &schemas = m_opened.index->schemas();
    for (qsizetype i = 0; i < schemas.size(); ++i)
        m_schema->addItem(schemas.at(i).isEmpty() ? tr("Database") : schemas.at(i), static_cast<quint32>(i));
    m_section->clear();
    m_section->addItem(tr("All sections"));
    for (const Section section : {Section::None, Section::PreData, Section::Data, Section::PostData})
        m_section->addItem(QString(key(section)), static_cast<int>(section));
    m_size->clear();
    m_size->addItem(tr("All sizes"));
    m_size->addItem(tr("With data"), 0);
    for (const qint64 least : {1'000'000LL, 100'000'000LL, 1'000'000'000LL})
        m_size->addItem(tr("%1 or more", "a size").arg(Format::size(least)), least);
}

void EntryBrowser::applyFilter()
{
    m_typing.stop();
    const QVariant chosen = m_tree->currentIndex().siblingAtColumn(0).data(EntryTreeModel::EntryRole);
    const auto number = [](const QComboBox *box) -> std::optional<quint32> {
        return box->currentData().isValid() ? std::optional(box->currentData().toUInt()) : std::nullopt;
    };
    EntryFilter filter{
        .text = m_search->text().trimmed(), .schema = number(m_schema), .kind = number(m_kind)};
    if (m_section->currentData().isValid())
        filter.section = static_cast<Section>(m_section->currentData().toInt());
    if (m_size->currentData().isValid())
        filter.leastBytes = m_size->currentData().toLongLong();
    m_model->setFilter(filter);
    showFiltered(chosen);
}

void EntryBrowser::showFiltered(const QVariant &chosen)
{
    const int most = m_model->filter().isEmpty() ? fewEntries : manyEntries;
    m_tree->expandToDepth(m_model->entryCount() <= most ? 1 : 0);
    showCount();
    if (!chosen.isValid())
        return;
    const QModelIndex again = m_model->indexOf(chosen.toUInt());
    if (again.isValid())
        m_tree->setCurrentIndex(again);
    else
        m_details->setEntry(std::nullopt);
}

void EntryBrowser::setContents(const EntryContents &contents)
{
    const QVariant chosen = m_tree->currentIndex().siblingAtColumn(0).data(EntryTreeModel::EntryRole);
    m_model->setContents(contents);
    if (m_model->filter().leastBytes)
        showFiltered(chosen);
}

void EntryBrowser::clearFilter()
{
    m_search->clear();
    for (QComboBox *box : {m_kind, m_schema, m_section, m_size})
        box->setCurrentIndex(0);
    applyFilter();
}

void EntryBrowser::choose(quint32 entry)
{
    QModelIndex index = m_model->indexOf(entry);
    if (!index.isValid()) {
        clearFilter();
        index = m_model->indexOf(entry);
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void EntryBrowser::showRow(quint32 entry, qint64 row)
{
    choose(entry);
    m_details->showRow(row);
}

void EntryBrowser::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EntryBrowser::showCurrent(const QModelIndex &index)
{
    const QVariant entry = index.siblingAtColumn(EntryTreeModel::Name).data(EntryTreeModel::EntryRole);
    m_details->setEntry(entry.isValid() ? std::optional(entry.toUInt()) : std::nullopt);
}

void EntryBrowser::showCount()
{
    const auto total = static_cast<int>(m_opened.archive->toc().entries().size());
    if (m_model->filter().isEmpty())
        m_count->setText(tr("%Ln entry(ies)", nullptr, total));
    else
        m_count->setText(
            tr("%1 of %Ln entry(ies)", nullptr, total).arg(Format::number(m_model->entryCount())));
}

} // namespace Belay
