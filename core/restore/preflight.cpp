// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/preflight.h"

#include "core/backup/databasedump.h"
#include "core/restore/loadarchive.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

using Findings = std::vector<Finding>;

void checkServer(const RestorePlan &plan, Findings &findings)
{
    if (plan.server.isStandby)
        findings.push_back({.key = u"server.standby"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("The server is a standby: it cannot be written."),
                            .evidence = {},
                            .remedy = Text::tr("Connect to the primary.")});
}

void checkTarget(const RestorePlan &plan, Findings &findings)
{
    const DatabaseFacts *target = plan.server.database(plan.target.database);
    if (!target)
        return;
    if (target->isTemplate || target->name == "template0"_L1 || target->name == "template1"_L1)
        findings.push_back({.key = u"target.template"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("%1 is a template database; new databases are made from it.").arg(target->name),
                            .evidence = {},
                            .remedy = Text::tr("Choose another target.")});
    if (plan.maintenance.database() == target->name && plan.mode == RestoreMode::Swap)
        findings.push_back({.key = u"target.no_other_database"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("No other database of the server lets the role %1 in, so %2 cannot be renamed.")
                                           .arg(plan.server.role.name, target->name),
                            .evidence = {},
                            .remedy = Text::tr("Allow the role to connect to the database postgres, or use the mode in-place.")});
    if (!target->allowsConnections)
        findings.push_back({.key = u"target.closed"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("%1 accepts no connections, so it cannot be backed up.").arg(target->name),
                            .evidence = u"datallowconn = false"_s,
                            .remedy = Text::tr("ALTER DATABASE … ALLOW_CONNECTIONS true, once you know why it was closed.")});
}

Expected<> checkRights(const RestorePlan &plan, Connection &server, Findings &findings)
{
    const RoleFacts &role = plan.server.role;
    if (plan.mode != RestoreMode::InPlace && !role.canCreateDatabase)
        findings.push_back({.key = u"role.cannot_create_database"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("The role %1 may not create databases, which the mode %2 needs.").arg(role.name, key(plan.mode)),
                            .evidence = u"rolcreatedb = false"_s,
                            .remedy = plan.replacesTarget() ? Text::tr("ALTER ROLE … CREATEDB, or use the mode in-place.")
                                                            : Text::tr("ALTER ROLE … CREATEDB.")});
    const DatabaseFacts *target = plan.server.database(plan.target.database);
    if (!target)
        return {};
    const auto isOwner = server.query(u"SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE oid = $1::oid"_s,
                                      {QString::number(target->oid)});
    if (!isOwner)
        return std::unexpected(isOwner.error());
    if (isOwner->rowCount() == 0 || !isOwner->boolean(0, 0))
        findings.push_back({.key = u"role.not_owner"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("The role %1 does not own %2, so it cannot replace it.").arg(role.name, target->name),
                            .evidence = target->owner,
                            .remedy = Text::tr("Connect as %1 or as a member of it.").arg(target->owner)});
    return {};
}

void checkSessions(const RestorePlan &plan, Findings &findings)
{
    if (plan.sessions.empty())
        return;
    QStringList evidence;
    for (const SessionFacts &session : plan.sessions)
        evidence += u"%1 %2 %3 %4"_s.arg(QString::number(session.pid), session.role, session.application, session.client).simplified();
    const auto isForeign = [&](const SessionFacts &session) { return session.role != plan.server.role.name; };
    const bool mayClose = plan.server.role.canSignalBackends || std::ranges::none_of(plan.sessions, isForeign);
    const auto count = static_cast<int>(plan.sessions.size());
    if (plan.mode == RestoreMode::InPlace)
        findings.push_back({.key = u"sessions.in_the_way"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("%n session(s) use the target; the restore waits for what they hold locked.", nullptr, count),
                            .evidence = evidence.join(u'\n'),
                            .remedy = Text::tr("Stop the application first.")});
    else if (mayClose)
        findings.push_back({.key = u"sessions.closed"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("%n session(s) on the target will be closed at the switch.", nullptr, count),
                            .evidence = evidence.join(u'\n'),
                            .remedy = {}});
    else
        findings.push_back({.key = u"sessions.cannot_close"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("Sessions of other roles use the target, and the role %1 may not close them.")
                                           .arg(plan.server.role.name),
                            .evidence = evidence.join(u'\n'),
                            .remedy = Text::tr("Close them, or GRANT pg_signal_backend to the role.")});
}

