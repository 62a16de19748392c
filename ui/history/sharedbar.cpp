// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/sharedbar.h"

#include "core/base/visibletext.h"
#include "ui/shell/namedbutton.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Belay {

SharedBar::SharedBar(QWidget *parent)
    : QWidget(parent)
    , m_local(namedButton(u"historyLocal"_s, u"history"_s, tr("This Computer"), this))
    , m_shared(namedButton(u"historyShared"_s, u"server"_s, tr("Shared"), this))
    , m_state(new PlainLabel(this))
    , m_share(namedButton(u"historyShareNow"_s, u"refresh"_s, tr("Share Now"), this))
{
    setObjectName(u"sharedBar"_s);
    m_local->setToolTip(tr("The runs that were made on this computer"));
    m_shared->setToolTip(tr("The runs of every computer that shares its history"));
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_local, m_shared}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_local->setChecked(true);
    connect(m_shared, &QPushButton::toggled, this, &SharedBar::showChoice);
    connect(m_shared, &QPushButton::toggled, this, &SharedBar::switched);
    showChoice();
    connect(m_share, &QPushButton::clicked, this, &SharedBar::shareRequested);
    m_state->setObjectName(u"sharingState"_s);
    m_state->setElided(Qt::ElideRight);
    m_share->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_local);
    layout->addWidget(m_shared);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_share);
}

bool SharedBar::isShared() const
{
    return m_shared->isChecked();
}

void SharedBar::setShared(bool shared)
{
    const QSignalBlocker blocker(m_shared);
    (shared ? m_shared : m_local)->setChecked(true);
    showChoice();
}

void SharedBar::showChoice()
{
    m_local->setIcon(Theme::icon(isShared() ? u"history"_s : u"check"_s)); // in some themes a shade says little
    m_shared->setIcon(Theme::icon(isShared() ? u"check"_s : u"server"_s));
}

void SharedBar::showReport(const SharingReport &report)
{
    const QString text = sharingText(report);
    m_state->setText(text.isEmpty() ? tr("Every run is shared.") : text);
    m_share->setVisible(report.waiting > 0 || report.error);
}

} // namespace Belay
