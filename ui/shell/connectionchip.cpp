// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionchip.h"

#include "core/base/visibletext.h"
#include "ui/shell/connectioncontroller.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int side = 10;
constexpr int gap = 7;
constexpr int pictureSize = 18;
constexpr int arrowSize = 12;
constexpr int longestName = 40; // characters

QString shortened(const QString &text)
{
    return text.size() <= longestName ? text : text.left(longestName - 1) + u'…';
}

/// A name of a connection as menu text: & would make a shortcut.
QString menuText(const QString &text)
{
    return visible(text).replace(u'&', u"&&"_s);
}
} // namespace

ConnectionChip::ConnectionChip(ConnectionController &connections, QWidget *parent)
    : QToolButton(parent)
    , m_connections(connections)
{
    setObjectName(u"connectionChip"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"connectionMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, &ConnectionChip::fillMenu);
    setMenu(menu);
    connect(&connections, &ConnectionController::currentChanged, this, &ConnectionChip::update);
    connect(&connections, &ConnectionController::sandboxChanged, this, &ConnectionChip::update);
    update();
}

void ConnectionChip::update()
{
    const auto current = m_connections.current();
    m_where.clear();
    if (m_connections.isSandboxStarting()) {
        m_appearance = {Tone::Information, u"sandbox"_s, tr("Starting the sandbox…")};
    } else if (!current) {
        m_appearance = {Tone::Neutral, u"server"_s, tr("No connection")};
    } else if (m_connections.isSandbox()) {
        m_appearance = {Tone::Information, u"sandbox"_s, tr("Sandbox")};
        m_where = tr("private throw-away server");
    } else {
        m_appearance = appearanceOf(current->label);
        const QString name = shortened(visible(current->name));
        m_appearance.text = current->label == EnvironmentLabel::None
            ? name
            : tr("%1 · %2", "environment label, name of the connection").arg(m_appearance.text, name);
        m_where = shortened(visible(serverName(ConnectionController::parametersOf(*current))));
    }
    setText(m_appearance.text);
    setAccessibleName(tr("Connection: %1").arg(m_appearance.text));
    setAccessibleDescription(m_where);
    setToolTip(tr("Change the connection (Ctrl+L)"));
    setShortcut(Qt::CTRL | Qt::Key_L);
    updateGeometry();
    QToolButton::update();
}

void ConnectionChip::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto current = m_connections.current();
    const auto add = [&](const SavedConnection &connection) {
        const Appearance look = appearanceOf(connection.label);
        QString text = menuText(connection.name);
        if (connection.label != EnvironmentLabel::None)
            text = tr("%1 (%2)", "name of a connection, environment label").arg(text, look.text);
        QAction *action = menu()->addAction(look.coloredIcon(), text);
        action->setCheckable(true);
        action->setChecked(current && current->id == connection.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = connection.id] { m_connections.select(id); });
    };
    for (const SavedConnection &connection : m_connections.preferences().connections)
        add(connection);
    if (!menu()->isEmpty())
        menu()->addSeparator();
    QAction *sandbox = menu()->addAction(Theme::icon(u"sandbox"_s, Tone::Information), tr("Sandbox"));
    sandbox->setObjectName(u"useSandbox"_s);
    sandbox->setCheckable(true);
    sandbox->setChecked(m_connections.isSandbox());
    sandbox->setEnabled(!m_connections.isSandboxStarting());
    connect(sandbox, &QAction::triggered, this, [this] { m_connections.startSandbox(true); });
    menu()->addSeparator();
    QAction *settings = menu()->addAction(Theme::icon(u"settings"_s), tr("Edit Connections…"));
    connect(settings, &QAction::triggered, this, &ConnectionChip::settingsRequested);
}

QSize ConnectionChip::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int width = 2 * side + pictureSize + gap + QFontMetrics(bold).horizontalAdvance(m_appearance.text) + gap
        + arrowSize;
    if (!m_where.isEmpty())
        width += gap + fontMetrics().horizontalAdvance(m_where);
    return {width, std::max(pictureSize, fontMetrics().height()) + 14};
}

void ConnectionChip::paintEvent(QPaintEvent *)
{
    const auto mirrored = [this](const QRect &part) { // from right to left where one reads so
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = m_appearance.tone;
    const bool isLifted = underMouse() || isDown();
    painter.setPen(QPen(Theme::border(tone, palette()), isLifted ? 1.6 : 1));
    painter.setBrush(Theme::background(tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    QRect content = rect().adjusted(side, 0, -side, 0);
    const int iconTop = content.center().y() - pictureSize / 2 + 1;
    m_appearance.coloredIcon().paint(&painter, mirrored({content.left(), iconTop, pictureSize, pictureSize}));
    Theme::icon(u"collapse"_s)
        .paint(&painter, mirrored({content.right() - arrowSize + 1, content.center().y() - arrowSize / 2 + 1,
                                   arrowSize, arrowSize}));
    content.adjust(pictureSize + gap, 0, -arrowSize, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(Theme::text(tone, palette()));
    painter.drawText(mirrored(content), Qt::AlignVCenter, m_appearance.text);
    content.adjust(painter.fontMetrics().horizontalAdvance(m_appearance.text) + gap, 0, 0, 0);
    painter.setFont(font());
    painter.setPen(Theme::secondaryText(palette()));
    painter.drawText(mirrored(content), Qt::AlignVCenter, m_where);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(3, 3, -3, -3);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace Belay
