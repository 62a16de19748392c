// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/aroundoptions.h"

#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int longestWait = 3600; // seconds

} // namespace

AroundOptions::AroundOptions(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_fields(new QWidget(this))
{
    setObjectName(u"aroundOptions"_s);
    m_fold->setObjectName(u"aroundToggle"_s);
    m_fold->setText(tr("Around the restore"));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::toggled, this, &AroundOptions::setUnfolded);

    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_before = addLine(form, u"beforeCommand"_s, tr("Co&mmand before:"), tr("Command right before the database is touched"), u"systemctl stop shop"_s);
    addSqlFile(form);
    m_after = addLine(form, u"afterCommand"_s, tr("Command a&fter:"), tr("Command afterwards, also where the restore failed"), u"systemctl start shop"_s);
    addHealth(form);

    auto *inner = new QVBoxLayout(m_fields);
    inner->setContentsMargins(Theme::margin, 0, 0, 0);
    inner->addLayout(form);
    inner->addWidget(new HintLabel(tr("Commands are run without a shell. The SQL file runs on the restored copy before it takes the database's "
                                      "place. Where the health URL does not answer after the switch, the switch is undone."),
                                   m_fields));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_fields);
    setUnfolded(false);
}

QLineEdit *AroundOptions::addLine(QFormLayout *form, const QString &name, const QString &label, const QString &accessibleName,
                                  const QString &example)
{
    auto *line = new QLineEdit(m_fields);
    line->setObjectName(name);
    line->setAccessibleName(accessibleName);
    line->setToolTip(accessibleName);
    line->setPlaceholderText(example);
    connect(line, &QLineEdit::textChanged, this, &AroundOptions::changed);
    form->addRow(label, line);
    return line;
}

void AroundOptions::addSqlFile(QFormLayout *form)
{
    m_sqlFile = addLine(form, u"sqlFile"_s, tr("S&QL file:"), tr("SQL file that runs on the restored copy"), u"anonymise.sql"_s);
    auto *choose = m_sqlFile->addAction(Theme::icon(u"folder"_s), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose an SQL file"));
    connect(choose, &QAction::triggered, this, &AroundOptions::pickSqlFile);
}

void AroundOptions::addHealth(QFormLayout *form)
{
    m_healthUrl = addLine(form, u"healthUrl"_s, tr("&Health URL:"), tr("URL that must answer after the switch"), u"http://localhost:8080/health"_s);
    m_healthSeconds = new QSpinBox(m_fields);
    m_healthSeconds->setObjectName(u"healthSeconds"_s);
    m_healthSeconds->setAccessibleName(tr("Seconds for the health URL to answer"));
    m_healthSeconds->setRange(1, longestWait);
    m_healthSeconds->setValue(AroundChoice().healthSeconds);
    m_healthSeconds->setSuffix(tr(" s"));
    connect(m_healthSeconds, &QSpinBox::valueChanged, this, &AroundOptions::changed);
    form->addRow(tr("Wai&t for it:"), m_healthSeconds);
}

void AroundOptions::pickSqlFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose an SQL file"), {}, tr("SQL files (*.sql);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_sqlFile, &QLineEdit::setText);
    dialog->open();
}

void AroundOptions::setUnfolded(bool isUnfolded)
{
    m_fields->setVisible(isUnfolded);
    m_fold->setIcon(Theme::icon(isUnfolded ? u"collapse"_s : u"expand"_s));
}

void AroundOptions::setChoice(const AroundChoice &choice)
{
    const QSignalBlocker blocker(this);
    m_before->setText(choice.beforeCommand);
    m_sqlFile->setText(choice.sqlFile);
    m_after->setText(choice.afterCommand);
    m_healthUrl->setText(choice.healthUrl);
    m_healthSeconds->setValue(choice.healthSeconds);
    if (choice != AroundChoice())
        m_fold->setChecked(true);
}

AroundChoice AroundOptions::choice() const
{
    return {.beforeCommand = m_before->text().trimmed(),
            .afterCommand = m_after->text().trimmed(),
            .sqlFile = m_sqlFile->text().trimmed(),
            .healthUrl = m_healthUrl->text().trimmed(),
            .healthSeconds = m_healthSeconds->value()};
}

} // namespace Belay
