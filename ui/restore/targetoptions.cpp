// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/targetoptions.h"

#include "ui/restore/aroundoptions.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

enum ModeId { AutomaticMode, SwapMode, InPlaceMode, RecreateMode };

constexpr int maximumKeepDays = 365;
constexpr int maximumJobs = 64;
constexpr int longestReason = 500; // characters

ModeId modeIdOf(const std::optional<RestoreMode> &mode)
{
    if (!mode)
        return AutomaticMode;
    switch (*mode) {
    case RestoreMode::Swap:
        return SwapMode;
    case RestoreMode::InPlace:
        return InPlaceMode;
    case RestoreMode::Recreate:
        return RecreateMode;
    }
    Q_UNREACHABLE();
}

std::optional<RestoreMode> modeOf(int id)
{
    if (id == SwapMode)
        return RestoreMode::Swap;
    if (id == InPlaceMode)
        return RestoreMode::InPlace;
    if (id == RecreateMode)
        return RestoreMode::Recreate;
    return std::nullopt;
}

} // namespace

TargetOptions::TargetOptions(QWidget *parent)
    : QWidget(parent)
    , m_modes(new QButtonGroup(this))
    , m_around(new AroundOptions(this))
{
    setObjectName(u"targetOptions"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(new SectionLabel(tr("How"), this));
    layout->addWidget(makeModes());
    layout->addWidget(makeKeepDays());
    layout->addWidget(makePart());
    layout->addWidget(makeAdvanced());
    layout->addWidget(m_around);
    connect(m_around, &AroundOptions::changed, this, &TargetOptions::changed);
    layout->addStretch();
}

void TargetOptions::addMode(QVBoxLayout *layout, int id, const QString &name, const QString &title,
                            const QString &explanation)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(name);
    button->setAccessibleName(title);
    button->setAccessibleDescription(explanation);
    m_modes->addButton(button, id);
    auto *hint = new HintLabel(explanation, this);
    const int indent = button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + button->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    hint->setContentsMargins(indent, 0, 0, Theme::smallSpacing);
    layout->addWidget(button);
    layout->addWidget(hint);
}

