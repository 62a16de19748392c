// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/restore/pagedriver.h"
#include "tests/ui/restore/room.h"
#include "tests/ui/restore/script.h"
#include "translations/translators.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>
#include <QTableWidget>
#include <QTextStream>
#include <QTranslator>
#include <QTreeView>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pageSize(1060, 700);

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b2d30));
    palette.setColor(QPalette::Window, QColor(0x26282b));
    palette.setColor(QPalette::Base, QColor(0x1d1f21));
    palette.setColor(QPalette::AlternateBase, QColor(0x232527));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0xe6e6e6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x84878a));
    palette.setColor(QPalette::Button, QColor(0x34373a));
    palette.setColor(QPalette::Highlight, QColor(0x3d7eb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x84878a));
    return palette;
}

/// Takes pictures of the page at each step of a way that is told by a script.
class Photographer
{
public:
    Photographer(Script script, QString prefix)
        : m_script(std::move(script))
        , m_prefix(std::move(prefix))
    {
        m_room.connectTo({.options = {{u"host"_s, u"db1.example.org"_s}, {u"port"_s, u"5432"_s}}},
                         EnvironmentLabel::Production, u"Shop"_s);
        m_page = std::make_unique<RestorePage>(m_room.context, m_script.work());
        m_page->resize(pageSize);
        m_page->show();
    }

    void shoot(const QString &name)
    {
        QTest::qWait(150); // what is laid out late
        m_page->grab().save(m_prefix + name + u".png"_s);
    }
    void open(const QString &file)
    {
        m_page->openArchive(file);
        (void)QTest::qWaitFor([this] { return !drive().isShown(u"opening"_s); });
    }
    void toTarget(const QString &database)
    {
        (void)drive().click(u"forward"_s);
        (void)QTest::qWaitFor([&] { return drive().choose(u"databaseTable"_s, database); });
    }
    /// The dialog that chooses a part, with something ticked; and what the page says of it.
    void shootPart()
    {
        (void)drive().click(u"choosePart"_s);
        auto *tree = drive().find<QTreeView>(u"partTree"_s);
        if (!tree)
            return;
        const QModelIndex schema = tree->model()->index(1, 0);
        tree->expand(schema);
        tree->model()->setData(tree->model()->index(1, 0, schema), Qt::Checked, Qt::CheckStateRole);
        drive().find<QTableWidget>(u"roleMapping"_s)->item(0, 1)->setText(u"staging_owner"_s);
        (void)drive().click(u"stagingProfile"_s);
        QTest::qWait(400);
        drive().find(u"partDialog"_s)->grab().save(m_prefix + u"2-target-part.png"_s);
        (void)drive().click(u"useChoice"_s);
        QTest::qWait(100);
        shoot(u"2-target-chosen"_s);
    }
    void toChecks()
    {
        (void)drive().click(u"forward"_s);
        (void)QTest::qWaitFor([this] { return drive().isShown(u"findings"_s); });
    }
    void toPlan() { (void)drive().click(u"forward"_s); }
    void run(const QString &name)
    {
        (void)drive().type(u"confirmName"_s, name);
        (void)drive().type(u"reason"_s, u"OPS-4711"_s);
        (void)drive().click(u"forward"_s);
    }
    void awaitResult()
    {
        (void)QTest::qWaitFor([this] { return drive().isShown(u"resultView"_s); });
    }
    [[nodiscard]] PageDriver drive() const { return PageDriver(*m_page); }
    [[nodiscard]] RestorePage &page() const { return *m_page; }
    [[nodiscard]] Room &room() { return m_room; }

private:
    Script m_script;
    QString m_prefix;
    Room m_room;
    std::unique_ptr<RestorePage> m_page;
};

