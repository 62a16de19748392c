// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runfilterbar.h"

#include "core/base/visibletext.h"
#include "core/history/runwords.h"
#include "ui/shell/appearance.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {
constexpr auto typingPause = 200ms;
constexpr int betweenDates = 0; ///< the period that the two dates say

void refill(QComboBox *box, const QStringList &names)
{
    const QString chosen = box->currentData().toString();
    const QString all = box->itemText(0);
    box->clear();
    box->addItem(all);
    QStringList offered = names;
    if (!chosen.isEmpty() && !offered.contains(chosen))
        offered.append(chosen);
    std::ranges::sort(offered);
    for (const QString &name : std::as_const(offered))
        box->addItem(visible(name), name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

/// Chooses a name, which may be one that is not offered yet.
void chooseName(QComboBox *box, const QString &name)
{
    if (!name.isEmpty() && box->findData(name) < 0)
        box->addItem(visible(name), name);
    box->setCurrentIndex(name.isEmpty() ? 0 : box->findData(name));
}

template <typename Enum>
void chooseValue(QComboBox *box, const std::optional<Enum> &value)
{
    box->setCurrentIndex(value ? box->findData(static_cast<int>(*value)) : 0);
}

template <typename Enum>
std::optional<Enum> chosenValue(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(static_cast<Enum>(value.toInt())) : std::nullopt;
}
} // namespace

RunFilterBar::RunFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_clear(new QPushButton(Theme::icon(u"cancel"_s), tr("Clear Filters"), this))
    , m_top(new QHBoxLayout)
{
    m_text->setObjectName(u"historySearch"_s);
    m_text->setAccessibleName(tr("Search the history"));
    m_text->setPlaceholderText(tr("Search the history (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(Theme::icon(u"inspect"_s), QLineEdit::LeadingPosition);
    m_database = makeBox(u"historyDatabase"_s, tr("Database"));
    m_server = makeBox(u"historyServer"_s, tr("Server"));
    m_person = makeBox(u"historyPerson"_s, tr("Person"));
    m_verdict = makeBox(u"historyVerdict"_s, tr("Result"));
    m_kind = makeBox(u"historyKind"_s, tr("Kind"));
    m_period = makeBox(u"historyPeriod"_s, tr("Period"));
    const QDate today = QDate::currentDate();
    m_from = makeDate(u"historyFrom"_s, tr("First day"), today.addMonths(-1));
    m_to = makeDate(u"historyTo"_s, tr("Last day"), today);
    m_clear->setObjectName(u"historyClearFilters"_s);
    m_clear->setAccessibleName(tr("Clear Filters"));
    m_clear->hide();
    connect(this, &RunFilterBar::changed, m_clear, [this] { m_clear->setVisible(!isEmpty()); });
    fillFixed();
    build();

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &RunFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &RunFilterBar::clear);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RunFilterBar::showDates);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &RunFilterBar::focusSearch);
}

void RunFilterBar::build()
{
    m_top->setSpacing(8);
    m_top->addWidget(m_text, 1);
    for (QWidget *shownAtTimes : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_clear)})
        m_top->addWidget(shownAtTimes);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(8);
    for (QComboBox *box : {m_database, m_server, m_person, m_verdict, m_kind, m_period})
        boxes->addWidget(box, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_top);
    layout->addLayout(boxes);
}

void RunFilterBar::addButton(QPushButton *button)
{
    m_top->addWidget(button);
}

QComboBox *RunFilterBar::makeBox(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    connect(box, &QComboBox::activated, this, &RunFilterBar::changed);
    return box;
}

QDateEdit *RunFilterBar::makeDate(const QString &name, const QString &accessibleName, QDate day)
{
    auto *date = new QDateEdit(day, this);
    date->setObjectName(name);
    date->setAccessibleName(accessibleName);
    date->setToolTip(accessibleName);
    date->setCalendarPopup(true);
    date->hide();
    connect(date, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    return date;
}

void RunFilterBar::fillFixed()
{
    m_database->addItem(tr("All databases"));
    m_server->addItem(tr("All servers"));
    m_person->addItem(tr("Everybody"));
    m_verdict->addItem(tr("All results"));
    for (const Verdict verdict : {Verdict::Complete, Verdict::Degraded, Verdict::Incomplete, Verdict::Failed,
                                  Verdict::RolledBack, Verdict::Cancelled}) {
        const Appearance look = appearanceOf(verdict);
        m_verdict->addItem(look.coloredIcon(), look.text, static_cast<int>(verdict));
    }
    m_kind->addItem(tr("All kinds"));
    for (const RunKind kind : {RunKind::Restore, RunKind::Rollback, RunKind::Backup})
        m_kind->addItem(nameOf(kind), static_cast<int>(kind));
    m_period->addItem(tr("Any time"));
    m_period->addItem(tr("Last 24 hours"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 12 months"), 365);
    m_period->addItem(tr("Between two days"), betweenDates);
}

void RunFilterBar::showDates()
{
    const QVariant period = m_period->currentData();
    const bool hasDates = period.isValid() && period.toInt() == betweenDates;
    m_from->setVisible(hasDates);
    m_to->setVisible(hasDates);
}

RunChoice RunFilterBar::choice() const
{
    RunChoice choice{.text = m_text->text().trimmed(),
                     .database = m_database->currentData().toString(),
                     .server = m_server->currentData().toString(),
                     .operatorName = m_person->currentData().toString(),
                     .kind = chosenValue<RunKind>(m_kind),
                     .verdict = chosenValue<Verdict>(m_verdict)};
    const QVariant period = m_period->currentData();
    if (period.isValid() && period.toInt() == betweenDates) {
        choice.from = m_from->date();
        choice.to = m_to->date();
    } else {
        choice.lastDays = period.toInt();
    }
    return choice;
}

void RunFilterBar::setChoice(const RunChoice &choice)
{
    m_text->setText(choice.text);
    chooseName(m_database, choice.database);
    chooseName(m_server, choice.server);
    chooseName(m_person, choice.operatorName);
    chooseValue(m_kind, choice.kind);
    chooseValue(m_verdict, choice.verdict);
    const bool hasDates = choice.from.isValid() || choice.to.isValid();
    m_period->setCurrentIndex(hasDates || choice.lastDays > 0 ? m_period->findData(choice.lastDays) : 0);
    if (hasDates) {
        m_from->setDate(choice.from);
        m_to->setDate(choice.to);
    }
    m_typing.stop();
    Q_EMIT changed();
}

void RunFilterBar::setNames(const RunNames &names)
{
    refill(m_database, names.databases);
    refill(m_server, names.servers);
    refill(m_person, names.persons);
}

void RunFilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace Belay
