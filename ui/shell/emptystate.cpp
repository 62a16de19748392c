// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emptystate.h"

#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int iconSize = 56;
constexpr int sentenceWidth = 420; // about sixty characters: a comfortable line
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_sentence(new HintLabel(sentence, this))
    , m_button(new QPushButton(action, this))
{
    setObjectName(u"emptyState"_s);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(u"emptyStateSentence"_s);
    m_button->setObjectName(u"emptyStateAction"_s);
    m_button->setAccessibleName(action);
    m_button->setAccessibleDescription(sentence);
    m_button->setAutoDefault(false);
    m_button->setVisible(!action.isEmpty());
    if (action.isEmpty())
        m_button->setFocusPolicy(Qt::NoFocus);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    drawIcon();
    setSentence(sentence);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    // Word-wrapped labels get too little height where they are centred.
    m_sentence->setFixedSize(sentenceWidth, std::max(0, m_sentence->heightForWidth(sentenceWidth)));
    m_button->setAccessibleDescription(sentence);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(
        Theme::icon(m_iconName).pixmap(QSize(iconSize, iconSize), devicePixelRatio(), QIcon::Disabled));
}

} // namespace Belay
