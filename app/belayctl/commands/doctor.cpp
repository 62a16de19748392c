// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/doctor.h"

#include "app/belayctl/textformat.h"
#include "core/backup/databasedump.h"
#include "core/history/historystore.h"
#include "core/postgres/seal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)
};

struct Check {
    QString name;
    bool isNeeded = true; ///< without it nothing can be restored
    bool isGood = false;
    QString message;
    QString remedy;
};

struct Examination {
    std::vector<ClientTool> tools;
    std::vector<Check> checks;
};

template <typename T>
Check checkOf(const QString &name, const Expected<T> &result, const QString &good)
{
    if (result)
        return {.name = name, .isGood = true, .message = good, .remedy = {}};
    const QString detail = result.error().detail;
    return {.name = name,
            .isGood = false,
            .message = result.error().message + (detail.isEmpty() ? QString() : u" ("_s + detail + u')'),
            .remedy = result.error().remedy};
}

Examination examine(const Invocation &invocation, JobContext &context)
{
    const auto preferences = invocation.preferences();
    const Preferences used = preferences.value_or(Preferences());
    const ClientTools clientTools = ClientTools::discover(used.toolFolders, context.stopToken());
    Examination found{.tools = clientTools.all(), .checks = {}};
    for (const ToolKind kind :
         {ToolKind::PgDump, ToolKind::PgRestore, ToolKind::Psql, ToolKind::Initdb, ToolKind::PgCtl}) {
        const auto tool = clientTools.newest(kind);
        Check check = checkOf(programName(kind), tool, tool ? tool->path : QString());
        check.isNeeded =
            kind == ToolKind::PgDump || kind == ToolKind::PgRestore; // the others are for the sandbox
        found.checks.push_back(check);
    }
    const Places &places = invocation.places();
    const QString backups = used.backupFolder.isEmpty() ? places.backups() : used.backupFolder;
    found.checks.push_back(checkOf(u"settings"_s, preferences, places.config));
    found.checks.push_back(checkOf(u"backups"_s, checkRoom(backups, 0), backups));
    found.checks.push_back(
        checkOf(u"history"_s, HistoryStore::open(places), places.history()));
    QtProcessRunner runner;
    Check seal = checkOf(u"seal"_s, Seal::find(runner, context.stopToken()), Text::tr("pg_restore can be sealed off from files of unknown origin."));
    seal.isNeeded = false; // without it somebody must accept that
    found.checks.push_back(seal);
    return found;
}

QJsonObject toJson(const Examination &found, const Places &places)
{
    QJsonArray tools;
    for (const ClientTool &tool : found.tools)
        tools += QJsonObject{{u"name"_s, QString(programName(tool.kind))},
                             {u"path"_s, tool.path},
                             {u"version"_s, tool.versionText},
                             {u"major"_s, tool.major}};
    QJsonArray checks;
    for (const Check &check : found.checks)
        checks += QJsonObject{{u"name"_s, check.name},
                              {u"needed"_s, check.isNeeded},
                              {u"ok"_s, check.isGood},
                              {u"message"_s, check.message},
                              {u"remedy"_s, check.remedy}};
    return {{u"program"_s, programTitle()},
            {u"tools"_s, tools},
            {u"checks"_s, checks},
            {u"places"_s,
             QJsonObject{{u"config"_s, places.config},
                         {u"state"_s, places.state},
                         {u"data"_s, places.data},
                         {u"scratch"_s, places.scratch}}},
            {u"locale"_s, QLocale().name()}};
}

QString toText(const Examination &found)
{
    QList<QStringList> rows;
    for (const ClientTool &tool : found.tools)
        rows += QStringList{programName(tool.kind), tool.versionText, tool.path};
    QString text = table({Text::tr("Tool"), Text::tr("Version"), Text::tr("Path")}, rows) + u'\n';
    for (const Check &check : found.checks) {
        text += (check.isGood         ? u"✓ "_s
                     : check.isNeeded ? u"✗ "_s
                                      : u"– "_s)
            + check.name + u": "_s + check.message + u'\n';
        if (!check.remedy.isEmpty())
            text += u"  → "_s + check.remedy + u'\n';
    }
    return text;
}

} // namespace

QString DoctorCommand::name() const
{
    return u"doctor"_s;
}

QString DoctorCommand::summary() const
{
    return Text::tr("Looks whether everything is there that Belay needs.");
}

QString DoctorCommand::usage() const
{
    return u""_s;
}

QString DoctorCommand::example() const
{
    return u"belayctl doctor"_s;
}

void DoctorCommand::addOptions(QCommandLineParser &) const { }

Expected<ExitCode> DoctorCommand::execute(Invocation &invocation)
{
    const auto found = invocation.run<Examination>(
        JobLane::Interactive, summary(),
        [&](JobContext &context) -> Expected<Examination> { return examine(invocation, context); });
    if (!found)
        return std::unexpected(found.error());
    invocation.print(toJson(*found, invocation.places()), [&] { return toText(*found); });
    const bool isWell = std::ranges::all_of(
        found->checks, [](const Check &check) { return check.isGood || !check.isNeeded; });
    return isWell ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Belay
