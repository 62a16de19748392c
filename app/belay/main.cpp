// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belay/commandline.h"
#include "core/settings/keyring.h"
#include "translations/translators.h"
#include "ui/desktop/desktopnotice.h"
#include "ui/desktop/singleinstance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

/// Everything that lives as long as the program, in the order in which it is made.
struct Program {
    explicit Program(const Places &where)
        : places(where)
    {
    }
    ~Program() { jobs.shutdown(); } // while all that running jobs use is still there

    Places places;
    SystemClock clock;
    QtProcessRunner runner;
    VerifiedArchives archives;
    SettingsStore settings{places.config};
    Keyring keyring;
    JobService jobs;
    ToolCatalogue tools{jobs};
    ConnectionController connections{{.settings = settings,
                                      .credentials = keyring,
                                      .jobs = jobs,
                                      .tools = tools,
                                      .runner = runner,
                                      .places = places}};
    AppContext context{.jobs = jobs,
                       .places = places,
                       .runner = runner,
                       .clock = clock,
                       .archives = archives,
                       .tools = tools,
                       .credentials = keyring,
                       .connections = connections,
                       .program = u"belay "_s + QLatin1StringView(BELAY_VERSION)};
};

void describe()
{
    QApplication::setApplicationName(u"belay"_s);
    QApplication::setApplicationDisplayName(u"Belay"_s);
    QApplication::setApplicationVersion(QLatin1StringView(BELAY_VERSION));
    QApplication::setDesktopFileName(u"org.belay_restore.Belay"_s);
}

/// Shows the window and does what the command line asks for.
void begin(MainWindow &window, Program &program, const CommandLine &command)
{
    const auto loaded = program.connections.load();
    program.tools.search(program.connections.preferences().toolFolders);
    program.connections.resumeSandbox();
    window.lookAtHistory();
    window.show();
    const Preferences &preferences = program.connections.preferences();
    const bool isFirstRun = loaded && preferences == Preferences();
    if (!loaded)
        window.showFailure(loaded.error());
    if (!command.file.isEmpty())
        window.openArchive(command.file);
    if (command.offersSandbox || (isFirstRun && command.file.isEmpty()))
        window.offerSandbox();
}

WindowRequest toRequest(const CommandLine &command)
{
    return {.file = command.file,
            .offersSandbox = command.offersSandbox,
            .activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
}

/// Does in the open window what another call asked for, and brings it to the front.
void serve(MainWindow &window, const WindowRequest &request)
{
    if (!request.file.isEmpty())
        window.openArchive(request.file);
    if (request.offersSandbox)
        window.offerSandbox();
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8()); // Qt hands it to the compositor
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int main(int argc, char *argv[])
{
    describe();
    const QApplication application(argc, argv);
    installTranslators(QLocale());
    QApplication::setWindowIcon(Theme::applicationIcon());
    const CommandLine command = readCommandLine(QApplication::arguments());

    const Places places = command.folder.isEmpty() ? Places::ofUser() : Places::below(command.folder);
    SingleInstance instance(places);
    const SingleInstance::Role role = instance.begin(toRequest(command));
    if (role == SingleInstance::Role::Later)
        return 0;
    if (role == SingleInstance::Role::Stuck) {
        QTextStream(stderr) << "belay: "
                            << QApplication::translate("main", "Belay is open already, and does not answer.")
                            << '\n';
        return 1;
    }

    Program program(places);
    MainWindow window(program.context);
    const DesktopNotice notice(program.jobs, window, QDBusConnection::sessionBus());
    QObject::connect(&instance, &SingleInstance::requested, &window,
                     [&window](const WindowRequest &request) { serve(window, request); });
    begin(window, program, command);
    return QApplication::exec();
}
