// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/salvager.h"

#include "ui/shell/format.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

Salvager::Salvager(JobService &jobs, QWidget *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

void Salvager::ask(const OpenedArchive &opened, const ContentFindings &findings)
{
    auto *dialog = new QFileDialog(qobject_cast<QWidget *>(parent()), tr("Salvage What Is Whole"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"salvageDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PostgreSQL archives (*.dump)"));
    dialog->setDefaultSuffix(u"dump"_s);
    const QFileInfo source(opened.archive->path());
    dialog->setDirectory(source.path());
    dialog->selectFile(source.completeBaseName() + u"-salvaged.dump"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, opened, findings](const QString &path) { write(opened, findings, path); });
    dialog->open();
}

void Salvager::write(const OpenedArchive &opened, const ContentFindings &findings, const QString &path)
{
    m_jobs.submit<Outcome>(
        JobLane::Interactive, tr("Salvaging %1").arg(QFileInfo(opened.archive->path()).fileName()),
        [opened, findings, path](JobContext &job) -> Expected<Outcome> {
            auto plan = planSalvage(*opened.archive, *findings.content, job.stopToken());
            if (!plan)
                return std::unexpected(plan.error());
            const auto progress = [&](qint64 bytes) {
                job.progress({.done = bytes, .total = 2 * opened.archive->identity().size, .text = {}});
            };
            auto archive =
                writeSalvage(*opened.archive, *plan, path, {.progress = progress}, job.stopToken());
            if (!archive)
                return std::unexpected(archive.error());
            return Outcome{.plan = std::move(*plan), .archive = std::move(*archive)};
        },
        this, [this](const Expected<Outcome> &outcome) { report(outcome); });
}

void Salvager::report(const Expected<Outcome> &outcome)
{
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled)
            Q_EMIT finished(Message::of(outcome.error(), tr("Nothing was written.")), {});
        return;
    }
    QStringList lost;
    for (const EntryDamage &damage : outcome->plan.lost)
        lost.append(damage.reason);
    Q_EMIT finished({.tone = lost.isEmpty() ? Tone::Positive : Tone::Warning,
                     .what = tr("A new archive holds what is whole: %1, %2.")
                                 .arg(outcome->archive.path, Format::size(outcome->archive.size)),
                     .dataState = lost.isEmpty() ? tr("No data is missing in it.")
                                                 : tr("The data of %n entry(ies) is missing in it.", nullptr,
                                                      static_cast<int>(lost.size())),
                     .cause = {},
                     .remedy = {},
                     .details = lost.join(u'\n')},
                    outcome->archive.path);
}

} // namespace Belay
