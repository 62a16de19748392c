// SPDX-License-Identifier: GPL-3.0-or-later
// belay_bench [MEGABYTES [ROUNDS [WORD]]]: measures Belay against PostgreSQL's own tools on the same files, in turn (A B A B …), so
// that what else the machine does falls on both, and prints the table of docs/benchmarks.md. Ratios of medians. With WORD, only
// the lines that have it in their name.
#include "core/archive/explore/findtable.h"
#include "core/archive/explore/rowreader.h"
#include "core/archive/data/verifiedarchive.h"
#include "core/restore/contentproof.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/loadbench.h"
#include "tests/bench/measuredprocess.h"
#include "tests/bench/switchgap.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Prints one line: what, the stock tool's median, ours, the ratio, our peak memory.
class Table
{
public:
    Table(int rounds, QString only)
        : m_rounds(rounds)
        , m_only(std::move(only))
    {
        std::printf("| work | stock tool | Belay | ratio | peak memory |\n| --- | --- | --- | --- | --- |\n");
    }

    [[nodiscard]] bool isWanted(const QString &work) const { return work.contains(m_only); }

    void compare(const QString &work, const QStringList &stock, const QStringList &ours) const
    {
        qint64 memory = 0;
        line(
            work, [&] { return measure(stock).seconds; },
            [&] {
                const Measure measured = measure(ours);
                memory = std::max(memory, measured.peakMemory);
                return measured.seconds;
            },
            &memory);
    }
    void line(const QString &work, const std::function<double()> &stock, const std::function<double()> &ours,
              const qint64 *memory = nullptr) const
    {
        if (!isWanted(work))
            return;
        std::vector<double> theirs;
        std::vector<double> mine;
        for (int i = 0; i < m_rounds; ++i) {
            if (stock)
                theirs.push_back(stock());
            mine.push_back(ours());
        }
        const double own = median(mine);
        const QString memoryText = memory ? QString::number(*memory >> 20) + u" MiB"_s : u"in process"_s;
        if (stock)
            std::printf("| %s | %.0f ms | %.1f ms | **%.3f** | %s |\n", qPrintable(work), median(theirs) * 1000, own * 1000,
                        own / median(theirs), qPrintable(memoryText));
        else
            std::printf("| %s | – | %.1f ms | – | %s |\n", qPrintable(work), own * 1000, qPrintable(memoryText));
        std::fflush(stdout);
    }

private:
    int m_rounds;
    QString m_only;
};

void open(const QString &file)
{
    if (!Archive::open(file))
        qFatal("cannot open %s", qPrintable(file));
}

/// Lets the next reader of the file begin with the disk.
void dropFromCache(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED) != 0)
        qFatal("cannot drop %s from the cache", qPrintable(path));
}

void firstRows(const QString &file, const QString &name)
{
    BlockLocator locator(*Archive::open(file));
    const auto tables = findTable(*locator.archive(), name);
    const auto reader = tables ? RowReader::open(locator, *tables->front()) : std::unexpected(tables.error());
    const auto page = reader ? (*reader)->page(100) : std::unexpected(reader.error());
    if (!page || page->rows.size() != 100)
        qFatal("cannot read the rows of %s", qPrintable(name));
}

