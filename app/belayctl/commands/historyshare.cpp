// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/historyshare.h"

#include "app/belayctl/sharedhistory.h"
#include "app/belayctl/textformat.h"
#include "core/base/visibletext.h"
#include "core/history/shared/sharing.h"
#include "core/postgres/connectionparameters.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

std::unexpected<Error> usage()
{
    return failure(ErrorCode::Usage, Text::tr("history share takes CONNINFO, --connection NAME with a database, --off, --status or --setup-sql."));
}

/// The conninfo that was given, without a password: that is for ~/.pgpass.
Expected<QMap<QString, QString>> givenOptions(const QString &text)
{
    auto given = parseConnection(text);
    if (!given)
        return std::unexpected(given.error());
    if (!given->password.isEmpty() || given->options.contains(u"sslpassword"_s))
        return failure(ErrorCode::Usage, Text::tr("The settings keep no password."), {},
                       Text::tr("Put it where libpq finds it (~/.pgpass), and leave it out here."));
    return given->options;
}

Expected<SharedHistorySetting> settingOf(const Invocation &invocation, const Preferences &preferences)
{
    const QCommandLineParser &parser = invocation.parser();
    const QStringList words = invocation.arguments().mid(1);
    SharedHistorySetting setting;
    if (parser.isSet(u"connection"_s)) {
        const QString name = parser.value(u"connection"_s);
        const auto saved = std::ranges::find(preferences.connections, name, &SavedConnection::name);
        if (saved == preferences.connections.end())
            return failure(ErrorCode::Usage, Text::tr("There is no saved connection %1.").arg(name));
        setting.connection = saved->id;
    }
    if (words.size() > 1 || (words.isEmpty() && setting.connection.isEmpty()))
        return usage();
    if (words.isEmpty())
        return setting;
    auto options = givenOptions(words.first());
    if (!options)
        return std::unexpected(options.error());
    setting.options = std::move(*options);
    return setting;
}

Expected<> keep(const Invocation &invocation, Preferences preferences, const SharedHistorySetting &setting)
{
    preferences.sharedHistory = setting;
    return SettingsStore(invocation.places().config).save(preferences);
}

ExitCode exitCodeOf(const SharingReport &report)
{
    if (report.error)
        return exitCode(report.error->code);
    return report.refused.empty() ? ExitCode::Done : ExitCode::Degraded;
}

QString refusals(const SharingReport &report)
{
    QString text;
    for (const RefusedRun &run : report.refused)
        text += u"  "_s + visible(run.run) + u": "_s + visible(run.reason) + u'\n';
    return text;
}

/// Tells how sharing stands; where `place` is empty, that there is none.
void printStatus(const Invocation &invocation, const std::optional<SharedPlace> &place, const SharingReport &report)
{
    const ConnectionParameters connection{.options = place ? place->options : QMap<QString, QString>(), .password = {}};
    QJsonObject json = report.toJson();
    json.remove(u"shared"_s);
    json.insert(u"set_up"_s, place.has_value());
    json.insert(u"connection"_s, place ? QJsonValue(conninfo(connection)) : QJsonValue());
    invocation.print(json, [&]() -> QString {
        if (!place)
            return Text::tr("No shared history is set up. Runs are kept on this computer alone.") + u'\n';
        const QString state = sharingText(report);
        return fields({{Text::tr("Shared history"), conninfo(connection)},
                       {Text::tr("State"), state.isEmpty() ? Text::tr("Every run is shared.") : state},
                       {Text::tr("Detail"), report.error ? report.error->detail : QString()},
                       {Text::tr("What to do"), report.error ? report.error->remedy : QString()}})
            + refusals(report);
    });
}

