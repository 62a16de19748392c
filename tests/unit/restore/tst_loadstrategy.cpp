// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/entryrules.h"
#include "core/restore/loadarchive.h"
#include "tests/support/syntheticarchive.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

constexpr int idsOfTable = 10;

/// Tables, each with data, an index and a foreign key; the first `large` of them are large. One privilege besides.
std::shared_ptr<const VerifiedArchive> archiveOf(int large, int small)
{
    SyntheticArchive archive;
    for (int i = 1; i <= large + small; ++i) {
        const QByteArray name = "t" + QByteArray::number(i);
        const int id = i * idsOfTable;
        const QByteArray table = QByteArray::number(id);
        const QByteArray rows = i <= large ? QByteArray(30000, '1').replace("1", "123456789\n") : QByteArray("1\n");
        archive.entries.push_back({.dumpId = id, .tag = name, .definition = "CREATE TABLE public." + name + " (i integer);\n"});
        archive.entries.push_back({.dumpId = id + 1,
                                   .desc = "TABLE DATA",
                                   .tag = name,
                                   .definition = {},
                                   .copyStatement = "COPY public." + name + " (i) FROM stdin;\n",
                                   .section = 3,
                                   .dependencies = {table},
                                   .chunks = QByteArrayList{rows + "\\.\n\n\n"}});
        archive.entries.push_back({.dumpId = id + 2, .desc = "INDEX", .tag = name + "_i", .section = 4, .dependencies = {table}});
        archive.entries.push_back({.dumpId = id + 3, .desc = "FK CONSTRAINT", .tag = name + "_fk", .section = 4, .dependencies = {table}});
    }
    archive.entries.push_back({.dumpId = 5, .desc = "ACL", .tag = "TABLE t1", .section = 1, .dependencies = {QByteArray::number(idsOfTable)}});
    const TestFiles files;
    const auto opened = Archive::open(files.write(archive.bytes()));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    const auto verified = VerifiedArchive::verify(*opened);
    if (!verified)
        qFatal("%s", qPrintable(verified.error().message));
    return *verified;
}

} // namespace

