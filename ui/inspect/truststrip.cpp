// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/truststrip.h"

#include "ui/shell/badge.h"
#include "ui/shell/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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

Appearance contentAppearance(TrustStrip::Trust trust)
{
    switch (trust) {
    case TrustStrip::Trust::NotRead:
        return {Tone::Neutral, u"skipped"_s, TrustStrip::tr("Content: not read yet")};
    case TrustStrip::Trust::Checking:
        return {Tone::Information, u"running"_s, TrustStrip::tr("Content: being read…")};
    case TrustStrip::Trust::Sound:
        return {Tone::Positive, u"positive"_s, TrustStrip::tr("Content: every byte read")};
    case TrustStrip::Trust::Problem:
        return {Tone::Negative, u"error"_s, TrustStrip::tr("Content: damaged")};
    case TrustStrip::Trust::Unknown:
        return {Tone::Warning, u"warning"_s, TrustStrip::tr("Content: not read to its end")};
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
    , m_contentBadge(new Badge(this))
    , m_trialBadge(new Badge(this))
    , m_read(new QPushButton(this))
{
    setObjectName(u"trustStrip"_s);
    m_structureBadge->setObjectName(u"trustStructure"_s);
    m_structureBadge->setToolTip(tr("The file is finished and its blocks follow one another up to its end."));
    m_contentBadge->setObjectName(u"trustContent"_s);
    m_contentBadge->setToolTip(tr("Every row of every table can be read."));
    m_trialBadge->setObjectName(u"trustTrial"_s);
    m_read->setObjectName(u"readContent"_s);
    connect(m_read, &QPushButton::clicked, this, &TrustStrip::press);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_structureBadge);
    layout->addWidget(arrow(this));
    layout->addWidget(m_contentBadge);
    layout->addWidget(arrow(this));
    layout->addWidget(m_trialBadge);
    layout->addStretch();
    layout->addWidget(m_read);
    setStructure(Trust::NotRead);
    setContent(Trust::NotRead);
    setTrialRestore();
}

void TrustStrip::setTrialRestore(const QDateTime &time, const QString &server)
{
    if (time.isNull()) {
        m_trialBadge->setAppearance({Tone::Neutral, u"skipped"_s, tr("Trial restore: not done yet")});
        m_trialBadge->setToolTip(tr("Only a restore proves that an archive can be restored. The sandbox is there for trying."));
        return;
    }
    m_trialBadge->setAppearance({Tone::Positive, u"positive"_s, tr("Trial restore: complete, %1").arg(Format::dateTime(time))});
    m_trialBadge->setToolTip(u"<qt>"_s + tr("The whole file was restored on %1, and matched.").arg(server).toHtmlEscaped());
}

void TrustStrip::setStructure(Trust trust)
{
    m_structure = trust;
    m_structureBadge->setAppearance(structureAppearance(trust));
}

void TrustStrip::setContent(Trust trust)
{
    m_content = trust;
    m_contentBadge->setAppearance(contentAppearance(trust));
    const bool isReading = trust == Trust::Checking;
    const bool isRead = trust == Trust::Sound || trust == Trust::Problem;
    m_read->setVisible(!isRead);
    m_read->setText(isReading ? tr("Stop Reading") : tr("Read Every Byte"));
    m_read->setAccessibleName(m_read->text());
    m_read->setIcon(Theme::icon(isReading ? u"stop"_s : u"check"_s));
    m_read->setToolTip(isReading
                           ? QString()
                           : tr("Reads all data, counts the rows of every table and finds what is damaged."));
}

void TrustStrip::setContentProgress(int percent)
{
    Appearance appearance = contentAppearance(Trust::Checking);
    appearance.text = tr("Content: %1 read").arg(Format::percent(percent));
    if (m_content == Trust::Checking)
        m_contentBadge->setAppearance(appearance);
}

void TrustStrip::press()
{
    if (m_content == Trust::Checking)
        Q_EMIT cancelRequested();
    else
        Q_EMIT readRequested();
}

} // namespace Belay
