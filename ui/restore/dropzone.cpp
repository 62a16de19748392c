// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/dropzone.h"

#include "ui/shell/archivepicker.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int iconSize = 48;
}

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_button(new QPushButton(Theme::icon(u"open"_s), tr("Choose a file…"), this))
{
    setObjectName(u"dropZone"_s);
    setAccessibleName(tr("Drop a PostgreSQL archive here"));
    setAcceptDrops(true);
    m_button->setObjectName(u"chooseArchive"_s);
    m_button->setAccessibleName(tr("Choose an archive"));
    m_button->setAutoDefault(false);
    m_button->setShortcut(QKeySequence::Open);
    m_button->setToolTip(m_button->shortcut().toString(QKeySequence::NativeText));
    connect(m_button, &QPushButton::clicked, this, &DropZone::chooseRequested);

    auto *title = new SectionLabel(tr("Drop a PostgreSQL archive here"), this);
    auto *hint =
        new HintLabel(tr("A dump in the custom format, made with “pg_dump -Fc” and named *.dump."), this);
    for (QLabel *label : std::initializer_list<QLabel *>{m_icon, title, hint})
        label->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, 2 * Theme::margin, Theme::margin, 2 * Theme::margin);
    layout->setSpacing(Theme::smallSpacing);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(Theme::smallSpacing);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    drawIcon();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = m_isHovered ? Tone::Information : Tone::Neutral;
    QPen pen(Theme::border(tone, palette()), m_isHovered ? 2 : 1.5, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isHovered ? QBrush(Theme::background(tone, palette())) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void DropZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void DropZone::drawIcon()
{
    m_icon->setPixmap(
        Theme::icon(u"archive"_s).pixmap(QSize(iconSize, iconSize), devicePixelRatio(), QIcon::Disabled));
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedArchive(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setHovered(false);
    const QString path = droppedArchive(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

void DropZone::setHovered(bool isHovered)
{
    m_isHovered = isHovered;
    update();
}

} // namespace Belay
