// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/restore/archiveroles.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// Roles of the server, and whether objects may be given to them.
Expected<std::map<QString, bool>> readRoles(Connection &server)
{
    const auto rows = server.query(u"SELECT rolname, pg_has_role(oid, 'MEMBER') FROM pg_roles"_s);
    if (!rows)
        return std::unexpected(rows.error());
    std::map<QString, bool> roles;
    for (int i = 0; i < rows->rowCount(); ++i)
        roles.emplace(rows->value(i, 0), rows->boolean(i, 1));
    return roles;
}
}

/// Roles that the archive names and the server does not have, or does not let us act for. Beside, that degrades what is
/// restored; in one transaction, the first error undoes everything.
Expected<Findings> Checks::roles(const CheckContext &context)
{
    const auto known = readRoles(context.server);
    if (!known)
        return std::unexpected(known.error());
    const RestoreRequest &request = context.plan.request;
    const auto isMappedTo = [&](const QString &role) { // which roleMapping() looks at
        return std::ranges::any_of(request.roles, [&](const auto &mapping) { return mapping.second == role; });
    };
    const ArchiveRoles named = rolesOf(context.toc);
    QStringList missingOwners;
    QStringList foreignOwners;
    for (const QString &owner : request.ignoreOwners ? std::set<QString>() : named.owners) {
        const auto role = known->find(owner);
        if (role != known->end() ? role->second : isMappedTo(owner))
            continue;
        if (role == known->end())
            missingOwners += owner;
        else
            foreignOwners += owner;
    }
    std::set<QString> others = named.others;
    if (!request.ignorePrivileges)
        others.insert(named.privileges.begin(), named.privileges.end());
    QStringList missingOthers;
    for (const QString &role : others) {
        if (!known->contains(role) && !isMappedTo(role))
            missingOthers += role;
    }

    const FindingLevel level = context.isInPlace() ? FindingLevel::Blocking : FindingLevel::Information;
    const auto count = [](const QStringList &names) { return static_cast<int>(names.size()); };
    Findings findings;
    if (!missingOwners.isEmpty())
        findings.push_back({.key = u"roles.missing"_s,
                            .level = level,
                            .message = context.isInPlace()
                                ? Text::tr("%n role(s) that own objects of the archive do not exist on the server.", nullptr,
                                           count(missingOwners))
                                : Text::tr("%n role(s) that own objects of the archive do not exist on the server; those objects will belong to %1.",
                                           nullptr, count(missingOwners)).arg(context.role().name),
                            .evidence = evidence(missingOwners),
                            .remedy = Text::tr("Create the roles first, map them to others, or restore without owners."),
                            .changes = {RequestChange::IgnoreOwners}});
    if (!foreignOwners.isEmpty())
        findings.push_back({.key = u"roles.not_member"_s,
                            .level = level,
                            .message = Text::tr("%1 may not give objects to %n role(s) that own some in the archive.", nullptr,
                                                count(foreignOwners)).arg(context.role().name),
                            .evidence = evidence(foreignOwners),
                            .remedy = Text::tr("GRANT these roles to the role that restores, or restore without owners."),
                            .changes = {RequestChange::IgnoreOwners}});
    if (!missingOthers.isEmpty())
        findings.push_back({.key = u"roles.missing_named"_s,
                            .level = level,
                            .message = Text::tr("%n role(s) that privileges, policies or user mappings of the archive name do not exist on "
                                                "the server; these privileges, policies and mappings cannot be made.",
                                                nullptr, count(missingOthers)),
                            .evidence = evidence(missingOthers),
                            .remedy = Text::tr("Create the roles first, map them to others, or restore without privileges."),
                            .changes = {RequestChange::IgnorePrivileges}});
    return findings;
}

} // namespace Belay