void proveAgainst(const TestServer &server, const QString &database, const QString &file)
{
    const auto verified = VerifiedArchive::verify(*Archive::open(file));
    JobContext context;
    const auto tables = proveContent({.archive = **verified,
                                      .connection = server.parameters(database),
                                      .depth = ContentProofRequest::Depth::Fingerprints,
                                      .connections = 2},
                                     context);
    if (!tables || !std::ranges::all_of(*tables, &TableRows::matches))
        qFatal("the database does not match its own dump");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int megabytes = arguments.value(1, u"1000"_s).toInt();
    const int rounds = arguments.value(2, u"5"_s).toInt();

    const QTemporaryDir folder;
    const TestServer server;
    const BenchData data = makeBenchData(server, u"bench"_s, megabytes, folder.path());
    const QString restore = server.tools().newest(ToolKind::PgRestore)->path;
    const QString belayctl = QCoreApplication::applicationDirPath() + u"/belayctl"_s;

    std::printf("%d MB of plain rows, %d rounds\n\n", megabytes, rounds);
    const Table table(rounds, arguments.value(3));
    table.line(
        u"open and index 106,000 entries"_s, [&] { return measure({restore, u"--list"_s, data.manyEntries}).seconds; },
        [&] { return seconds([&] { open(data.manyEntries); }); });
    table.compare(u"the same and print the list"_s, {restore, u"--list"_s, data.manyEntries},
                  {belayctl, u"inspect"_s, u"--list"_s, data.manyEntries});
    for (const QString &compression : {u"gzip"_s, u"zstd"_s, u"lz4"_s, u"none"_s}) {
        const QString file = data.archives.value(compression);
        const QStringList stock{restore, u"-f"_s, u"/dev/null"_s, file};
        const QStringList counting{belayctl, u"verify"_s, u"--no-progress"_s, u"--no-fingerprint"_s, file};
        table.compare(u"read and check every byte, "_s + compression, stock, counting);
        table.compare(u"read and check, with fingerprints, "_s + compression, stock, {belayctl, u"verify"_s, u"--no-progress"_s, file});
    }
    const QString gzip = data.archives.value(u"gzip"_s);
    for (const QString &name : {u"gzip"_s, u"gzip-piped"_s}) {
        const QString file = data.archives.value(name);
        dropFromCache(file);
        table.line(u"first 100 rows of the last table, cold, "_s + name, {}, [&] {
            dropFromCache(file);
            return seconds([&] { firstRows(file, data.lastTable); });
        });
        table.line(u"the same, warm, "_s + name, {}, [&] { return seconds([&] { firstRows(file, data.lastTable); }); });
    }
    table.compare(u"search a text in all rows, gzip"_s,
                  {u"/bin/sh"_s, u"-c"_s, u"\"$0\" -f - \"$1\" | grep -c 'item/4999 '"_s, restore, gzip},
                  {belayctl, u"search"_s, u"--no-progress"_s, u"--limit"_s, u"1000000"_s, gzip, u"item/4999 "_s});
    table.line(
        u"content proof against the live database (to verifying alone)"_s,
        [&] { return seconds([&] { (void)VerifiedArchive::verify(*Archive::open(gzip)); }); },
        [&] { return seconds([&] { proveAgainst(server, u"bench"_s, gzip); }); });
    const LoadBench load(server, folder.path());
    const QString manySmall = u"load the archive, 2,000 small tables (to pg_restore -j)"_s;
    const QString manyTables = table.isWanted(manySmall) ? load.makeManyTables() : QString();
    table.line(
        u"load the archive, data in few tables (to pg_restore -j)"_s, [&] { return load.ofStock(gzip); }, [&] { return load.ofBelay(gzip); });
    table.line(
        manySmall, [&] { return load.ofStock(manyTables); },
        [&] { return load.ofBelay(manyTables); });
    const QString source = conninfo(server.parameters(u"bench"_s));
    const QString dump = server.tools().newest(ToolKind::PgDump)->path;
    table.compare(u"safety backup, checked (to pg_dump -Fc)"_s,
                  {dump, u"--format=custom"_s, u"--file="_s + folder.filePath(u"stock.dump"_s), u"--dbname="_s + source},
                  {belayctl, u"--config"_s, folder.filePath(u"backups"_s), u"backup"_s, u"-d"_s, source, u"--no-progress"_s});
    const SwitchGap gap(server, folder.path());
    std::vector<double> otherwise;
    table.line(
        u"longest wait of ten clients at the switch (to pg_restore --clean)"_s, [&] { return gap.ofStock().atTheChange; },
        [&] {
            const SwitchGap::Longest longest = gap.ofBelay();
            otherwise.push_back(longest.otherwise);
            return longest.atTheChange;
        });
    if (!otherwise.empty())
        std::printf("\nThe same clients' longest wait before and after the switch, beside the same work: %.1f ms\n", median(otherwise) * 1000);
    return 0;
}
