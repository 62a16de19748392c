// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/auditlabel.h"

#include "core/backup/historycheck.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int iconSize = 16; // pixels, before scaling

/// What the look found, and whether the history had to be made anew for it.
struct Looked {
    AuditReport report;
    bool isRescued = false;
};

Expected<Looked> look(const Places &places, const QStringList &folders, const Clock &clock)
{
    const auto rescued = rescueHistory(places, folders, clock, RescueLook::Brief);
    if (!rescued)
        return std::unexpected(rescued.error());
    return verifyHistory(places, folders).transform([&](AuditReport report) {
        return Looked{.report = std::move(report), .isRescued = rescued->has_value()};
    });
}

QString iconOf(const Expected<AuditReport> &report)
{
    if (!report || report->state == AuditState::Broken)
        return u"stop"_s;
    return report->state == AuditState::KeyMissing || report->rebuilding ? u"warning"_s : u"positive"_s;
}

} // namespace

AuditLabel::AuditLabel(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this, PlainLabel::Lines::Several))
{
    setObjectName(u"auditLabel"_s);
    m_text->setObjectName(u"auditText"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void AuditLabel::refresh()
{
    m_context.jobs.cancel(m_job);
    const int request = ++m_request;
    const QStringList folders = backupFolders(m_context.places, m_context.connections.preferences().backupFolder);
    m_job = m_context.jobs.submit<Looked>(
        JobLane::Interactive, tr("Checking the history"),
        [places = m_context.places, folders, clock = &m_context.clock](JobContext &) { return look(places, folders, *clock); }, this,
        [this, request](const Expected<Looked> &looked) {
            if (request != m_request || (!looked && looked.error().code == ErrorCode::Cancelled))
                return;
            show(looked.transform([](const Looked &found) { return found.report; }));
            if (looked && looked->isRescued)
                Q_EMIT rescued();
        });
}

void AuditLabel::show(const Expected<AuditReport> &report)
{
    m_icon->setPixmap(Theme::icon(iconOf(report)).pixmap(iconSize, iconSize));
    m_text->setText(report ? auditText(*report) : report.error().message);
    setVisible(!report || report->entries > 0);
}

} // namespace Belay
