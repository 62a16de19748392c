// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/doctor.h"

#include "app/belayctl/patientof.h"
#include "app/belayctl/textformat.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)
};

QJsonObject toJson(const Examination &found, const Places &places)
{
    QJsonArray tools;
    for (const ClientTool &tool : found.tools.all())
        tools += QJsonObject{{u"name"_s, QString(programName(tool.kind))},
                             {u"path"_s, tool.path},
                             {u"version"_s, tool.versionText},
                             {u"major"_s, tool.major}};
    return {{u"program"_s, programTitle()},
            {u"tools"_s, tools},
            {u"checks"_s, found.resultsJson()},
            {u"places"_s,
             QJsonObject{{u"config"_s, places.config},
                         {u"state"_s, places.state},
                         {u"data"_s, places.data},
                         {u"scratch"_s, places.scratch}}},
            {u"locale"_s, QLocale().name()}};
}

QString markOf(const CheckResult &result)
{
    if (result.isGood)
        return u"✓ "_s;
    return result.isNeeded ? u"✗ "_s : u"– "_s;
}

QString toText(const Examination &found)
{
    QList<QStringList> rows;
    for (const ClientTool &tool : found.tools.all())
        rows += QStringList{programName(tool.kind), tool.versionText, tool.path};
    QString text = table({Text::tr("Tool"), Text::tr("Version"), Text::tr("Path")}, rows) + u'\n';
    for (const CheckResult &result : found.results) {
        text += markOf(result) + visible(result.title) + u": "_s + visible(result.evidence.simplified()) + u'\n';
        if (!result.isGood && !result.remedy.isEmpty())
            text += u"  → "_s + visible(result.remedy) + u'\n';
        if (!result.runbook.isEmpty())
            text += u"  → belayctl runbook "_s + result.runbook + u'\n';
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
    QtProcessRunner runner;
    const Patient patient = patientOf(invocation, runner);
    const auto found = invocation.run<Examination>(
        JobLane::Interactive, summary(),
        [&](JobContext &context) -> Expected<Examination> { return examine(patient, context.stopToken()); });
    if (!found)
        return std::unexpected(found.error());
    invocation.print(toJson(*found, invocation.places()), [&] { return toText(*found); });
    return found->isWell() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Belay
