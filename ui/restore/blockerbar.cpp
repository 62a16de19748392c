// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/blockerbar.h"

#include "core/base/visibletext.h"
#include "ui/shell/plainlabel.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

BlockerBar::BlockerBar(QWidget *parent)
    : TintedFrame(parent)
    , m_text(new PlainLabel(this, PlainLabel::Lines::Several))
{
    setObjectName(u"blockerBar"_s);
    setLook(Tone::Warning, u"warning"_s);
    m_text->setObjectName(u"blockerText"_s);
    m_text->setAccessibleName(tr("Who is in the way"));
    m_cancel = addButton(tr("Cancel Its Statement…"), u"cancelBlocker"_s, BlockerRemedy::CancelStatement);
    m_end = addButton(tr("End That Session…"), u"endBlocker"_s, BlockerRemedy::EndSession);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    content()->addWidget(m_text);
    content()->addLayout(buttons);
    hide();
}

QPushButton *BlockerBar::addButton(const QString &text, const QString &name, BlockerRemedy remedy)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, remedy] { ask(remedy); });
    return button;
}

void BlockerBar::showBlockers(const std::vector<BlockingSession> &blockers)
{
    if (blockers == m_blockers)
        return;
    m_blockers = blockers;
    setVisible(!blockers.empty());
    if (blockers.empty())
        return;
    const BlockingSession &first = blockers.front();
    const bool isSession = first.pid != 0;
    QString text = isSession ? tr("The load waits for a session that holds a lock: process %1  %2")
                                   .arg(QString::number(first.pid), visible(first.description))
                             : blockerSentence(first);
    if (blockers.size() > 1)
        text += u'\n' + tr("%n more session(s) are in the way.", nullptr, static_cast<int>(blockers.size() - 1));
    m_text->setText(text);
    m_cancel->setVisible(isSession);
    m_end->setVisible(isSession);
}

void BlockerBar::ask(BlockerRemedy remedy)
{
    const BlockingSession blocker = m_blockers.front();
    const bool isEnd = remedy == BlockerRemedy::EndSession;
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"blockerQuestion"_s);
    question->setIcon(QMessageBox::Warning);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(isEnd ? tr("End Session") : tr("Cancel Statement"));
    question->setText(tr("Process %1  %2").arg(QString::number(blocker.pid), visible(blocker.description)));
    question->setInformativeText(isEnd ? tr("Its transaction is rolled back and its connection is closed.")
                                       : tr("What it runs at this moment is cancelled. If it is idle in a transaction, its locks stay."));
    QPushButton *yes = question->addButton(isEnd ? tr("End Session") : tr("Cancel Statement"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmBlocker"_s);
    question->setDefaultButton(question->addButton(tr("Keep Waiting"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, blocker, remedy] { Q_EMIT remedyConfirmed(blocker, remedy); });
    question->open();
}

} // namespace Belay
