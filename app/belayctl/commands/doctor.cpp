// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/doctor.h"

#include "app/belayctl/textformat.h"
#include "core/backup/databasedump.h"
#include "core/history/historystore.h"

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

Examination examine(const Workbench &bench)
{
    Examination found{.tools = bench.tools.all(), .checks = {}};
    for (const ToolKind kind : {ToolKind::PgDump, ToolKind::PgRestore, ToolKind::Psql, ToolKind::Initdb, ToolKind::PgCtl}) {
        const auto tool = bench.tools.newest(kind);
        found.checks.push_back(checkOf(programName(kind), tool, tool ? tool->path : QString()));
    }
    found.checks.push_back(checkOf(u"backups"_s, checkRoom(bench.places.backups(), 0), bench.places.backups()));
    found.checks.push_back(
        checkOf(u"history"_s, HistoryStore::open(bench.places.history(), bench.places.locks()), bench.places.history()));
    return found;
}

QJsonObject toJson(const Examination &found, const Places &places)
{
    QJsonArray tools;
    for (const ClientTool &tool : found.tools)
        tools += QJsonObject{{u"name"_s, QString(programName(tool.kind))}, {u"path"_s, tool.path}, {u"version"_s, tool.versionText}, {u"major"_s, tool.major}};
    QJsonArray checks;
    for (const Check &check : found.checks)
        checks += QJsonObject{{u"name"_s, check.name}, {u"ok"_s, check.isGood}, {u"message"_s, check.message}, {u"remedy"_s, check.remedy}};
    return {{u"program"_s, programTitle()},
            {u"tools"_s, tools},
            {u"checks"_s, checks},
            {u"places"_s, QJsonObject{{u"config"_s, places.config}, {u"state"_s, places.state}, {u"data"_s, places.data}, {u"scratch"_s, places.scratch}}},
            {u"locale"_s, QLocale().name()}};
}

QString toText(const Examination &found)
{
    QList<QStringList> rows;
    for (const ClientTool &tool : found.tools)
        rows += QStringList{programName(tool.kind), tool.versionText, tool.path};
    QString text = table({Text::tr("Tool"), Text::tr("Version"), Text::tr("Path")}, rows) + u'\n';
    for (const Check &check : found.checks) {
        text += (check.isGood ? u"✓ "_s : u"✗ "_s) + check.name + u": "_s + check.message + u'\n';
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

void DoctorCommand::addOptions(QCommandLineParser &) const {}

Expected<ExitCode> DoctorCommand::execute(Invocation &invocation)
{
    const auto found = invocation.runWithBench<Examination>(
        JobLane::Interactive, summary(), [](const Workbench &bench, JobContext &) -> Expected<Examination> { return examine(bench); });
    if (!found)
        return std::unexpected(found.error());
    invocation.print(toJson(*found, invocation.places()), [&] { return toText(*found); });
    const bool isWell = std::ranges::all_of(found->checks, &Check::isGood);
    return isWell ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Belay