void checkContent(const RestorePlan &plan, Findings &findings)
{
    const Toc &toc = plan.archive().toc();
    const auto hasSection = [&](Section section) { return std::ranges::contains(toc.entries(), section, &TocEntry::section); };
    const bool hasData = plan.archive().dataEntryCount() > 0;
    const auto isTable = [&](const TocEntry &entry) { return toc.is(entry.desc, "TABLE"_L1); };
    const bool hasTables = std::ranges::any_of(toc.entries(), isTable);
    const bool hasTableData = std::ranges::any_of(toc.entries(), [&](const TocEntry &entry) { return toc.is(entry.desc, "TABLE DATA"_L1); });
    if (hasTableData && !hasTables)
        findings.push_back({.key = u"archive.data_only"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("The archive holds rows and no tables; loading it twice would double them."),
                            .evidence = u"--data-only"_s,
                            .remedy = Text::tr("Use an archive that was dumped with its definitions.")});
    else if (!hasData && hasSection(Section::PreData))
        findings.push_back({.key = u"archive.schema_only"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("The archive holds definitions and no data: the tables will be empty."),
                            .evidence = u"--schema-only"_s,
                            .remedy = {}});
    const auto leftOut = static_cast<int>(leftOutEntries(toc, plan.server.version).size());
    if (leftOut > 0)
        findings.push_back({.key = u"archive.statistics"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("%n entry(s) with statistics are left out: this server cannot take them. ANALYZE makes them anew.",
                                                nullptr, leftOut),
                            .evidence = plan.server.versionText,
                            .remedy = {}});
}

/// Of a damaged archive only what is whole is restored, and never in place of something.
void checkDamage(const RestorePlan &plan, Findings &findings)
{
    if (plan.lost.isEmpty())
        return;
    if (plan.replacesTarget())
        findings.push_back({.key = u"archive.damaged_replaces"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("A damaged archive is restored only into a database that does not exist yet."),
                            .evidence = plan.target.database,
                            .remedy = Text::tr("Choose another name for the target.")});
    findings.push_back({.key = damagedArchiveKey,
                        .level = FindingLevel::ToAccept,
                        .message = Text::tr("The archive is damaged: the data of %n entry(s) is lost.", nullptr,
                                            static_cast<int>(plan.lost.size())),
                        .evidence = plan.lost.join(u'\n'),
                        .remedy = {}});
}

/// Owners that the archive names and the server does not have.
Expected<> checkOwners(const RestorePlan &plan, Connection &server, Findings &findings)
{
    if (plan.request.ignoreOwners)
        return {};
    const auto roles = server.query(u"SELECT rolname FROM pg_roles"_s);
    if (!roles)
        return std::unexpected(roles.error());
    std::set<QString> known;
    for (int i = 0; i < roles->rowCount(); ++i)
        known.insert(roles->value(i, 0));
    const Toc &toc = plan.archive().toc();
    std::set<QString> missing;
    for (const TocEntry &entry : toc.entries()) {
        const QString owner = toc.text(entry.owner);
        if (!owner.isEmpty() && !known.contains(owner))
            missing.insert(owner);
    }
    if (missing.empty())
        return {};
    const bool isFatal = plan.mode == RestoreMode::InPlace; // one transaction: the first error undoes everything
    findings.push_back({.key = u"roles.missing"_s,
                        .level = isFatal ? FindingLevel::Blocking : FindingLevel::Information,
                        .message = isFatal
                            ? Text::tr("%n role(s) that own objects of the archive do not exist on the server.", nullptr, static_cast<int>(missing.size()))
                            : Text::tr("%n role(s) that own objects of the archive do not exist on the server; those objects will belong to %1.",
                                       nullptr, static_cast<int>(missing.size())).arg(plan.server.role.name),
                        .evidence = QStringList(missing.begin(), missing.end()).join(u'\n'),
                        .remedy = Text::tr("Create the roles first, or restore without owners.")});
    return {};
}

void checkBackupFolder(const RestorePlan &plan, Findings &findings)
{
    const DatabaseFacts *target = plan.server.database(plan.target.database);
    if (!target)
        return;
    if (const auto room = checkRoom(plan.request.backupFolder, target->size); !room)
        findings.push_back({.key = key(room.error().code),
                            .level = FindingLevel::Blocking,
                            .message = room.error().message,
                            .evidence = room.error().detail,
                            .remedy = room.error().remedy,
                            .code = room.error().code});
}

void checkUndo(const RestorePlan &plan, Findings &findings)
{
    if (plan.mode == RestoreMode::InPlace && !plan.server.role.canCreateDatabase)
        findings.push_back({.key = u"undo.needs_create_database"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("An undo will need a role that may create databases."),
                            .evidence = {},
                            .remedy = {}});
}

void checkAtomicity(const RestorePlan &plan, Findings &findings)
{
    if (plan.mode != RestoreMode::Recreate)
        return;
    findings.push_back({.key = notAtomicKey,
                        .level = FindingLevel::ToAccept,
                        .message = Text::tr("%1 is dropped before the archive is loaded: it is gone until that has ended.").arg(plan.target.database),
                        .evidence = plan.target.database,
                        .remedy = Text::tr("Use the mode swap where there is room for both; a failure is put back from the safety backup.")});
}

} // namespace

Expected<std::vector<Finding>> preflight(const RestorePlan &plan, Connection &server)
{
    Findings findings;
    checkServer(plan, findings);
    checkTarget(plan, findings);
    if (const auto done = checkRights(plan, server, findings); !done)
        return std::unexpected(done.error());
    checkSessions(plan, findings);
    checkContent(plan, findings);
    checkDamage(plan, findings);
    if (const auto done = checkOwners(plan, server, findings); !done)
        return std::unexpected(done.error());
    checkBackupFolder(plan, findings);
    checkUndo(plan, findings);
    checkAtomicity(plan, findings);
    std::ranges::stable_sort(findings, {}, &Finding::level);
    return findings;
}

} // namespace Belay
