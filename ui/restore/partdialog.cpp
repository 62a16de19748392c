// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/partdialog.h"

#include "core/archive/entryname.h"
#include "core/base/visibletext.h"
#include "core/restore/archivepart.h"
#include "core/restore/archiveroles.h"
#include "ui/restore/partmodel.h"
#include "ui/shell/format.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

constexpr QSize usualSize(860, 600);
constexpr qsizetype mostShown = 500; // names in the preview; the number is complete
constexpr std::array sectionsInOrder{Section::PreData, Section::Data, Section::PostData};

} // namespace

PartDialog::PartDialog(std::shared_ptr<const Archive> archive, const RestoreRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_archive(std::move(archive))
    , m_given(request.part)
    , m_parts(new PartModel(m_archive, this))
{
    setObjectName(u"partDialog"_s);
    setWindowTitle(tr("What is restored"));
    resize(usualSize);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * Theme::spacing);
    columns->addWidget(makeTree(), 1);
    columns->addWidget(makeOptions(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Reset, this);
    m_use = buttons->button(QDialogButtonBox::Ok);
    m_use->setText(tr("Use this choice"));
    m_use->setObjectName(u"useChoice"_s);
    buttons->button(QDialogButtonBox::Reset)->setText(tr("Everything"));
    buttons->button(QDialogButtonBox::Reset)->setObjectName(u"chooseEverything"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, &PartDialog::chooseEverything);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);

    m_previewing.setSingleShot(true);
    m_previewing.setInterval(150ms);
    connect(&m_previewing, &QTimer::timeout, this, &PartDialog::preview);
    connect(m_parts, &PartModel::ticked, &m_previewing, qOverload<>(&QTimer::start));
    setRequest(request);
}

QWidget *PartDialog::makeTree()
{
    auto *part = new QWidget(this);
    auto *filter = new QLineEdit(part);
    filter->setObjectName(u"partFilter"_s);
    filter->setAccessibleName(tr("Filter schemas and tables"));
    filter->setPlaceholderText(tr("Filter by name"));
    filter->setClearButtonEnabled(true);
    m_tree = new QTreeView(part);
    m_tree->setObjectName(u"partTree"_s);
    m_tree->setAccessibleName(tr("Schemas and tables of the archive"));
    m_tree->setModel(m_parts);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    QPalette palette = m_tree->palette(); // Fusion frames the boxes in the window's colour, darkened: a dark one hides them
    palette.setColor(QPalette::Window, palette.color(QPalette::Disabled, QPalette::Text));
    m_tree->setPalette(palette);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_parts->setFilter(text);
        for (int row = 0; !text.isEmpty() && row < m_parts->rowCount(); ++row)
            m_tree->expand(m_parts->index(row, 0));
    });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(new SectionLabel(tr("Schemas and tables"), part));
    layout->addWidget(filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(new HintLabel(tr("Where nothing is ticked, everything is restored. What a table needs comes along."), part));
    return part;
}

QWidget *PartDialog::makeOptions()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(new SectionLabel(tr("Sections"), part));
    const std::array titles{tr("&Definitions"), tr("&Rows"), tr("&Indexes, constraints, triggers")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        m_sections[i] = new QCheckBox(titles[i], part);
        m_sections[i]->setObjectName(u"section_"_s + key(sectionsInOrder[i]));
        m_sections[i]->setAccessibleName(QString(titles[i]).remove(u'&'));
        m_sections[i]->setToolTip(key(sectionsInOrder[i]));
        connect(m_sections[i], &QCheckBox::toggled, &m_previewing, qOverload<>(&QTimer::start));
        layout->addWidget(m_sections[i]);
    }
    m_staging = new QCheckBox(tr("A copy for &staging"), part);
    m_staging->setObjectName(u"stagingProfile"_s);
    m_staging->setAccessibleName(tr("A copy for staging"));
    connect(m_staging, &QCheckBox::toggled, &m_previewing, qOverload<>(&QTimer::start));
    layout->addSpacing(Theme::spacing);
    layout->addWidget(m_staging);
    layout->addWidget(new HintLabel(
        tr("Leaves out what reaches out of a copy: subscriptions, publications, foreign servers, event triggers, scheduled jobs."), part));
    layout->addWidget(makeRoles(), 1);
    layout->addWidget(makePreview(), 1);
    return part;
}

