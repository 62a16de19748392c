// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/bundlecontent.h"

#include "core/diagnosis/knownsecrets.h"
#include "core/history/historystore.h"
#include "core/postgres/sandbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QSysInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int mostRuns = 20;
constexpr qint64 longestLog = 64 << 10; // bytes from its end
constexpr std::array toldVariables{"PG"_L1, "LANG"_L1, "LC_"_L1, "XDG_"_L1, "QT_"_L1, "BELAY_"_L1, "PATH"_L1, "TZ"_L1};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

/// Every string in it redacted, before quotes and escapes of JSON can hide one.
QJsonValue redacted(const QJsonValue &value, const Redactor &redactor)
{
    if (value.isString())
        return redactor.redacted(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array += redacted(item, redactor);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject whole = value.toObject();
    for (auto it = whole.begin(); it != whole.end(); ++it)
        object.insert(redactor.redacted(it.key()), redacted(it.value(), redactor));
    return object;
}

QJsonObject versions(const Examination &examination, const QString &program)
{
    QJsonArray tools;
    for (const ClientTool &tool : examination.tools.all())
        tools += QJsonObject{
            {u"name"_s, QString(programName(tool.kind))}, {u"path"_s, tool.path}, {u"version"_s, tool.versionText}};
    return {{u"program"_s, program},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"tools"_s, tools}};
}

QJsonObject settingsJson(const Patient &patient)
{
    if (!patient.preferences)
        return {{u"error"_s, patient.preferences.error().message}, {u"detail"_s, patient.preferences.error().detail}};
    QJsonArray connections;
    for (const SavedConnection &saved : patient.preferences->connections)
        connections += QJsonObject{{u"name"_s, saved.name},
                                   {u"label"_s, QString(key(saved.label))},
                                   {u"host"_s, saved.host},
                                   {u"port"_s, saved.port},
                                   {u"user"_s, saved.user},
                                   {u"database"_s, saved.database},
                                   {u"ssl_mode"_s, saved.sslMode},
                                   {u"password_source"_s, QString(key(saved.passwordSource))}};
    const Places &places = patient.places;
    return {{u"connections"_s, connections},
            {u"backup_folder"_s, patient.backupFolder()},
            {u"shared_history"_s, conninfo({.options = patient.preferences->sharedHistoryOptions().value_or(QMap<QString, QString>()), .password = {}})},
            {u"keep_old_days"_s, patient.preferences->keepOldDays},
            {u"tool_folders"_s, QJsonArray::fromStringList(patient.preferences->toolFolders)},
            {u"places"_s,
             QJsonObject{{u"config"_s, places.config},
                         {u"state"_s, places.state},
                         {u"data"_s, places.data},
                         {u"scratch"_s, places.scratch}}}};
}

/// The variables that change what PostgreSQL's tools and Qt do; of secret ones, that they are set.
QJsonObject environmentJson()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QJsonObject json;
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        const bool isTold = std::ranges::any_of(toldVariables, [&](QLatin1StringView start) { return name.startsWith(start); });
        if (isTold)
            json.insert(name, isSecretVariable(name) ? u"***"_s : environment.value(name));
    }
    return json;
}

QJsonObject runJson(const RunDetail &run)
{
    const RunStart &start = run.summary.start;
    QJsonArray steps;
    for (const StepRecord &step : run.steps)
        steps += QJsonObject{{u"name"_s, step.key},
                             {u"intent"_s, step.intent},
                             {u"state"_s, QString(key(step.state))},
                             {u"milliseconds"_s, qint64(step.duration.count())}};
    QJsonArray errors;
    for (const ErrorRecord &error : run.errors)
        errors += QJsonObject{{u"class"_s, error.errorClass},
                              {u"entry"_s, error.entry},
                              {u"message"_s, error.message},
                              {u"cause"_s, error.cause}};
    return {{u"run_id"_s, start.id},
            {u"kind"_s, QString(key(start.kind))},
            {u"state"_s, QString(key(run.summary.state))},
            {u"program"_s, start.program},
            {u"mode"_s, start.mode},
            {u"target"_s, start.target},
            {u"server"_s, start.server},
            {u"archive_size"_s, start.archiveSize},
            {u"started_at"_s, start.startedAt.toString(Qt::ISODateWithMs)},
            {u"plan"_s, start.plan},
            {u"steps"_s, steps},
            {u"errors"_s, errors},
            {u"report"_s, run.summary.end ? QJsonValue(run.summary.end->report) : QJsonValue()}};
}

QJsonObject historyJson(const Places &places)
{
    const auto store = HistoryStore::open(places);
    if (!store)
        return {{u"error"_s, store.error().message}, {u"detail"_s, store.error().detail}};
    RunFilter filter;
    filter.limit = mostRuns;
    QJsonArray runs;
    for (const RunSummary &summary : (*store)->runs(filter).value_or(std::vector<RunSummary>())) {
        if (const auto run = (*store)->run(summary.start.id))
            runs += runJson(*run);
    }
    return {{u"runs"_s, runs}};
}

/// The end of the sandbox's log, where there is a sandbox; empty elsewhere.
QString sandboxLog(const Patient &patient, const ClientTools &tools)
{
    const SandboxStatus sandbox = Sandbox(patient.places, tools, patient.runner).status();
    QFile file(sandbox.folder + u"/server.log"_s);
    if (!sandbox.exists || !file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max(qint64(0), file.size() - longestLog));
    return QString::fromUtf8(file.read(longestLog));
}

QByteArray guideOf(const std::vector<BundleFile> &files)
{
    QString text = Text::tr("What is in this diagnostic bundle of Belay. Passwords were taken out of all of it.") + u"\n\n"_s;
    for (const BundleFile &file : files)
        text += file.name + u": "_s + file.what + u'\n';
    return text.toUtf8();
}

} // namespace

Bundle gatherBundle(const Patient &patient, const Examination &examination, const Redactor &redactor, const QString &program,
                    const QDateTime &now)
{
    Bundle bundle{.files = {}, .madeAt = now};
    const auto addJson = [&](const QString &name, const QString &what, const QJsonObject &json) {
        bundle.files.push_back(
            {.name = name, .what = what, .content = QJsonDocument(redacted(json, redactor).toObject()).toJson()});
    };
    addJson(u"versions.json"_s, Text::tr("versions of Belay, of the system and of PostgreSQL's programs"),
            versions(examination, program));
    addJson(u"doctor.json"_s, Text::tr("what was checked: tools, folders, disk, keyring, servers"),
            {{u"checks"_s, examination.resultsJson()}});
    addJson(u"settings.json"_s, Text::tr("settings and saved connections, without passwords"), settingsJson(patient));
    addJson(u"environment.json"_s, Text::tr("variables that PostgreSQL's programs and Qt read"), environmentJson());
    addJson(u"history.json"_s, Text::tr("the last runs: plan, steps, errors, report"), historyJson(patient.places));
    if (const QString log = sandboxLog(patient, examination.tools); !log.isEmpty())
        bundle.files.push_back({.name = u"sandbox.log"_s,
                                .what = Text::tr("the end of the sandbox's log"),
                                .content = redactor.redacted(log).toUtf8()});
    bundle.files.insert(bundle.files.begin(),
                        {.name = u"README.txt"_s, .what = Text::tr("this list"), .content = guideOf(bundle.files)});
    return bundle;
}

} // namespace Belay
