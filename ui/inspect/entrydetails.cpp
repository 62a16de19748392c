// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/entrydetails.h"

#include "core/archive/definitions.h"
#include "core/archive/explore/dumpencoding.h"
#include "core/base/visibletext.h"
#include "ui/inspect/relatedentriesmodel.h"
#include "ui/inspect/rowsview.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/format.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/sqlhighlighter.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qsizetype longestShown = 256 * 1024; // characters; beyond, colouring would be felt

QString orNothing(const QString &text)
{
    return text.isEmpty() ? Format::nothing() : text;
}
} // namespace

EntryDetails::EntryDetails(JobService &jobs, ValuePrivacy &privacy, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_rows(new RowsView(jobs, privacy, this))
    , m_heading(new PlainLabel(this))
    , m_sql(new QPlainTextEdit(this))
    , m_highlighter(new SqlHighlighter(m_sql->document()))
    , m_sqlHint(new HintLabel({}, this))
    , m_dependencies(new RelatedEntriesModel(this))
    , m_dependents(new RelatedEntriesModel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setObjectName(u"entryHeading"_s);
    m_heading->setElided(Qt::ElideMiddle);

    m_tabs->setObjectName(u"entryTabs"_s);
    m_tabs->setAccessibleName(tr("Chosen entry"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildDefinition(), tr("&Definition"));
    m_tabs->addTab(m_rows, tr("&Rows"));
    m_tabs->addTab(buildDependencies(), tr("De&pendencies"));
    m_tabs->addTab(buildFacts(), tr("De&tails"));

    auto *chosen = new QWidget(this);
    auto *layout = new QVBoxLayout(chosen);
    layout->setContentsMargins(Theme::spacing, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(new EmptyState(u"table"_s, tr("Choose an entry to see its definition."), {}, this));
    m_stack->addWidget(chosen);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QWidget *EntryDetails::buildDefinition()
{
    auto *widget = new QWidget(this);
    m_sql->setObjectName(u"entryDefinition"_s);
    m_sql->setAccessibleName(tr("Definition"));
    m_sql->setReadOnly(true);
    m_sql->setTabChangesFocus(true);
    m_sql->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_sql->setFont(Theme::monospace());
    auto *copy = new QPushButton(Theme::icon(u"copy"_s), tr("Copy Definition"), widget);
    copy->setObjectName(u"copyDefinition"_s);
    copy->setAccessibleName(tr("Copy Definition"));
    connect(copy, &QPushButton::clicked, this, &EntryDetails::copyDefinition);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_sqlHint, 1);
    bottom->addWidget(copy);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_sql, 1);
    layout->addLayout(bottom);
    return widget;
}

QWidget *EntryDetails::buildFacts()
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::spacing);
    m_kind = addFact(form, u"entryKind"_s, tr("Kind:"));
    m_schema = addFact(form, u"entrySchema"_s, tr("Schema:"));
    m_owner = addFact(form, u"entryOwner"_s, tr("Owner:"));
    m_section = addFact(form, u"entrySection"_s, tr("Section:"));
    m_dumpId = addFact(form, u"entryDumpId"_s, tr("Dump ID:"));
    m_oids = addFact(form, u"entryOids"_s, tr("Catalog and OID:"));
    m_tablespace = addFact(form, u"entryTablespace"_s, tr("Tablespace:"));
    m_accessMethod = addFact(form, u"entryAccessMethod"_s, tr("Access method:"));
    m_data = addFact(form, u"entryData"_s, tr("Data:"));

    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->addLayout(form);
    layout->addStretch();
    return widget;
}

QWidget *EntryDetails::buildDependencies()
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(
        buildRelated(u"entryDependencies"_s, tr("Depends on"), m_dependencies, m_dependenciesHeading));
    layout->addWidget(buildRelated(u"entryDependents"_s, tr("Needed by"), m_dependents, m_dependentsHeading));
    return widget;
}

PlainLabel *EntryDetails::addFact(QFormLayout *form, const QString &name, const QString &caption)
{
    auto *value = new PlainLabel(this);
    value->setObjectName(name);
    value->setElided(Qt::ElideRight);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *label = new HintLabel(caption, this);
    label->setWordWrap(false);
    form->addRow(label, value);
    return value;
}

