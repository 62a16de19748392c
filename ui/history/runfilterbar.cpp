// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runfilterbar.h"

#include "core/base/visibletext.h"
#include "ui/shell/appearance.h"

#include <QComboBox>
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
} // namespace

RunFilterBar::RunFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_clear(new QPushButton(Theme::icon(u"cancel"_s), tr("Clear Filters"), this))
{
    m_text->setObjectName(u"historySearch"_s);
    m_text->setAccessibleName(tr("Search the history"));
    m_text->setPlaceholderText(tr("Search the history (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(Theme::icon(u"inspect"_s), QLineEdit::LeadingPosition);
    m_database = makeBox(u"historyDatabase"_s, tr("Database"));
    m_person = makeBox(u"historyPerson"_s, tr("Person"));
    m_verdict = makeBox(u"historyVerdict"_s, tr("Result"));
    m_kind = makeBox(u"historyKind"_s, tr("Kind"));
    m_period = makeBox(u"historyPeriod"_s, tr("Period"));
    m_clear->setObjectName(u"historyClearFilters"_s);
    m_clear->setAccessibleName(tr("Clear Filters"));
    m_clear->hide();
    connect(this, &RunFilterBar::changed, m_clear, [this] { m_clear->setVisible(!isEmpty()); });
    fillFixed();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 2);
    for (QComboBox *box : {m_database, m_person, m_verdict, m_kind, m_period})
        layout->addWidget(box, 1);
    layout->addWidget(m_clear);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &RunFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &RunFilterBar::clear);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &RunFilterBar::focusSearch);
}

QComboBox *RunFilterBar::makeBox(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(13);
    connect(box, &QComboBox::activated, this, &RunFilterBar::changed);
    return box;
}

void RunFilterBar::fillFixed()
{
    m_database->addItem(tr("All databases"));
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
}

RunFilter RunFilterBar::filter(const QDateTime &now) const
{
    RunFilter filter;
    filter.text = m_text->text().trimmed();
    filter.database = m_database->currentData().toString();
    filter.operatorName = m_person->currentData().toString();
    if (m_verdict->currentData().isValid())
        filter.verdict = static_cast<Verdict>(m_verdict->currentData().toInt());
    if (m_kind->currentData().isValid())
        filter.kind = static_cast<RunKind>(m_kind->currentData().toInt());
    if (m_period->currentData().isValid())
        filter.from = now.addDays(-m_period->currentData().toInt());
    return filter;
}

bool RunFilterBar::isEmpty() const
{
    const bool hasChoice = std::ranges::any_of(std::array{m_database, m_person, m_verdict, m_kind, m_period},
                                               [](const QComboBox *box) { return box->currentIndex() > 0; });
    return !hasChoice && m_text->text().trimmed().isEmpty();
}

void RunFilterBar::setNames(const QStringList &databases, const QStringList &persons)
{
    refill(m_database, databases);
    refill(m_person, persons);
}

void RunFilterBar::clear()
{
    m_text->clear();
    m_typing.stop();
    for (QComboBox *box : {m_database, m_person, m_verdict, m_kind, m_period})
        box->setCurrentIndex(0);
    Q_EMIT changed();
}

void RunFilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace Belay
