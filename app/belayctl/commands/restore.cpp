// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/restore.h"

#include "app/belayctl/connectionoptions.h"
#include "app/belayctl/partoptions.h"
#include "app/belayctl/reporttext.h"
#include "app/belayctl/requiredreason.h"
#include "core/restore/refusal.h"
#include "core/restore/restorer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
};

constexpr std::array restoredSections{Section::PreData, Section::Data, Section::PostData};

Expected<RoleMapping> rolesFrom(const QStringList &texts)
{
    RoleMapping roles;
    for (const QString &text : texts) {
        const auto mapping = roleMappingFromText(text);
        if (!mapping)
            return failure(ErrorCode::Usage, Text::tr("--map-role takes OLD=NEW, not %1.").arg(text));
        if (!roles.insert(*mapping).second)
            return failure(ErrorCode::Usage, Text::tr("The role %1 cannot be mapped twice.").arg(mapping->first));
    }
    return roles;
}

/// What is restored, by everything that can say so.
Expected<PartChoice> wholePartFrom(const QCommandLineParser &parser)
{
    auto part = partFrom(parser);
    if (!part)
        return part;
    for (const QString &text : parser.values(u"section"_s)) {
        const auto section = std::ranges::find(restoredSections, text, [](Section known) { return QString(key(known)); });
        if (section == restoredSections.end())
            return failure(ErrorCode::Usage, Text::tr("--section takes pre-data, data or post-data."));
        part->sections.push_back(*section);
    }
    const auto profile = parser.isSet(u"profile"_s) ? restoreProfileFromKey(parser.value(u"profile"_s)) : RestoreProfile::Full;
    if (!profile)
        return failure(ErrorCode::Usage, Text::tr("--profile takes staging or full."));
    part->profile = *profile;
    if (!parser.isSet(u"use-list"_s))
        return part;
    if (!part->schemas.isEmpty() || !part->tables.isEmpty() || !part->entries.empty())
        return failure(ErrorCode::Usage, Text::tr("--use-list says everything that is restored: not together with --schema, --table or --entry."));
    part->listFile = QFileInfo(parser.value(u"use-list"_s)).absoluteFilePath();
    return part;
}

Expected<RestoreRequest> requestFrom(const Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser();
    const auto file = invocation.onlyArgument(u"FILE"_s);
    if (!file)
        return std::unexpected(file.error());
    auto connection = connectionFrom(parser);
    if (!connection)
        return std::unexpected(connection.error());
    if (connection->database().isEmpty())
        return failure(ErrorCode::Usage, Text::tr("Name the target with -d."));
    const auto preferences = invocation.preferences();
    if (!preferences)
        return std::unexpected(preferences.error());
    const auto jobs = invocation.number(u"jobs"_s, 0);
    const auto keepOld = invocation.number(u"keep-old"_s, preferences->keepOldDays);
    const auto healthSeconds = invocation.number(u"health-timeout"_s, AroundChoice().healthSeconds);
    if (!jobs || !keepOld)
        return std::unexpected(!jobs ? jobs.error() : keepOld.error());
    if (!healthSeconds)
        return std::unexpected(healthSeconds.error());
    RestoreRequest request{.archive = *file,
                           .connection = std::move(*connection),
                           .mode = {},
                           .jobs = *jobs,
                           .keepOldDays = *keepOld,
                           .ignoreOwners = parser.isSet(u"no-owner"_s),
                           .ignorePrivileges = parser.isSet(u"no-acl"_s),
                           .backupFolder = preferences->backupFolder,
                           .accepted = parser.values(u"accept"_s),
                           .reason = parser.value(u"reason"_s),
                           .around = {.beforeCommand = parser.value(u"before-command"_s),
                                      .afterCommand = parser.value(u"after-command"_s),
                                      .sqlFile = parser.value(u"sql-file"_s),
                                      .healthUrl = parser.value(u"health-url"_s),
                                      .healthSeconds = *healthSeconds}};
    if (parser.isSet(u"backup-to"_s))
        request.backupFolder = QDir(parser.value(u"backup-to"_s)).absolutePath();
    if (parser.isSet(u"mode"_s)) {
        request.mode = restoreModeFromKey(parser.value(u"mode"_s));
        if (!request.mode)
            return failure(ErrorCode::Usage, Text::tr("--mode takes swap, in-place or recreate."));
    }
    const auto roles = rolesFrom(parser.values(u"map-role"_s));
    if (!roles)
        return std::unexpected(roles.error());
    request.roles = *roles;
    auto part = wholePartFrom(parser);
    if (!part)
        return std::unexpected(part.error());
    request.part = std::move(*part);
    return request;
}

/// Passes a result on; a refusal goes into the history first.
template <typename T>
Expected<T> recorded(Expected<T> result, const RestoreRequest &request, const Workbench &bench, JobContext &context)
{
    if (result)
        return result;
    if (const auto written = recordRefusal(request, result.error(), bench); !written)
        context.log(LogLevel::Warning, written.error().message);
    return result;
}

} // namespace

QString RestoreCommand::name() const
{
    return u"restore"_s;
}

