// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/valueprivacy.h"

#include "core/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace Belay {

ValuePrivacy::ValuePrivacy(JobService &jobs, ConnectionController &connections, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_connections(connections)
{
    connect(&connections, &ConnectionController::currentChanged, this, &ValuePrivacy::followConnection);
    m_isHidden = isProduction();
}

bool ValuePrivacy::isProduction() const
{
    const auto current = m_connections.current();
    return current && current->label == EnvironmentLabel::Production;
}

void ValuePrivacy::followConnection()
{
    if (isProduction()) // whoever leaves it decides what is shown next
        setHidden(true);
}

void ValuePrivacy::setHidden(bool isHidden)
{
    if (m_isHidden == isHidden)
        return;
    m_isHidden = isHidden;
    if (!isHidden && isProduction())
        logRevealing();
    Q_EMIT changed(isHidden);
}

void ValuePrivacy::logRevealing()
{
    const QString line = u"Values of %1 were revealed while %2 was the current connection."_s.arg(
        visible(m_archive), visible(m_connections.current()->name));
    m_jobs.submit<void>(JobLane::Interactive, tr("Revealing values"),
                        [line](JobContext &job) -> Expected<> {
                            job.log(LogLevel::Warning, line);
                            return {};
                        },
                        nullptr, {});
}

} // namespace Belay
