// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/archive/entryname.h"
#include "core/restore/archiveroles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

Expected<QStringList> missingRoles(Connection &server, const RoleMapping &roles)
{
    QStringList missing;
    for (const auto &[from, to] : roles) {
        const auto known = server.query(u"SELECT FROM pg_roles WHERE rolname = $1"_s, {to});
        if (!known)
            return std::unexpected(known.error());
        if (known->rowCount() == 0 && !missing.contains(to))
            missing += to;
    }
    return missing;
}

/// Roles to be mapped that the archive does not name.
QStringList unusedRoles(const Toc &toc, const RoleMapping &roles)
{
    const ArchiveRoles named = rolesOf(toc);
    QStringList unused;
    for (const auto &[from, to] : roles) {
        if (!named.owners.contains(from) && !named.privileges.contains(from) && !named.others.contains(from))
            unused += from;
    }
    return unused;
}

/// A role has one mapping for a server: two that become the same cannot both be made.
QStringList collidingMappings(const Toc &toc)
{
    std::set<QString> tags;
    QStringList colliding;
    for (const TocEntry &entry : toc.entries()) {
        if (toc.is(entry.desc, "USER MAPPING"_L1) && !tags.insert(toc.text(entry.tag)).second)
            colliding += visibleName(toc, entry);
    }
    return colliding;
}

}

/// What speaks against other roles in the places of those of the archive.
Expected<Findings> Checks::roleMapping(const CheckContext &context)
{
    const RestorePlan &plan = context.plan;
    const RoleMapping &roles = plan.request.roles;
    if (roles.empty())
        return {};
    const auto missing = missingRoles(context.server, roles);
    if (!missing)
        return std::unexpected(missing.error());
    Findings findings;
    const auto add = [&](const QString &key, FindingLevel level, const QString &message, const QString &evidence, const QString &remedy) {
        if (!evidence.isEmpty())
            findings.push_back({.key = key, .level = level, .message = message, .evidence = evidence, .remedy = remedy});
    };
    const auto count = [](const QStringList &names) { return static_cast<int>(names.size()); };
    add(u"role_mapping.missing"_s, FindingLevel::Blocking,
        Text::tr("%n role(s) that shall take the place of others do not exist on the server.", nullptr, count(*missing)),
        evidence(*missing), Text::tr("Create the roles first, or map to others."));
    const QStringList colliding = collidingMappings(context.toc);
    add(u"role_mapping.collision"_s, FindingLevel::Blocking,
        Text::tr("%n user mapping(s) would be made twice, because several roles become one.", nullptr, count(colliding)),
        evidence(colliding), Text::tr("Map these roles to different ones."));
    const QStringList unused = unusedRoles(plan.archive().toc(), roles);
    add(u"role_mapping.unused"_s, FindingLevel::Information,
        Text::tr("%n role(s) that shall be mapped are not named in the archive.", nullptr, count(unused)), evidence(unused), {});
    const qint64 needed = plan.archive().identity().size;
    const qint64 present = QStorageInfo(plan.scratch).bytesAvailable();
    const QLocale locale;
    if (present < needed)
        add(u"role_mapping.room"_s, FindingLevel::Blocking,
            Text::tr("To map roles, the archive is written once more, which takes %1; in %2 are %3 free.")
                .arg(locale.formattedDataSize(needed), plan.scratch, locale.formattedDataSize(present)),
            plan.scratch, Text::tr("Make room there."));
    return findings;
}

} // namespace Belay