/// How much is loaded at once: decided by what is in the archive and what the server has, and by nothing else.
class TestLoadStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrategyFollows_data()
    {
        QTest::addColumn<int>("large");
        QTest::addColumn<int>("small");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("processors"); // 0: unknown
        QTest::addColumn<QString>("order");
        QTest::addColumn<int>("jobs");
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("transactionSize");

        QTest::newRow("nothing large: one connection") << 0 << 3 << 0 << 8 << u"one-connection"_s << 1 << 2 << 1000;
        QTest::newRow("nothing large, though jobs are asked for") << 0 << 3 << 4 << 8 << u"one-connection"_s << 1 << 2 << 1000;
        QTest::newRow("no more jobs than large items") << 1 << 3 << 0 << 16 << u"at-once"_s << 2 << 2 << 0;
        QTest::newRow("no more jobs than processors") << 4 << 3 << 0 << 4 << u"at-once"_s << 4 << 0 << 0;
        QTest::newRow("workers share what jobs leave") << 2 << 3 << 0 << 8 << u"at-once"_s << 4 << 1 << 0;
        QTest::newRow("one processor") << 4 << 3 << 0 << 1 << u"at-once"_s << 1 << 0 << 0;
        QTest::newRow("not more than eight unless asked") << 20 << 3 << 0 << 64 << u"at-once"_s << 8 << 2 << 0;
        QTest::newRow("more where asked") << 20 << 3 << 20 << 64 << u"at-once"_s << 20 << 2 << 0;
        QTest::newRow("more than the processors where asked") << 4 << 3 << 8 << 2 << u"at-once"_s << 8 << 0 << 0;
        QTest::newRow("an unknown server") << 4 << 3 << 0 << 0 << u"at-once"_s << 2 << 0 << 0;
        QTest::newRow("many small ones first") << 2 << 150 << 0 << 2 << u"small-first"_s << 2 << 0 << 1000;
    }
    void theStrategyFollows()
    {
        QFETCH(const int, large);
        QFETCH(const int, small);
        QFETCH(const int, asked);
        QFETCH(const int, processors);
        const auto archive = archiveOf(large, small);
        LoadTask task = taskFor(*archive);
        task.jobs = asked;
        task.capacity.processors = processors > 0 ? std::optional(processors) : std::nullopt;
        const LoadStrategy strategy = chooseLoad(task);
        QTEST(QString(key(strategy.order)), "order");
        QTEST(strategy.jobs, "jobs");
        QTEST(strategy.maintenanceWorkers, "workers");
        QTEST(strategy.transactionSize, "transactionSize");
        if (asked == 0 && processors > 0)
            QVERIFY(strategy.jobs * (1 + strategy.maintenanceWorkers) <= processors);
    }

    void transactionsAreLargeOnlyWhereThatIsSafe_data()
    {
        QTest::addColumn<int>("toolMajor");
        QTest::addColumn<int>("serverVersion");
        QTest::addColumn<int>("lockSlots");
        QTest::addColumn<bool>("expectsErrors");
        QTest::addColumn<int>("size");

        QTest::newRow("17 on 17") << 17 << 170000 << 6400 << false << 1000;
        QTest::newRow("a small lock table") << 17 << 170000 << 1280 << false << 213;
        QTest::newRow("a tiny lock table") << 17 << 170000 << 500 << false << 0;
        QTest::newRow("a tool that cannot") << 16 << 170000 << 6400 << false << 0;
        QTest::newRow("a server that refuses what the tool sets") << 17 << 160000 << 6400 << false << 0;
        QTest::newRow("errors were accepted, and it stops at the first") << 17 << 170000 << 6400 << true << 0;
    }
    void transactionsAreLargeOnlyWhereThatIsSafe()
    {
        QFETCH(const int, toolMajor);
        QFETCH(const int, serverVersion);
        QFETCH(const int, lockSlots);
        QFETCH(const bool, expectsErrors);
        const auto archive = archiveOf(0, 3);
        LoadTask task = taskFor(*archive);
        task.toolMajor = toolMajor;
        task.serverVersion = serverVersion;
        task.capacity.lockSlots = lockSlots;
        task.expectsErrors = expectsErrors;
        QTEST(chooseLoad(task).transactionSize, "size");
        QCOMPARE(chooseLoad(task).stopsAtErrors(), chooseLoad(task).transactionSize > 0);
    }

    void errorsThatWereAcceptedAreGoneThrough()
    {
        const auto archive = archiveOf(2, 150);
        LoadTask task = taskFor(*archive);
        QVERIFY(chooseLoad(task).stopsAtErrors());
        QVERIFY(!chooseLoad(task).throughErrors().stopsAtErrors());
        task.expectsErrors = true;
        QCOMPARE(key(chooseLoad(task).order), "at-once"_L1);
    }

    void inPlaceIsOneTransaction()
    {
        const auto archive = archiveOf(4, 150);
        LoadTask task = taskFor(*archive);
        task.mode = RestoreMode::InPlace;
        const LoadStrategy strategy = chooseLoad(task);
        QCOMPARE(key(strategy.order), "one-transaction"_L1);
        const auto passes = loadPasses({.archive = *archive, .tool = {}, .connection = {}, .mode = task.mode, .strategy = strategy, .serverVersion = 170000});
        QCOMPARE(passes.size(), 1U);
        QCOMPARE(passes[0].arguments, QStringList({u"--verbose"_s, u"--clean"_s, u"--if-exists"_s, u"--single-transaction"_s}));
    }

    void whatIsLargeComesAfterTheRestAndNothingComesTwice()
    {
        const auto archive = archiveOf(2, 150);
        const LoadStrategy strategy = chooseLoad(taskFor(*archive));
        const auto passes = loadPasses({.archive = *archive,
                                        .tool = {},
                                        .connection = {},
                                        .strategy = strategy,
                                        .serverVersion = 170000,
                                        .leftOut = {DumpId(30 * idsOfTable)}});
        QCOMPARE(passes.size(), 2U);
        QCOMPARE(passes[0].arguments, QStringList({u"--verbose"_s, u"--transaction-size=1000"_s}));
        QCOMPARE(passes[1].arguments, QStringList({u"--verbose"_s, u"--jobs=2"_s}));
        const Toc &toc = archive->archive().toc();
        for (const TocEntry &entry : toc.entries()) {
            const int table = entry.dumpId.number() / idsOfTable;
            const bool isEarly = toc.is(entry.desc, "TABLE"_L1) || (table > 2 && isOneOf(toc, entry.desc, {"TABLE DATA"_L1, "INDEX"_L1}));
            const bool isChosen = entry.dumpId != DumpId(30 * idsOfTable);
            QCOMPARE(!passes[0].leftOut.contains(entry.dumpId), isEarly && isChosen);
            QCOMPARE(!passes[1].leftOut.contains(entry.dumpId), !isEarly && isChosen);
        }
    }

private:
    static LoadTask taskFor(const VerifiedArchive &archive)
    {
        return {.archive = archive,
                .restored = archive.archive().toc(),
                .toolMajor = 17,
                .serverVersion = 170011,
                .capacity = {.processors = 2, .maintenanceWorkers = 2, .lockSlots = 6400}};
    }
};

QTEST_GUILESS_MAIN(TestLoadStrategy)
#include "tst_loadstrategy.moc"