QWidget *TargetOptions::makeModes()
{
    auto *modes = new QWidget(this);
    auto *layout = new QVBoxLayout(modes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    addMode(layout, AutomaticMode, u"modeAutomatic"_s, tr("&Automatic"),
            tr("Swap where your role may create databases, in place where it may not."));
    addMode(layout, SwapMode, u"modeSwap"_s, tr("S&wap"),
            tr("The archive is loaded beside the database and checked; then the two change places in one "
               "instant."));
    addMode(layout, InPlaceMode, u"modeInPlace"_s, tr("&In place"),
            tr("The objects are replaced inside the database in one transaction: all of it happens, or "
               "nothing."));
    addMode(layout, RecreateMode, u"modeRecreate"_s, tr("&Drop and load"),
            tr("Where there is no room for both: the database is dropped, then loaded. Until that ends it does not "
               "exist; a failure is put back from the safety backup."));
    m_modes->button(AutomaticMode)->setChecked(true);
    connect(m_modes, &QButtonGroup::idClicked, this, [this] {
        updateKeepDays();
        Q_EMIT changed();
    });
    return modes;
}

QWidget *TargetOptions::makeKeepDays()
{
    m_keep = new QWidget(this);
    auto *label = new QLabel(tr("&Keep the old database for"), m_keep);
    m_keepDays = new QSpinBox(m_keep);
    m_keepDays->setObjectName(u"keepOldDays"_s);
    m_keepDays->setAccessibleName(tr("Days for which the old database is kept"));
    m_keepDays->setRange(1, maximumKeepDays);
    m_keepDays->setValue(7);
    label->setBuddy(m_keepDays);
    const auto showUnit = [this] { m_keepDays->setSuffix(tr(" day(s)", nullptr, m_keepDays->value())); };
    showUnit();
    connect(m_keepDays, &QSpinBox::valueChanged, this, [this, showUnit] {
        showUnit();
        Q_EMIT changed();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keepDays);
    row->addStretch();
    auto *layout = new QVBoxLayout(m_keep);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(new HintLabel(tr("Until then an undo only has to give it back its name."), m_keep));
    return m_keep;
}

QWidget *TargetOptions::makePart()
{
    auto *part = new QWidget(this);
    m_partText = new PlainLabel(part, PlainLabel::Lines::Several);
    m_partText->setObjectName(u"partText"_s);
    auto *button = new QPushButton(tr("Only a par&t…"), part);
    button->setObjectName(u"choosePart"_s);
    button->setAccessibleName(tr("Choose what of the archive is restored"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &TargetOptions::partRequested);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_partText, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    return part;
}

void TargetOptions::showPart()
{
    QStringList parts;
    if (!m_part.isPart())
        parts += tr("everything");
    if (const auto schemas = static_cast<int>(m_part.schemas.size()); schemas > 0)
        parts += tr("%n schema(s)", nullptr, schemas);
    if (const auto tables = static_cast<int>(m_part.entries.size()); tables > 0)
        parts += tr("%n table(s)", nullptr, tables);
    if (!m_part.sections.empty())
        parts += tr("%n section(s)", nullptr, static_cast<int>(m_part.sections.size()));
    if (m_part.profile == RestoreProfile::Staging)
        parts += tr("a copy for staging");
    if (!m_roles.empty())
        parts += tr("%n other role(s)", nullptr, static_cast<int>(m_roles.size()));
    m_partText->setText(tr("Restored: %1").arg(parts.join(u", "_s)));
}

QWidget *TargetOptions::makeAdvanced()
{
    auto *part = new QWidget(this);
    m_fold = new QToolButton(part);
    m_fold->setObjectName(u"advancedToggle"_s);
    m_fold->setText(tr("More options"));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::toggled, this, &TargetOptions::setAdvancedVisible);

    m_advanced = new QWidget(part);
    m_ignoreOwners = new QCheckBox(tr("Do not restore &owners"), m_advanced);
    m_ignoreOwners->setObjectName(u"ignoreOwners"_s);
    m_ignoreOwners->setToolTip(tr("All objects then belong to your role."));
    m_ignorePrivileges = new QCheckBox(tr("Do not restore &privileges"), m_advanced);
    m_ignorePrivileges->setObjectName(u"ignorePrivileges"_s);
    m_ignorePrivileges->setToolTip(tr("What was granted to other roles is left out."));
    for (QCheckBox *box : {m_ignoreOwners, m_ignorePrivileges}) {
        box->setAccessibleName(box->text().remove(u'&'));
        box->setAccessibleDescription(box->toolTip());
        connect(box, &QCheckBox::toggled, this, &TargetOptions::changed);
    }
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addJobs(form);
    m_reason = new QLineEdit(m_advanced);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason of the restore"));
    m_reason->setPlaceholderText(tr("Kept in the history"));
    m_reason->setMaxLength(longestReason);
    connect(m_reason, &QLineEdit::textChanged, this, &TargetOptions::changed);
    form->addRow(tr("&Reason:"), m_reason);
    m_backupFolder = new PlainLabel(m_advanced);
    m_backupFolder->setObjectName(u"backupFolder"_s);
    m_backupFolder->setElided(Qt::ElideMiddle);
    form->addRow(tr("Safety backup in:"), m_backupFolder);

    auto *inner = new QVBoxLayout(m_advanced);
    inner->setContentsMargins(Theme::margin, 0, 0, 0);
    inner->addWidget(m_ignoreOwners);
    inner->addWidget(m_ignorePrivileges);
    inner->addLayout(form);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    setAdvancedVisible(false);
    return part;
}

void TargetOptions::addJobs(QFormLayout *form)
{
    m_jobs = new QSpinBox(m_advanced);
    m_jobs->setObjectName(u"jobs"_s);
    m_jobs->setAccessibleName(tr("Tables loaded at the same time"));
    m_jobs->setRange(0, maximumJobs);
    m_jobs->setSpecialValueText(tr("one for each processor"));
    connect(m_jobs, &QSpinBox::valueChanged, this, &TargetOptions::changed);
    form->addRow(tr("&Load at the same time:"), m_jobs);
}

void TargetOptions::setAdvancedVisible(bool isVisible)
{
    m_advanced->setVisible(isVisible);
    m_fold->setIcon(Theme::icon(isVisible ? u"collapse"_s : u"expand"_s));
}

void TargetOptions::updateKeepDays()
{
    m_keep->setEnabled(m_modes->checkedId() != InPlaceMode); // nothing is kept then but the safety backup
}

void TargetOptions::setOptions(const RestoreRequest &request)
{
    const QSignalBlocker blocker(this);
    m_modes->button(modeIdOf(request.mode))->setChecked(true);
    m_keepDays->setValue(request.keepOldDays);
    m_jobs->setValue(request.jobs);
    m_ignoreOwners->setChecked(request.ignoreOwners);
    m_ignorePrivileges->setChecked(request.ignorePrivileges);
    m_reason->setText(request.reason);
    m_part = request.part;
    m_roles = request.roles;
    showPart();
    m_around->setChoice(request.around);
    m_folder = request.backupFolder;
    m_backupFolder->setText(QDir::toNativeSeparators(m_folder));
    updateKeepDays();
}

void TargetOptions::writeTo(RestoreRequest &request) const
{
    request.mode = modeOf(m_modes->checkedId());
    request.keepOldDays = m_keepDays->value();
    request.jobs = m_jobs->value();
    request.ignoreOwners = m_ignoreOwners->isChecked();
    request.ignorePrivileges = m_ignorePrivileges->isChecked();
    request.reason = m_reason->text().trimmed();
    request.part = m_part;
    request.roles = m_roles;
    request.around = m_around->choice();
    request.backupFolder = m_folder;
}

} // namespace Belay
