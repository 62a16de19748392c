// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// Who, from where, since when.
QString lineOf(const SessionFacts &session)
{
    const QString client = session.client.isEmpty() ? u"local"_s : session.client;
    return u"%1  %2  %3  %4  %5  %6"_s.arg(QString::number(session.pid), session.role, session.application, client,
                                           session.since.toString(Qt::ISODate), session.state);
}
}

/// Who else works on the target.
Expected<Findings> Checks::sessions(const CheckContext &context)
{
    const RestorePlan &plan = context.plan;
    if (plan.sessions.empty())
        return {};
    QStringList lines;
    for (const SessionFacts &session : plan.sessions)
        lines += lineOf(session);
    const auto isForeign = [&](const SessionFacts &session) { return session.role != context.role().name; };
    const bool mayClose = context.role().canSignalBackends || std::ranges::none_of(plan.sessions, isForeign);
    const auto count = static_cast<int>(plan.sessions.size());
    if (context.isInPlace())
        return Findings{{.key = u"sessions.in_the_way"_s,
                         .level = FindingLevel::Information,
                         .message = Text::tr("%n session(s) use the target; the restore waits for what they hold locked.", nullptr, count),
                         .evidence = evidence(lines),
                         .remedy = Text::tr("Stop the application first.")}};
    if (mayClose)
        return Findings{{.key = u"sessions.closed"_s,
                         .level = FindingLevel::Information,
                         .message = Text::tr("%n session(s) on the target will be closed at the switch.", nullptr, count),
                         .evidence = evidence(lines),
                         .remedy = {}}};
    return Findings{{.key = u"sessions.cannot_close"_s,
                     .level = FindingLevel::Blocking,
                     .message = Text::tr("Sessions of other roles use the target, and the role %1 may not close them.")
                                    .arg(context.role().name),
                     .evidence = evidence(lines),
                     .remedy = Text::tr("Close them, or GRANT pg_signal_backend to the role.")}};
}

} // namespace Belay
