// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/truststrip.h"

#include "ui/shell/badge.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

Appearance structureAppearance(TrustStrip::Trust trust)
{
    switch (trust) {
    case TrustStrip::Trust::NotRead:
        return {Tone::Neutral, u"skipped"_s, TrustStrip::tr("Structure: not read yet")};
    case TrustStrip::Trust::Checking:
        return {Tone::Information, u"running"_s, TrustStrip::tr("Structure: being checked…")};
    case TrustStrip::Trust::Sound:
        return {Tone::Positive, u"positive"_s, TrustStrip::tr("Structure: complete")};
    case TrustStrip::Trust::Problem:
        return {Tone::Negative, u"error"_s, TrustStrip::tr("Structure: damaged or incomplete")};
    case TrustStrip::Trust::Unknown:
        return {Tone::Warning, u"warning"_s, TrustStrip::tr("Structure: not checked")};
    }
    Q_UNREACHABLE();
}

QLabel *arrow(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(
        Theme::icon(u"next"_s).pixmap(QSize(14, 14), parent->devicePixelRatio(), QIcon::Disabled));
    return label;
}

} // namespace

TrustStrip::TrustStrip(QWidget *parent)
    : QWidget(parent)
    , m_structureBadge(new Badge(this))
{
    setObjectName(u"trustStrip"_s);
    m_structureBadge->setObjectName(u"trustStructure"_s);
    m_structureBadge->setToolTip(tr("The file is finished and its blocks follow one another up to its end."));
    auto *content = new Badge({Tone::Neutral, u"skipped"_s, tr("Content: not read yet")}, this);
    content->setObjectName(u"trustContent"_s);
    content->setToolTip(tr("Every row of every table can be read."));
    auto *trial = new Badge({Tone::Neutral, u"skipped"_s, tr("Trial restore: not done yet")}, this);
    trial->setObjectName(u"trustTrial"_s);
    trial->setToolTip(tr("The archive was restored into the sandbox without an error."));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_structureBadge);
    layout->addWidget(arrow(this));
    layout->addWidget(content);
    layout->addWidget(arrow(this));
    layout->addWidget(trial);
    layout->addStretch();
    setStructure(Trust::NotRead);
}

void TrustStrip::setStructure(Trust trust)
{
    m_structure = trust;
    m_structureBadge->setAppearance(structureAppearance(trust));
}

} // namespace Belay
