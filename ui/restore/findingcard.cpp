// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/findingcard.h"

#include "core/restore/consent.h"
#include "ui/shell/appearance.h"
#include "ui/shell/plainlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qsizetype mostLost = 12; // names; the plan has all
}

FindingCard::FindingCard(const Finding &finding, QWidget *parent)
    : TintedFrame(parent)
{
    const Appearance look = appearanceOf(finding.level);
    const bool isQuiet = finding.level == FindingLevel::Information;
    setLook(isQuiet ? Tone::Neutral : look.tone, look.icon, look.tone);
    setObjectName(u"finding_"_s + finding.key);
    setAccessibleName(tr("%1: %2", "level of a finding, its sentence").arg(look.text, finding.message));

    auto *message = new PlainLabel(finding.message, this, PlainLabel::Lines::Several);
    QFont strong = message->font();
    strong.setWeight(QFont::DemiBold);
    message->setFont(strong);
    content()->addWidget(message);
    if (!finding.evidence.isEmpty()) {
        auto *evidence = new PlainLabel(finding.evidence, this, PlainLabel::Lines::Several);
        evidence->setFont(Theme::monospace());
        content()->addWidget(evidence);
    }
    if (const QStringList lost = lostBy(finding); !lost.isEmpty()) {
        QString names = lost.first(std::min(lost.size(), mostLost)).join(u", "_s);
        if (lost.size() > mostLost)
            names = tr("%1 and %n more", nullptr, static_cast<int>(lost.size() - mostLost)).arg(names);
        content()->addWidget(new PlainLabel(tr("If you accept it, these will be missing: %1").arg(names), this,
                                            PlainLabel::Lines::Several));
    }
    if (!finding.remedy.isEmpty())
        content()->addWidget(
            new PlainLabel(tr("What to do: %1").arg(finding.remedy), this, PlainLabel::Lines::Several));
    addChanges(finding);
    if (finding.level != FindingLevel::ToAccept)
        return;
    m_accept = new QCheckBox(tr("I accept this"), this);
    m_accept->setObjectName(u"accept_"_s + finding.key);
    m_accept->setAccessibleName(tr("I accept this: %1").arg(finding.message));
    connect(m_accept, &QCheckBox::toggled, this, &FindingCard::accepted);
    content()->addWidget(m_accept);
}

void FindingCard::addChanges(const Finding &finding)
{
    if (finding.changes.empty())
        return;
    auto *row = new QHBoxLayout;
    for (const RequestChange change : finding.changes) {
        auto *button = new QPushButton(buttonText(change), this);
        button->setObjectName(u"change_"_s + finding.key);
        button->setToolTip(optionText(change));
        connect(button, &QPushButton::clicked, this, [this, change] { Q_EMIT changeRequested(change); });
        row->addWidget(button);
    }
    row->addStretch();
    content()->addLayout(row);
}

void FindingCard::setAccepted(bool isAccepted)
{
    if (m_accept)
        m_accept->setChecked(isAccepted);
}

} // namespace Belay