QString RestoreCommand::summary() const
{
    return Text::tr("Restores an archive into a database, with a safety backup before.");
}

QString RestoreCommand::usage() const
{
    return u"FILE -d TARGET [--plan] [--confirm TARGET] [options]"_s;
}

QString RestoreCommand::example() const
{
    return u"belayctl restore shop.dump -d staging --confirm staging"_s;
}

void RestoreCommand::addOptions(QCommandLineParser &parser) const
{
    addConnectionOptions(parser);
    parser.addOptions({
        {u"plan"_s, Text::tr("Print what would happen, and stop.")},
        {u"confirm"_s, Text::tr("The target's name, to confirm that it is replaced."), u"NAME"_s},
        {u"mode"_s,
         Text::tr(
             "swap: beside, then switch; in-place: in one transaction; recreate: drop, then load. By default what "
             "the role may do."),
         u"MODE"_s},
        {u"accept"_s, Text::tr("Say yes to a finding, by its key, e.g. extensions.missing; may be given again."), u"FINDING"_s},
        {u"reason"_s, Text::tr("Why, for the history; needed where a saved connection says that the server is production."), u"TEXT"_s},
        {u"schema"_s, Text::tr("Restore what is in this schema, with what it needs; may be given again."), u"SCHEMA"_s},
        {u"table"_s, Text::tr("Restore this table, view or sequence, with what it needs; may be given again."), u"SCHEMA.TABLE"_s},
        {u"exclude-table"_s, Text::tr("Leave this table out, with what needs it; may be given again."), u"SCHEMA.TABLE"_s},
        {u"entry"_s, Text::tr("Restore the entry with this dump id, with what it needs; may be given again."), u"DUMPID"_s},
        {{u"L"_s, u"use-list"_s},
         Text::tr("Restore the entries of this file, an edited list of inspect --list, with what they need and nothing else, in the "
                  "archive's order."),
         u"FILE"_s},
        {u"section"_s, Text::tr("Restore only this section: pre-data, data or post-data; may be given again."), u"SECTION"_s},
        {u"profile"_s,
         Text::tr("staging: for a copy, without subscriptions, publications, foreign servers, event triggers and scheduled jobs."),
         u"PROFILE"_s},
        {u"map-role"_s,
         Text::tr("Give to the role NEW what belongs to OLD or names it: owners, privileges, policies, user mappings; may be given again. "
                  "A name with a = in it stands in double quotes."),
         u"OLD=NEW"_s},
        {u"no-owner"_s, Text::tr("Leave owners out: everything belongs to the connected role.")},
        {u"no-acl"_s, Text::tr("Leave privileges out.")},
        {u"keep-old"_s, Text::tr("For how many days the old database is kept."), u"DAYS"_s},
        {u"before-command"_s,
         Text::tr("Run this right before the target is touched, e.g. to stop the application; where it fails, nothing is changed. "
                  "No shell is used; it is kept in the history, so put no secret into it."),
         u"COMMAND"_s},
        {u"after-command"_s,
         Text::tr("Run this afterwards, e.g. to start the application; also where the restore failed after the command before it. It sees "
                  "BELAY_RUN and BELAY_DATABASE."),
         u"COMMAND"_s},
        {u"sql-file"_s, Text::tr("Run this file, in one transaction, on the copy before it takes the target's place, e.g. to anonymise it."),
         u"FILE"_s},
        {u"health-url"_s, Text::tr("This must answer 2xx after the switch, else the switch is undone."), u"URL"_s},
        {u"health-timeout"_s, Text::tr("How long it may take to; 60 by default."), u"SECONDS"_s},
        {u"backup-to"_s, Text::tr("Folder for the safety backup."), u"DIR"_s},
    });
}

Expected<ExitCode> RestoreCommand::execute(Invocation &invocation)
{
    const auto request = requestFrom(invocation);
    if (!request)
        return std::unexpected(request.error());
    const bool isPlanOnly = invocation.parser().isSet(u"plan"_s);
    const auto plan = invocation.runWithBench<RestorePlan>(
        JobLane::Interactive, Text::tr("Plan the restore"), [&](const Workbench &bench, JobContext &context) {
            auto planned = planRestore(*request, bench, context);
            return isPlanOnly ? planned : recorded(std::move(planned), *request, bench, context);
        });
    if (!plan)
        return std::unexpected(plan.error());
    if (isPlanOnly) {
        invocation.print(plan->toJson(), [&] { return planText(*plan); });
        return plan->isAllowed() && plan->unaccepted().isEmpty() ? ExitCode::Done : ExitCode::SafetyRefused;
    }
    const QString confirmation = invocation.parser().value(u"confirm"_s);
    const auto report = invocation.runWithBench<RestoreReport>(
        JobLane::Exclusive, summary(), [&](const Workbench &bench, JobContext &context) {
            auto executed = requireReason(invocation, plan->maintenance, request->reason).and_then([&] {
                return executeRestore(*plan, confirmation, bench, context);
            });
            return recorded(std::move(executed), *request, bench, context);
        });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(report->toJson(), [&] { return reportText(*report); });
    return exitCodeOf(*report);
}

} // namespace Belay
