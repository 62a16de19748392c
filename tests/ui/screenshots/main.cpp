// SPDX-License-Identifier: GPL-3.0-or-later
//
// screenshots FOLDER [ARCHIVE [OTHER [DAMAGED]]]
//
// Draws every page of the window, light and dark, in French and English, empty and full, into PNG files; and reports into PDF and HTML.

#include "tests/ui/history/runsamples.h"
#include "tests/ui/restore/room.h"
#include "translations/translators.h"
#include "ui/history/historypage.h"
#include "ui/history/reportwriter.h"
#include "ui/history/runfilterbar.h"
#include "ui/inspect/compareview.h"
#include "ui/inspect/inspectpage.h"
#include "ui/restore/restorepage.h"
#include "ui/settings/connectiondialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>
#include <QTreeView>

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

/// Lets the program work until `isReady` holds, for ten seconds at most.
template <typename Condition>
void settle(Condition isReady)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (!isReady() && timer.elapsed() < 10'000);
    QApplication::processEvents();
}

void settle(JobService &jobs)
{
    settle([&] { return !jobs.isBusy(JobLane::Interactive); });
}

/// What is inspected; empty paths are left out.
struct Archives {
    QString main;
    QString other;   ///< to compare with
    QString damaged; ///< of which some is whole
};

class Shooting
{
public:
    Shooting(const QString &folder, const QString &suffix)
        : m_folder(folder)
        , m_suffix(suffix)
    {
    }
    void take(QWidget &widget, const QString &name) const
    {
        QApplication::processEvents();
        if (!widget.grab().save(path(name, u"png"_s)))
            qFatal("cannot write %s", qPrintable(m_folder));
    }
    QString path(const QString &name, const QString &ending) const { return m_folder + u'/' + name + m_suffix + u'.' + ending; }

private:
    QString m_folder;
    QString m_suffix;
};

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

/// The entry of `kind` that is called `name`, wherever the tree has it.
QModelIndex find(const QTreeView &tree, const QString &kind, const QString &name)
{
    const QAbstractItemModel &model = *tree.model();
    const QModelIndexList groups = model.match(model.index(0, 0), Qt::DisplayRole, QString(kind + u" ("_s),
                                               -1, Qt::MatchRecursive | Qt::MatchStartsWith);
    for (const QModelIndex &group : groups) {
        const QModelIndexList found =
            model.match(model.index(0, 0, group), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            return found.constFirst();
    }
    return groups.isEmpty() ? QModelIndex() : model.index(0, 0, groups.constFirst());
}

/// Brings the view to the front that holds the widget with this name.
void showTab(const QWidget &page, const QString &widgetInTab)
{
    auto *tabs = page.findChild<QTabWidget *>(u"archiveTabs"_s);
    const auto *widget = page.findChild<QWidget *>(widgetInTab);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->widget(tab)->isAncestorOf(widget))
            tabs->setCurrentIndex(tab);
    }
}

void shootEntry(const Shooting &shoot, Room &room, MainWindow &window)
{
    const Page &page = *window.inspectPage();
    auto *tree = page.findChild<QTreeView *>(u"entryTree"_s);
    tree->setFocus();
    tree->setCurrentIndex(find(*tree, u"TABLE"_s, u"painting"_s));
    shoot.take(window, u"inspect-entry"_s);
    auto *tabs = page.findChild<QTabWidget *>(u"entryTabs"_s);
    tabs->setCurrentIndex(1);
    settle(room.jobs);
    shoot.take(window, u"inspect-hidden"_s);
    page.findChild<QCheckBox *>(u"hideValues"_s)->click();
    settle(room.jobs);
    shoot.take(window, u"inspect-rows"_s);
    tabs->setCurrentIndex(2);
    shoot.take(window, u"inspect-dependencies"_s);
    tabs->setCurrentIndex(3);
    shoot.take(window, u"inspect-details"_s);
    tabs->setCurrentIndex(0);
}

void shootContent(const Shooting &shoot, Room &room, MainWindow &window, const QString &name)
{
    const Page &page = *window.inspectPage();
    showTab(page, u"contentTables"_s);
    page.findChild<QPushButton *>(u"readContent"_s)->click();
    settle(room.jobs);
    shoot.take(window, name);
}