Expected<ExitCode> status(Invocation &invocation)
{
    const auto place = sharedPlace(invocation);
    if (!place)
        return std::unexpected(place.error());
    if (!*place) {
        printStatus(invocation, {}, {});
        return ExitCode::Done;
    }
    const auto report = invocation.run<SharingReport>(JobLane::Interactive, Text::tr("Looking at the shared history"), [&](JobContext &) {
        return lookAtSharing(invocation.places(), **place);
    });
    if (!report)
        return std::unexpected(report.error());
    printStatus(invocation, *place, *report);
    return exitCodeOf(*report);
}

/// Takes the new place only if there is a shared history that can be reached.
Expected<ExitCode> share(Invocation &invocation, const Preferences &preferences)
{
    const auto setting = settingOf(invocation, preferences);
    if (!setting)
        return std::unexpected(setting.error());
    Preferences changed = preferences;
    changed.sharedHistory = *setting;
    const SharedPlace place{.options = changed.sharedHistoryOptions().value_or(QMap<QString, QString>()), .password = {}};
    const auto report = invocation.run<SharingReport>(JobLane::Interactive, Text::tr("Looking at the shared history"), [&](JobContext &) {
        return lookAtSharing(invocation.places(), place);
    });
    if (!report || report->error)
        return std::unexpected(report ? *report->error : report.error());
    if (const auto kept = keep(invocation, preferences, *setting); !kept)
        return std::unexpected(kept.error());
    printStatus(invocation, place, *report);
    return ExitCode::Done;
}

} // namespace

void addHistoryShareOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"connection"_s, Text::tr("share: over this saved connection; CONNINFO, e.g. a database, goes before what it says."), u"NAME"_s},
                       {u"off"_s, Text::tr("share: share no runs any more; what is shared stays.")},
                       {u"status"_s, Text::tr("share: say where runs are shared, and what waits.")},
                       {u"setup-sql"_s, Text::tr("share: print the SQL by which an administrator sets a shared history up.")},
                       {u"all"_s, Text::tr("push: offer every run again, after the shared history was brought back from a backup.")}});
}

Expected<ExitCode> shareHistory(Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser();
    const QStringList wishes{u"off"_s, u"status"_s, u"setup-sql"_s};
    const auto count = std::ranges::count_if(wishes, [&](const QString &wish) { return parser.isSet(wish); });
    const bool isPlaced = invocation.arguments().size() > 1 || parser.isSet(u"connection"_s);
    if (count > 1 || (count == 1 && isPlaced))
        return usage();
    if (parser.isSet(u"setup-sql"_s)) {
        writeOut(sharedHistorySetup());
        return ExitCode::Done;
    }
    if (parser.isSet(u"status"_s))
        return status(invocation);
    const auto preferences = invocation.preferences();
    if (!preferences)
        return std::unexpected(preferences.error());
    if (!parser.isSet(u"off"_s))
        return share(invocation, *preferences);
    if (const auto kept = keep(invocation, *preferences, {}); !kept)
        return std::unexpected(kept.error());
    printStatus(invocation, {}, {});
    return ExitCode::Done;
}

Expected<ExitCode> pushHistory(Invocation &invocation)
{
    const auto place = sharedPlace(invocation);
    if (!place)
        return std::unexpected(place.error());
    if (!*place)
        return failure(ErrorCode::Usage, Text::tr("No shared history is set up."), {}, Text::tr("Say where it is: belayctl history share CONNINFO"));
    const bool isAgain = invocation.parser().isSet(u"all"_s);
    const auto report = invocation.run<SharingReport>(JobLane::Interactive, Text::tr("Sharing the history"), [&](JobContext &context) {
        const auto offered = isAgain ? shareAllAgain(invocation.places()) : Expected<>();
        return offered.and_then([&] { return shareRuns(invocation.places(), **place, context); });
    });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(report->toJson(), [&]() -> QString {
        const QString state = sharingText(*report);
        return Text::tr("%Ln run(s) shared.", nullptr, static_cast<int>(report->shared)) + (state.isEmpty() ? QString() : u' ' + visible(state)) + u'\n'
            + refusals(*report);
    });
    return exitCodeOf(*report);
}

} // namespace Belay