Script fullScript()
{
    Script script = Script::example();
    script.plan->findings = {
        {.key = u"extensions.missing"_s,
         .level = FindingLevel::ToAccept,
         .message = u"1 extension of the archive is not installed on the server; what needs it cannot be restored."_s,
         .evidence = u"postgis"_s,
         .remedy = u"Install them on the server's computer."_s,
         .costs = {{.cause = u"The extension postgis is not installed on this server."_s,
                    .leftOut = {DumpId(1), DumpId(2), DumpId(3)},
                    .mayFail = {},
                    .lost = {u"EXTENSION postgis"_s, u"TABLE public.place"_s, u"VIEW public.place_near"_s}}}},
        {.key = u"sessions.closed"_s,
         .level = FindingLevel::Information,
         .message = u"3 sessions on the target will be closed at the switch."_s,
         .evidence = u"4711 shop_app gunicorn 10.0.0.7\n4712 shop_app gunicorn 10.0.0.7\n4720 dba psql"_s},
        {.key = u"archive.statistics"_s,
         .level = FindingLevel::Information,
         .message =
             u"12 entries with statistics are left out: this server cannot take them. ANALYZE makes them anew."_s}};
    script.plan->effects = {.created = 7,
                            .replaced = 118,
                            .notInArchive = {u"TABLE public.import_2026"_s, u"VIEW public.report"_s},
                            .rows = {{.schema = u"public"_s, .name = u"orders"_s, .now = 1'204'000, .then = 1'188'412},
                                     {.schema = u"public"_s, .name = u"customer"_s, .now = 40'210, .then = 40'210},
                                     {.schema = u"public"_s, .name = u"line"_s, .now = 3'902'000, .then = 3'911'877},
                                     {.schema = u"public"_s, .name = u"import_2026"_s, .now = 5'000, .then = {}},
                                     {.schema = u"public"_s, .name = u"voucher"_s, .now = {}, .then = 912}},
                            .roomNeeded = 1'710'000'000,
                            .roomPresent = 55'000'000'000,
                            .duration = std::chrono::seconds(312)};
    script.plan->copyName = u"shop__belay_new_3f9a2c"_s;
    script.plan->keptName = u"shop__belay_old_3f9a2c"_s;
    script.plan->sessions = {
        {.pid = 4711, .role = u"shop_app"_s, .application = u"gunicorn"_s, .client = u"10.0.0.7"_s},
        {.pid = 4712, .role = u"shop_app"_s, .application = u"gunicorn"_s, .client = u"10.0.0.7"_s},
        {.pid = 4720, .role = u"dba"_s, .application = u"psql"_s}};
    script.gate = std::make_shared<QSemaphore>();
    script.running = [](JobContext &context) {
        const auto done = []() -> Expected<> { return {}; };
        (void)context.step(u"safety"_s, u"Take and check the safety backup"_s, done);
        (void)context.step(u"create"_s, u"Create the new database"_s, done);
        context.progress({.done = 6'200'000'000,
                          .total = 14'500'000'000,
                          .text = u"creating INDEX \"public.orders_customer_idx\""_s,
                          .rate = 84'000'000,
                          .remaining = std::chrono::seconds(131),
                          .blockers = {{.pid = 4720, .startedAt = u"2026-11-21 20:00:00+00"_s, .description = u"dba  psql  local  idle in transaction"_s}}});
        context.log(LogLevel::Information, u"pg_restore: creating TABLE \"public.orders\""_s);
        context.log(LogLevel::Warning, u"pg_restore: role \"reader\" does not exist"_s);
        context.log(LogLevel::Error,
                    u"pg_restore: could not execute query: ERROR: role \"reader\" does not exist"_s);
    };
    return script;
}

void shootEmpty(const QString &prefix)
{
    Photographer camera(Script::example(), prefix + u"empty-"_s);
    camera.shoot(u"1-source"_s);
    for (const QString &file :
         {u"/home/dba/dumps/crm-2026-11-19.dump"_s, u"/home/dba/dumps/shop-2026-11-20.dump"_s})
        camera.room().connections.addRecentArchive(file);
    camera.shoot(u"1-source-recent"_s);
}

void shootRefused(const QString &prefix)
{
    Script script = Script::example();
    script.archiveError =
        Error{.code = ErrorCode::ArchiveNotCustom,
              .message = u"This is a plain SQL script: PostgreSQL's psql runs it."_s,
              .detail = u"/home/dba/dumps/shop.dump: starts with \"--\\n-- PostgreSQL database dump\""_s,
              .remedy = u"Restore it with “psql -f”, or make the dump again with “pg_dump -Fc”."_s};
    Photographer camera(script, prefix + u"refused-"_s);
    camera.open(u"/home/dba/dumps/shop.dump"_s);
    camera.shoot(u"1-source"_s);
}

void shootNoConnection(const QString &prefix, const QString &dump)
{
    Photographer camera(Script::example(), prefix + u"empty-"_s);
    camera.room().connections.select({});
    camera.open(dump);
    (void)camera.drive().click(u"forward"_s);
    camera.shoot(u"2-target"_s);
}

void shootWay(const QString &prefix, const QString &dump)
{
    Script script = fullScript();
    const auto gate = script.gate;
    script.running = [inner = script.running, gate](JobContext &context) {
        inner(context);
        (void)context.step(u"load"_s, u"Load the archive"_s, [&]() -> Expected<> {
            context.progress({.done = 412, .total = 1000, .text = u"TABLE DATA public.orders"_s});
            gate->acquire();
            return {};
        });
        gate->release();
    };
    Photographer camera(script, prefix + u"full-"_s);
    camera.open(dump);
    camera.shoot(u"1-source"_s);
    camera.toTarget(u"shop"_s);
    (void)camera.drive().click(u"advancedToggle"_s);
    camera.shoot(u"2-target"_s);
    camera.shootPart();
    (void)camera.drive().click(u"advancedToggle"_s);
    (void)camera.drive().click(u"aroundToggle"_s);
    (void)camera.drive().type(u"beforeCommand"_s, u"systemctl stop shop"_s);
    camera.shoot(u"2-target-around"_s);
    camera.toChecks();
    camera.shoot(u"3-checks"_s);
    (void)camera.drive().click(u"accept_extensions.missing"_s);
    camera.toPlan();
    camera.shoot(u"4-plan"_s);
    auto *tabs = camera.page().findChild<QTabWidget *>(u"planTabs"_s);
    tabs->setCurrentIndex(1);
    camera.shoot(u"4-plan-checklist"_s);
    tabs->setCurrentIndex(2);
    camera.shoot(u"4-plan-numbers"_s);
    (void)camera.drive().type(u"confirmName"_s, u"shop"_s);
    camera.shoot(u"4-plan-confirmed"_s);
    camera.run(u"shop"_s);
    QTest::qWait(400);
    camera.shoot(u"5-run"_s);
    gate->release(1);
    camera.awaitResult();
    camera.shoot(u"6-result"_s);
    (void)camera.drive().click(u"undoRun"_s);
    QTest::qWait(300);
    camera.shoot(u"7-undo"_s);
}

void shootFailure(const QString &prefix, const QString &dump)
{
    Script script = Script::example();
    script.report->verdict = Verdict::Failed;
    script.report->targetChanged = false;
    script.report->message = u"The archive could not be loaded whole. shop is as it was."_s;
    script.report->keptDatabase.clear();
    script.report->causes = {{u"The extension postgis is not installed on this server."_s, 19},
                             {u"The role \"reader\" does not exist on this server."_s, 4}};
    script.report->verification.objects = {{u"TABLE"_s, 42, 23}, {u"INDEX"_s, 61, 30}, {u"VIEW"_s, 7, 7}};
    script.report->error = Error{.code = ErrorCode::RestoreFailed,
                                 .message = u"The archive could not be loaded whole."_s,
                                 .detail = u"19 × The extension postgis is not installed on this server."_s,
                                 .remedy = u"Look at the causes, remove them, and restore again."_s};
    script.plan->findings = {{.key = u"server.standby"_s,
                              .level = FindingLevel::Blocking,
                              .message = u"The server is a standby: it cannot be written."_s,
                              .evidence = u"pg_is_in_recovery() = true"_s,
                              .remedy = u"Connect to the primary."_s}};
    Photographer blocked(script, prefix + u"failed-"_s);
    blocked.open(dump);
    blocked.toTarget(u"crm"_s);
    blocked.toChecks();
    blocked.shoot(u"3-checks"_s);

    script.plan->findings.clear();
    Photographer camera(script, prefix + u"failed-"_s);
    camera.open(dump);
    camera.toTarget(u"shop"_s);
    camera.toChecks();
    camera.toPlan();
    camera.run(u"shop"_s);
    camera.awaitResult();
    camera.shoot(u"6-result"_s);
}

void shootIncomplete(const QString &prefix, const QString &dump)
{
    Script script = Script::example();
    script.report->verdict = Verdict::Incomplete;
    script.report->message = u"shop was restored without 3 objects of the archive, as was accepted; everything else matches it."_s;
    script.report->causes = {{u"The extension postgis is not installed on this server."_s, 7}};
    script.report->lost = {u"EXTENSION postgis"_s, u"TABLE public.place"_s, u"VIEW public.place_near"_s};
    Photographer camera(script, prefix + u"incomplete-"_s);
    camera.open(dump);
    camera.toTarget(u"shop"_s);
    camera.toChecks();
    camera.toPlan();
    camera.run(u"shop"_s);
    camera.awaitResult();
    camera.shoot(u"6-result"_s);
}

void useLanguage(const QString &language)
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator *>();
    for (QTranslator *translator : installed)
        delete translator;
    QLocale::setDefault(QLocale(language));
    installTranslators(QLocale(language));
}

} // namespace

/// Pictures of every step for the eye, in both languages, light and dark: restore_screenshots ARCHIVE FOLDER
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "usage: restore_screenshots ARCHIVE FOLDER\n";
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QPalette light = QStyleFactory::create(u"Fusion"_s)->standardPalette();
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        useLanguage(language);
        for (const bool isDark : {false, true}) {
            QApplication::setPalette(isDark ? darkPalette() : light);
            const QString folder =
                QDir(arguments.at(2)).filePath(language + (isDark ? u"-dark"_s : u"-light"_s));
            QDir().mkpath(folder);
            const QString prefix = folder + u'/';
            shootEmpty(prefix);
            shootRefused(prefix);
            shootNoConnection(prefix, arguments.at(1));
            shootWay(prefix, arguments.at(1));
            shootFailure(prefix, arguments.at(1));
            shootIncomplete(prefix, arguments.at(1));
        }
    }
    return 0;
}