QWidget *PartDialog::makeRoles()
{
    const ArchiveRoles named = rolesOf(m_archive->toc());
    std::set<QString> all = named.owners;
    all.insert(named.privileges.begin(), named.privileges.end());
    all.insert(named.others.begin(), named.others.end());
    auto *part = new QWidget(this);
    m_roles = new QTableWidget(static_cast<int>(all.size()), 2, part);
    m_roles->setObjectName(u"roleMapping"_s);
    m_roles->setAccessibleName(tr("Roles of the archive, and what they become"));
    m_roles->setHorizontalHeaderLabels({tr("Role in the archive"), tr("becomes")});
    m_roles->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_roles->horizontalHeader()->setHighlightSections(false);
    m_roles->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_roles->verticalHeader()->hide();
    m_roles->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_roles->setTabKeyNavigation(false);
    m_roles->setShowGrid(false);
    m_roles->setAlternatingRowColors(true);
    m_roles->setEditTriggers(QAbstractItemView::AllEditTriggers);
    int row = 0;
    for (const QString &role : all) {
        auto *from = new QTableWidgetItem(visible(role));
        from->setData(Qt::UserRole, role);
        from->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_roles->setItem(row, 0, from);
        m_roles->setItem(row++, 1, new QTableWidgetItem);
    }
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(new SectionLabel(tr("Other roles"), part));
    layout->addWidget(m_roles, 1);
    return part;
}

QWidget *PartDialog::makePreview()
{
    auto *part = new QWidget(this);
    m_summary = new PlainLabel(part, PlainLabel::Lines::Several);
    m_summary->setObjectName(u"partSummary"_s);
    m_along = new QListWidget(part);
    m_along->setObjectName(u"partAlong"_s);
    m_along->setAccessibleName(tr("What comes along, and what stays outside"));
    m_along->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(m_summary);
    layout->addWidget(m_along, 1);
    return part;
}

void PartDialog::setRequest(const RestoreRequest &request)
{
    m_parts->setChoice(request.part);
    for (std::size_t i = 0; i < sectionsInOrder.size(); ++i)
        m_sections[i]->setChecked(request.part.sections.empty() || std::ranges::contains(request.part.sections, sectionsInOrder[i]));
    m_staging->setChecked(request.part.profile == RestoreProfile::Staging);
    for (int row = 0; row < m_roles->rowCount(); ++row) {
        const auto role = request.roles.find(m_roles->item(row, 0)->data(Qt::UserRole).toString());
        m_roles->item(row, 1)->setText(role != request.roles.end() ? role->second : QString());
    }
    preview();
}

void PartDialog::chooseEverything()
{
    m_given = {};
    setRequest({});
}

PartChoice PartDialog::choice() const
{
    PartChoice choice = m_given;
    m_parts->writeTo(choice);
    choice.sections.clear();
    for (std::size_t i = 0; i < sectionsInOrder.size(); ++i) {
        if (m_sections[i]->isChecked())
            choice.sections.push_back(sectionsInOrder[i]);
    }
    if (choice.sections.size() == sectionsInOrder.size())
        choice.sections.clear();
    choice.profile = m_staging->isChecked() ? RestoreProfile::Staging : RestoreProfile::Full;
    return choice;
}

RoleMapping PartDialog::roles() const
{
    RoleMapping roles;
    for (int row = 0; row < m_roles->rowCount(); ++row) {
        if (const QString to = m_roles->item(row, 1)->text(); !to.isEmpty())
            roles.emplace(m_roles->item(row, 0)->data(Qt::UserRole).toString(), to);
    }
    return roles;
}

void PartDialog::writeTo(RestoreRequest &request) const
{
    request.part = choice();
    request.roles = roles();
}

/// One linear walk over entries and dependencies, when the ticking pauses: a quarter of a second for 100,000, unoptimised.
void PartDialog::preview()
{
    m_previewing.stop();
    m_along->clear();
    const bool hasSection = std::ranges::any_of(m_sections, [](const QCheckBox *section) { return section->isChecked(); });
    m_use->setEnabled(hasSection);
    if (!hasSection) {
        m_summary->setText(tr("Nothing is restored without a section."));
        return;
    }
    const Toc &toc = m_archive->toc();
    const auto part = choosePart(toc, choice());
    if (!part) {
        m_summary->setText(part.error().message);
        return;
    }
    const auto count = static_cast<int>(part->along.size());
    QString summary = tr("%1 of %2 entries are restored.")
                          .arg(Format::number(std::ssize(part->toc.entries())), Format::number(std::ssize(toc.entries())));
    if (count > 0)
        summary += u' ' + tr("%n object(s) come along.", nullptr, count);
    m_summary->setText(summary);
    QStringList lines;
    for (const SelectedEntry &selected : part->along) {
        if (lines.size() < mostShown)
            lines += tr("comes along: %1").arg(visibleName(toc, *toc.find(selected.entry)));
    }
    for (const QString &name : part->byProfile + part->outside) {
        if (lines.size() < 2 * mostShown)
            lines += tr("stays outside: %1").arg(name);
    }
    m_along->addItems(lines);
    m_along->setVisible(!lines.isEmpty());
}

} // namespace Belay