QWidget *EntryDetails::buildRelated(const QString &name, const QString &caption, RelatedEntriesModel *model,
                                    QLabel *&heading)
{
    auto *widget = new QWidget(this);
    heading = new SectionLabel(caption, widget);
    auto *view = new QListView(widget);
    view->setObjectName(name);
    view->setAccessibleName(caption);
    view->setModel(model);
    view->setUniformItemSizes(true);
    view->setIconSize(Theme::smallIcon);
    view->setTextElideMode(Qt::ElideRight);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setToolTip(tr("Press Enter or double click to go to the entry."));
    heading->setBuddy(view);
    const auto follow = [this](const QModelIndex &index) {
        Q_EMIT entryActivated(index.data(RelatedEntriesModel::EntryRole).toUInt());
    };
    connect(view, &QListView::activated, this, follow);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(view, 1);
    return widget;
}

void EntryDetails::setArchive(const OpenedArchive &opened)
{
    setEntry(std::nullopt);
    m_opened = opened;
    m_rows->setArchive(opened);
}

void EntryDetails::setEntry(std::optional<quint32> entry)
{
    m_entry = entry;
    m_stack->setCurrentIndex(entry ? 1 : 0);
    m_rows->setEntry(entry ? rowsOf(m_opened, *entry) : std::nullopt);
    if (!entry) {
        m_dependencies->setEntries(nullptr, {});
        m_dependents->setEntries(nullptr, {});
        return;
    }
    const TocEntry &source = m_opened.archive->toc().entries()[*entry];
    m_heading->setText(m_opened.index->fullName(*entry));
    showDefinition(source);
    showFacts(source, m_opened.index->items()[*entry]);
    const auto dependencies = m_opened.index->dependencies(*entry);
    const auto dependents = m_opened.index->dependents(*entry);
    m_dependencies->setEntries(m_opened.index, dependencies);
    m_dependents->setEntries(m_opened.index, dependents);
    m_dependenciesHeading->setText(
        tr("Depends on %n entry(ies)", nullptr, static_cast<int>(dependencies.size())));
    m_dependentsHeading->setText(tr("Needed by %n entry(ies)", nullptr, static_cast<int>(dependents.size())));
}

void EntryDetails::showRow(qint64 row)
{
    m_tabs->setCurrentWidget(m_rows);
    if (m_entry)
        m_rows->setEntry(rowsOf(m_opened, *m_entry), row);
}

void EntryDetails::showDefinition(const TocEntry &entry)
{
    const Toc &toc = m_opened.archive->toc();
    m_definition = DumpEncoding(toc).decode(definitionOf(toc, entry)).trimmed();
    const bool isCut = m_definition.size() > longestShown;
    m_sql->setPlainText(visibleLines(isCut ? m_definition.left(longestShown) : m_definition));
    if (m_definition.isEmpty())
        m_sqlHint->setText(tr("This entry has no SQL of its own."));
    else if (isCut)
        m_sqlHint->setText(tr("Only the beginning is shown; copying takes all of it."));
    else
        m_sqlHint->clear();
}

void EntryDetails::showFacts(const TocEntry &entry, const EntryIndex::Item &item)
{
    const Toc &toc = m_opened.archive->toc();
    m_kind->setText(m_opened.index->kinds().at(item.kind));
    m_schema->setText(orNothing(toc.text(entry.namespaceName)));
    m_owner->setText(orNothing(toc.text(entry.owner)));
    m_section->setText(key(entry.section));
    m_dumpId->setText(QString::number(entry.dumpId.number()));
    m_oids->setText(toc.text(entry.tableOid) + u" / "_s + toc.text(entry.oid));
    m_tablespace->setText(orNothing(toc.text(entry.tablespace)));
    m_accessMethod->setText(orNothing(toc.text(entry.tableAccessMethod)));
    if (!entry.hasData)
        m_data->setText(tr("None"));
    else if (entry.offsetState == DataOffsetState::Set)
        m_data->setText(
            tr("At byte %1 of the file").arg(Format::number(static_cast<qint64>(entry.dataOffset))));
    else
        m_data->setText(tr("Somewhere in the file: the archive does not say where"));
}

void EntryDetails::copyDefinition() const
{
    QGuiApplication::clipboard()->setText(m_definition);
}

void EntryDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace Belay
