// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/plancommands.h"

#include "core/archive/databasesettings.h"
#include "core/backup/databasedump.h"
#include "core/postgres/pgtool.h"
#include "core/restore/databasecopy.h"
#include "core/restore/databaseswitch.h"
#include "core/restore/loadarchive.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The calls of pg_restore. It gets a list of what it shall restore where that is not everything.
QStringList loadCommands(const RestorePlan &plan)
{
    const QString database = plan.mode == RestoreMode::InPlace ? plan.target.database : plan.copyName;
    const LoadRequest request{.archive = *plan.verified,
                              .tool = plan.restoreTool,
                              .connection = plan.maintenance.withDatabase(database),
                              .mode = plan.mode,
                              .strategy = plan.load,
                              .ignoreOwners = plan.request.ignoreOwners,
                              .ignorePrivileges = plan.request.ignorePrivileges,
                              .serverVersion = plan.server.version,
                              .leftOut = plan.leftOut(),
                              .consent = plan.consent()};
    QStringList commands;
    for (const LoadPass &pass : loadPasses(request)) {
        const QStringList list = pass.leftOut.empty() ? QStringList() : QStringList{u"--use-list=….list"_s};
        const PgToolCall call{.tool = plan.restoreTool,
                              .arguments = pass.arguments + list
                                  << (plan.mappedToc ? QDir(plan.scratch).filePath(u"…/archive.dump"_s) : plan.archive().path()),
                              .connection = loadConnection(request),
                              .errorLine = {},
                              .tick = {}};
        commands += displayedCommand(call.tool.path, fullArguments(call));
    }
    return commands;
}

QStringList beforeCommands(const Around &around)
{
    return around.beforeCommand.isEmpty() ? QStringList() : QStringList{commandLine(around.beforeCommand)};
}

QStringList sqlCommands(const Around &around)
{
    if (around.sqlFile.isEmpty())
        return {};
    return {u"BEGIN"_s, u"-- "_s + around.sqlFile + u", SHA-256 "_s + around.sqlSha256, u"COMMIT"_s};
}

QStringList afterCommands(const Around &around)
{
    QStringList commands;
    if (!around.afterCommand.isEmpty())
        commands += commandLine(around.afterCommand);
    if (!around.healthUrl.isEmpty())
        commands += u"GET "_s + around.healthUrl;
    return commands;
}

DatabaseSwitch plannedSwitch(const RestorePlan &plan)
{
    TargetIdentity target = plan.target;
    if (plan.mode == RestoreMode::Recreate)
        target.databaseOid = 0; // it is dropped by then
    return {.target = target, .setAside = plan.keptName, .replacement = plan.copyName, .replacementOid = 0};
}

QStringList aroundArguments(const Around &around)
{
    QStringList arguments;
    if (!around.beforeCommand.isEmpty())
        arguments << u"--before-command"_s << commandLine(around.beforeCommand);
    if (!around.afterCommand.isEmpty())
        arguments << u"--after-command"_s << commandLine(around.afterCommand);
    if (!around.sqlFile.isEmpty())
        arguments << u"--sql-file"_s << around.sqlFile;
    if (!around.healthUrl.isEmpty())
        arguments << u"--health-url"_s << around.healthUrl << u"--health-timeout"_s << QString::number(around.healthTimeout.count());
    return arguments;
}

} // namespace

QString commandLine(const QStringList &command)
{
    return displayedCommand(command.first(), command.sliced(1));
}

QStringList planCommands(const RestorePlan &plan)
{
    QStringList commands;
    if (plan.replacesTarget()) {
        const QString file = QDir(plan.request.backupFolder).filePath(u"….dump"_s);
        const DumpCompression compression = fastestCompression(plan.dumpTool, plan.restoreTool);
        const PgToolCall dump{.tool = plan.dumpTool,
                              .arguments = DatabaseDump::dumpArguments(file, compression, plan.dumpTool.major),
                              .connection = plan.maintenance.withDatabase(plan.target.database),
                              .errorLine = {},
                              .tick = {}};
        commands += displayedCommand(dump.tool.path, fullArguments(dump));
    }
    const bool isBeside = plan.mode != RestoreMode::InPlace;
    if (plan.mode != RestoreMode::Swap)
        commands += beforeCommands(plan.around);
    if (plan.mode == RestoreMode::Recreate)
        commands += u"DROP DATABASE "_s + quoteIdentifier(plan.target.database);
    if (isBeside)
        commands += createCopyStatement(plan.copyName, databaseSettings(plan.archive().toc()),
                                        plan.server.database(plan.target.database), plan.server.version);
    commands += loadCommands(plan);
    commands += u"ANALYZE"_s;
    if (isBeside)
        commands += sqlCommands(plan.around);
    if (plan.mode == RestoreMode::Swap)
        commands += beforeCommands(plan.around);
    if (isBeside)
        commands += switchStatements(plannedSwitch(plan));
    return commands + afterCommands(plan.around);
}

QString equivalentCommand(const RestorePlan &plan)
{
    const ConnectionParameters target = plan.maintenance.withDatabase(plan.target.database);
    QStringList arguments{u"restore"_s, plan.request.archive, u"-d"_s, conninfo(target), u"--mode"_s, key(plan.mode)};
    if (plan.replacesTarget())
        arguments << u"--confirm"_s << plan.target.database;
    if (plan.mode == RestoreMode::Swap && plan.replacesTarget())
        arguments << u"--keep-old"_s << QString::number(plan.request.keepOldDays);
    if (plan.request.jobs > 0)
        arguments << u"--jobs"_s << QString::number(plan.request.jobs);
    for (const auto &[from, to] : plan.request.roles)
        arguments << u"--map-role"_s << roleMappingText(from, to);
    if (plan.request.ignoreOwners)
        arguments << u"--no-owner"_s;
    if (plan.request.ignorePrivileges)
        arguments << u"--no-acl"_s;
    for (const QString &schema : plan.request.part.schemas)
        arguments << u"--schema"_s << schema;
    for (const QString &table : plan.request.part.tables)
        arguments << u"--table"_s << table;
    for (const QString &table : plan.request.part.excludedTables)
        arguments << u"--exclude-table"_s << table;
    for (const DumpId id : plan.request.part.entries)
        arguments << u"--entry"_s << QString::number(id.number());
    if (!plan.request.part.listFile.isEmpty())
        arguments << u"--use-list"_s << plan.request.part.listFile;
    for (const Section section : plan.request.part.sections)
        arguments << u"--section"_s << key(section);
    if (plan.request.part.profile != RestoreProfile::Full)
        arguments << u"--profile"_s << key(plan.request.part.profile);
    arguments += aroundArguments(plan.around);
    if (!plan.request.reason.isEmpty())
        arguments << u"--reason"_s << plan.request.reason;
    for (const QString &key : plan.request.accepted)
        arguments << u"--accept"_s << key;
    return displayedCommand(u"belayctl"_s, arguments);
}

} // namespace Belay
