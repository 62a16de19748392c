// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/places.h"
#include "core/jobs/jobservice.h"
#include "ui/shell/connectioncontroller.h"

#include <QObject>

namespace Belay {

/// Whether values from a dump are shown, or dots in their place. They are hidden from the start where the current
/// connection leads to production: whoever works there may have somebody looking over the shoulder. That they were
/// revealed there goes into the audit of the history.
class ValuePrivacy final : public QObject
{
    Q_OBJECT

public:
    /// The first two outlive the object; `places` are those of the history.
    ValuePrivacy(JobService &jobs, ConnectionController &connections, Places places, QObject *parent = nullptr);

    [[nodiscard]] bool isHidden() const { return m_isHidden; }
    void setHidden(bool isHidden);
    /// The file whose values are meant from now on.
    void setArchive(const QString &path) { m_archive = path; }

Q_SIGNALS:
    void changed(bool isHidden);

private:
    void followConnection();
    [[nodiscard]] bool isProduction() const;
    void recordRevealing();

    JobService &m_jobs;
    ConnectionController &m_connections;
    Places m_places;
    QString m_archive;
    bool m_isHidden = false;
    std::optional<SavedConnection> m_hiddenFor; ///< the last one that hid them; whoever shows them answers for it
};

} // namespace Belay
