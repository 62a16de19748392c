// SPDX-License-Identifier: GPL-3.0-or-later
//
// screenshots FOLDER [ARCHIVE [OTHER [DAMAGED]]]
//
// Draws every page of the window, light and dark, in French and English, empty and full, into PNG files; and reports into PDF
// and HTML. What belongs to one page is in a file of its own.

#include "tests/ui/history/runsamples.h"
#include "tests/ui/screenshots/helppictures.h"
#include "tests/ui/screenshots/historypictures.h"
#include "tests/ui/screenshots/inspectpictures.h"
#include "translations/translators.h"
#include "ui/history/historypage.h"
#include "ui/inspect/inspectpage.h"
#include "ui/settings/connectiondialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPushButton>
#include <QStyleFactory>
#include <QTranslator>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

constexpr QSize windowSize(1180, 780);

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a2e32));
    palette.setColor(QPalette::Base, QColor(0x1b1e20));
    palette.setColor(QPalette::AlternateBase, QColor(0x232629));
    palette.setColor(QPalette::Button, QColor(0x31363b));
    palette.setColor(QPalette::Highlight, QColor(0x3daee9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1a9b1));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(0xfcfcfc));
        palette.setColor(QPalette::Disabled, role, QColor(0x7f8487));
    }
    return palette;
}

void fill(Room &room, const QString &archive)
{
    Preferences preferences;
    preferences.connections = {{.id = u"1"_s,
                                .name = u"Shop"_s,
                                .label = EnvironmentLabel::Production,
                                .host = u"db.example.org"_s,
                                .user = u"restorer"_s,
                                .database = u"postgres"_s,
                                .passwordSource = PasswordSource::None},
                               {.id = u"2"_s,
                                .name = u"Shop rehearsal"_s,
                                .label = EnvironmentLabel::Staging,
                                .host = u"staging.example.org"_s,
                                .user = u"restorer"_s,
                                .database = u"postgres"_s,
                                .passwordSource = PasswordSource::None},
                               {.id = u"3"_s,
                                .name = u"Local"_s,
                                .label = EnvironmentLabel::Development,
                                .host = u"/run/postgresql"_s,
                                .user = u"anna"_s,
                                .database = u"postgres"_s,
                                .passwordSource = PasswordSource::None}};
    preferences.currentConnection = u"1"_s;
    preferences.recentArchives = {u"/srv/dumps/shop-monday.dump"_s, u"/srv/dumps/crm-2026-11-20.dump"_s};
    if (!archive.isEmpty())
        preferences.addRecentArchive(archive);
    (void)room.connections.setPreferences(preferences);
    const auto store = HistoryStore::open(room.places);
    const QDateTime now(QDate(2026, 11, 21), QTime(11, 15), QTimeZone::UTC);
    if (!store || !RunSamples::fill(**store, now) || !RunSamples::fillYear(**store, now))
        qFatal("cannot fill the history");
}

void shootEmpty(const Shooting &shoot)
{
    Room room;
    room.tools.take(ClientTools());
    MainWindow window(room.context);
    window.resize(windowSize);
    window.show();
    shoot.take(window, u"restore-empty"_s);
    window.showPage(window.inspectPage());
    shoot.take(window, u"inspect-empty"_s);
    window.showPage(window.historyPage());
    settle(room.jobs);
    shoot.take(window, u"history-empty"_s);
    window.showPage(window.settingsPage());
    settle(room.jobs);
    shoot.take(window, u"settings-empty"_s);
}

/// What the start says where the history was lost.
void shootRescue(const Shooting &shoot)
{
    Room room;
    fill(room, {});
    room.tools.take(ClientTools());
    if (!QFile::resize(room.places.history(), QFileInfo(room.places.history()).size() / 2))
        qFatal("cannot damage the history");
    MainWindow window(room.context);
    window.resize(windowSize);
    window.lookAtHistory();
    window.show();
    settle(room.jobs);
    shoot.take(window, u"window-rescue"_s);
}

void shootSettings(const Shooting &shoot, Room &room, MainWindow &window)
{
    room.tools.search();
    settle(room.jobs);
    window.showPage(window.settingsPage());
    shoot.take(window, u"settings-full"_s);
    ConnectionDialog dialog(room.context, room.connections.preferences().connections.front());
    dialog.show();
    dialog.findChild<QPushButton *>(u"testConnection"_s)->click();
    settle(room.jobs);
    shoot.take(dialog, u"settings-connection"_s);
}

void shootJob(const Shooting &shoot, Room &room, MainWindow &window)
{
    room.jobs.submit<void>(
        JobLane::Exclusive, u"Restoring shop"_s,
        [](JobContext &context) {
            return context.step(u"load"_s, u"Load the archive beside"_s, [&]() -> Expected<> {
                context.progress({.done = 42, .total = 100, .text = u"TABLE DATA public.orders"_s});
                while (!context.isCancelled())
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                return context.checkNotCancelled();
            });
        },
        nullptr, {});
    QElapsedTimer timer;
    timer.start();
    settle([&] { return timer.elapsed() > 900; });
    window.showPage(window.historyPage());
    settle(room.jobs);
    shoot.take(window, u"window-job"_s);
    window.showFailure({ErrorCode::SandboxFailed, u"The sandbox could not be started."_s,
                        u"initdb: error: no room"_s, u"Free some space in /var/tmp."_s});
    shoot.take(window, u"window-failure"_s);
}

void shootFull(const Shooting &shoot, const Archives &archives)
{
    Room room;
    fill(room, archives.main);
    room.tools.take(ClientTools());
    MainWindow window(room.context);
    window.resize(windowSize);
    window.show();
    shoot.take(window, u"restore-full"_s);
    shootInspect(shoot, room, window, archives);
    shootHistory(shoot, room, window);
    shootSettings(shoot, room, window);
    shootHelp(shoot, room, window);
    CommandPalette palette(&window);
    palette.show();
    shoot.take(palette, u"window-commands"_s);
    palette.close();
    shootJob(shoot, room, window);
}

void useLanguage(QLocale::Language language)
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator *>();
    for (QTranslator *translator : installed)
        delete translator;
    const QLocale locale(language, language == QLocale::French ? QLocale::France : QLocale::UnitedStates);
    QLocale::setDefault(locale);
    installTranslators(locale);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Belay"_s);
    QApplication::setApplicationVersion(QLatin1StringView(BELAY_VERSION));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: screenshots FOLDER [ARCHIVE [OTHER [DAMAGED]]]");
    if (!QDir().mkpath(arguments.at(1)))
        qFatal("cannot make the folder");
    const auto path = [&](qsizetype i) {
        return arguments.size() > i ? QFileInfo(arguments.at(i)).absoluteFilePath() : QString();
    };
    const Archives archives{.main = path(2), .other = path(3), .damaged = path(4)};
    const QPalette light = QApplication::palette();
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(isDark ? darkPalette() : light);
        for (const QLocale::Language language : {QLocale::English, QLocale::French}) {
            useLanguage(language);
            const QString suffix =
                (isDark ? u"-dark"_s : u"-light"_s) + (language == QLocale::French ? u"-fr"_s : u"-en"_s);
            const Shooting shoot(arguments.at(1), suffix);
            shootEmpty(shoot);
            shootRescue(shoot);
            shootFull(shoot, archives);
        }
    }
    return 0;
}
