// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};
}

/// Whether the connected role may do what the mode needs.
Expected<Findings> Checks::rights(const CheckContext &context)
{
    const RoleFacts &role = context.role();
    Findings findings;
    std::vector<RequestChange> inPlace;
    if (context.plan.replacesTarget())
        inPlace.push_back(RequestChange::UseInPlace);
    if (!context.isInPlace() && !role.canCreateDatabase)
        findings.push_back({.key = u"role.cannot_create_database"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("The role %1 may not create databases, which the mode %2 needs.").arg(role.name, key(context.plan.mode)),
                            .evidence = u"rolcreatedb = false"_s,
                            .remedy = context.plan.replacesTarget() ? Text::tr("ALTER ROLE … CREATEDB, or use the mode in-place.")
                                                                    : Text::tr("ALTER ROLE … CREATEDB."),
                            .changes = inPlace});
    if (context.isInPlace() && !role.canCreateDatabase)
        findings.push_back({.key = u"undo.needs_create_database"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("An undo will need a role that may create databases."),
                            .evidence = {},
                            .remedy = {}});
    const DatabaseFacts *target = context.targetFacts();
    if (!target)
        return findings;
    const auto isOwner = context.server.query(u"SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE oid = $1::oid"_s,
                                              {QString::number(target->oid)});
    if (!isOwner)
        return std::unexpected(isOwner.error());
    if (isOwner->rowCount() == 0 || !isOwner->boolean(0, 0))
        findings.push_back({.key = u"role.not_owner"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("The role %1 does not own %2, so it cannot replace it.").arg(role.name, target->name),
                            .evidence = target->owner,
                            .remedy = Text::tr("Connect as %1 or as a member of it.").arg(target->owner)});
    return findings;
}

} // namespace Belay
