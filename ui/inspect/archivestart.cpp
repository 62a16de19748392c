// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/archivestart.h"

#include "core/base/visibletext.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int listWidth = 560;
constexpr int shownRows = 6;
} // namespace

ArchiveStart::ArchiveStart(const ConnectionController &connections, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_recent(new QWidget(this))
    , m_list(new QListWidget(m_recent))
{
    auto *empty = new EmptyState(
        u"archive"_s,
        tr("Open an archive, or drop one here, to see what is in it. No server is needed for that."),
        tr("Open Archive…"), this);
    empty->button()->setObjectName(u"inspectOpenFirst"_s);
    empty->button()->setIcon(Theme::icon(u"open"_s));
    empty->button()->setToolTip(tr("Open an archive (Ctrl+O)"));
    connect(empty, &EmptyState::actionTriggered, this, &ArchiveStart::openRequested);

    m_list->setObjectName(u"recentArchives"_s);
    m_list->setAccessibleName(tr("Recent archives"));
    m_list->setFixedWidth(listWidth);
    m_list->setIconSize(Theme::smallIcon);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto open = [this](const QListWidgetItem *item) {
        Q_EMIT recentChosen(item->data(Qt::UserRole).toString());
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_list, &QListWidget::itemClicked, this, open);

    auto *heading = new SectionLabel(tr("Recent archives"), m_recent);
    heading->setBuddy(m_list);
    auto *recentLayout = new QVBoxLayout(m_recent);
    recentLayout->setContentsMargins(0, 0, 0, Theme::margin);
    recentLayout->addWidget(heading);
    recentLayout->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(empty, 5);
    layout->addWidget(m_recent, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(&connections, &ConnectionController::preferencesChanged, this, &ArchiveStart::fill);
    fill();
}

void ArchiveStart::fill()
{
    m_list->clear();
    const QStringList paths = m_connections.preferences().recentArchives;
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(Theme::icon(u"file"_s), visible(path), m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(visible(path).toHtmlEscaped());
    }
    const int rows = std::min(static_cast<int>(paths.size()), shownRows);
    if (rows > 0)
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_recent->setVisible(rows > 0);
}

} // namespace Belay
