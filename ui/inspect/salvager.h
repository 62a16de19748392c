// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/salvage/salvage.h"
#include "core/jobs/jobservice.h"
#include "ui/inspect/contentfindings.h"
#include "ui/inspect/openedarchive.h"
#include "ui/shell/messagepanel.h"

#include <QObject>

namespace Belay {

/// Writes what is whole of a damaged archive into a new one: asks for its name, does the work in the background, and
/// says what came of it. The damaged archive is only read.
class Salvager final : public QObject
{
    Q_OBJECT

public:
    /// `jobs` outlives the object; `parent` is also the parent of the dialog.
    Salvager(JobService &jobs, QWidget *parent);

    /// Asks where to write to.
    void ask(const OpenedArchive &opened, const ContentFindings &findings);

Q_SIGNALS:
    /// It ended, well or badly; `path` is that of the new archive, empty where there is none.
    void finished(const Belay::Message &message, const QString &path);

private:
    struct Outcome {
        SalvagePlan plan;
        SalvagedArchive archive;
    };

    void write(const OpenedArchive &opened, const ContentFindings &findings, const QString &path);
    void report(const Expected<Outcome> &outcome);

    JobService &m_jobs;
};

} // namespace Belay