void shootInspect(const Shooting &shoot, Room &room, MainWindow &window, const Archives &archives)
{
    window.showPage(window.inspectPage());
    shoot.take(window, u"inspect-recent"_s);
    if (archives.main.isEmpty())
        return;
    window.openArchive(archives.main);
    settle(room.jobs);
    const Page &page = *window.inspectPage();
    shoot.take(window, u"inspect-full"_s);
    shootEntry(shoot, room, window);
    shootContent(shoot, room, window, u"inspect-content"_s);
    showTab(page, u"risks"_s);
    shoot.take(window, u"inspect-warnings"_s);
    showTab(page, u"searchHits"_s);
    page.findChild<QLineEdit *>(u"searchText"_s)->setText(u"painting 49"_s);
    page.findChild<QPushButton *>(u"searchRows"_s)->click();
    settle(room.jobs);
    shoot.take(window, u"inspect-search"_s);
    showTab(page, u"comparedTables"_s);
    shoot.take(window, u"inspect-compare-empty"_s);
    if (!archives.other.isEmpty()) {
        page.findChild<CompareView *>()->compareWith(archives.other);
        settle(room.jobs);
        shoot.take(window, u"inspect-compare"_s);
    }
    showTab(page, u"archiveListing"_s);
    settle(room.jobs);
    shoot.take(window, u"inspect-list"_s);
    if (!archives.damaged.isEmpty()) {
        window.openArchive(archives.damaged);
        settle(room.jobs);
        shootContent(shoot, room, window, u"inspect-damaged"_s);
    }
    QFile noArchive(room.folder.filePath(u"no.dump"_s));
    if (noArchive.open(QIODevice::WriteOnly))
        noArchive.write("CREATE TABLE a ();\n");
    noArchive.close();
    window.openArchive(noArchive.fileName());
    settle(room.jobs);
    shoot.take(window, u"inspect-refused"_s);
}

void shootHistory(const Shooting &shoot, Room &room, MainWindow &window)
{
    window.showPage(window.historyPage());
    settle(room.jobs);
    auto *table = window.findChild<QTableView *>(u"historyTable"_s);
    for (const int row : {0, 1, 2}) {
        table->selectRow(row);
        settle(room.jobs);
        shoot.take(window, u"history-run%1"_s.arg(row));
    }
    auto *details = window.findChild<QScrollArea *>(u"runScroll"_s);
    table->selectRow(1);
    settle(room.jobs);
    details->verticalScrollBar()->setValue(details->verticalScrollBar()->maximum() / 3);
    shoot.take(window, u"history-steps"_s);
    details->verticalScrollBar()->setValue(details->verticalScrollBar()->maximum());
    shoot.take(window, u"history-log"_s);
    auto *filters = window.findChild<RunFilterBar *>();
    filters->setChoice({.operatorName = u"anna"_s, .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30)});
    settle(room.jobs);
    shoot.take(window, u"history-filtered"_s);
    filters->clear();
    settle(room.jobs);
    window.findChild<QPushButton *>(u"historyCharts"_s)->click();
    settle(room.jobs);
    auto *tabs = window.findChild<QTabWidget *>(u"trendsTabs"_s);
    for (const int tab : {0, 1, 2}) {
        tabs->setCurrentIndex(tab);
        shoot.take(window, u"history-charts%1"_s.arg(tab));
    }
    window.findChild<QPushButton *>(u"historyCharts"_s)->click();
    settle(room.jobs);
    auto *writer = window.findChild<ReportWriter *>();
    writer->writeList({}, ReportFormat::Pdf, shoot.path(u"history-list"_s, u"pdf"_s));
    writer->writeRun(u"20261120T161000Z-000002"_s, ReportFormat::Pdf, shoot.path(u"history-run"_s, u"pdf"_s));
    writer->writeRun(u"20261120T161000Z-000002"_s, ReportFormat::Html, shoot.path(u"history-run"_s, u"html"_s));
    settle(room.jobs);
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
            shootFull(shoot, archives);
        }
    }
    return 0;
}
