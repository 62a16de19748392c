// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/switchgap.h"

#include "tests/bench/measuredprocess.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

using Ticks = std::chrono::steady_clock;

constexpr int clientCount = 10;
constexpr auto rest = 20ms;   // between an answer and the next question: ten clients leave the machine something to do the work with
constexpr auto retry = 5ms;   // after a question that was not answered
constexpr auto before = 200ms; // that the clients work before and after

/// How long a client waited, from the moment it wanted to connect until it was answered, however many attempts that took.
struct Waits {
    Ticks::duration atTheChange{}; ///< for the first answer out of the new table
    Ticks::duration otherwise{};   ///< the longest for any other
};

/// Asks for one row by its key, which costs nothing even without statistics, until it is stopped.
Waits workDuringTheChange(const ConnectionParameters &target, const std::stop_token &stop)
{
    Waits waits;
    QString table;
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(rest);
        const auto asked = Ticks::now();
        QString answered;
        while (answered.isEmpty() && !stop.stop_requested()) {
            auto client = Connection::open(target);
            const auto answer = client ? client->query(u"SELECT tableoid FROM public.item WHERE id = 1"_s)
                                       : std::unexpected(client.error());
            if (answer && answer->rowCount() == 1)
                answered = answer->value(0, 0);
            else
                std::this_thread::sleep_for(retry);
        }
        const bool isChange = !table.isEmpty() && answered != table;
        Ticks::duration &wait = isChange ? waits.atTheChange : waits.otherwise;
        wait = std::max(wait, Ticks::now() - asked);
        table = answered;
    }
    return waits;
}

double inSeconds(Ticks::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

SwitchGap::SwitchGap(const TestServer &server, const QString &folder)
    : m_server(server)
    , m_folder(folder + u"/gap"_s)
    , m_archive(folder + u"/gap.dump"_s)
{
    server.makeDatabase(u"gap"_s);
    server.sql(u"CREATE TABLE public.item (id integer PRIMARY KEY, name text NOT NULL)"_s, u"gap"_s);
    server.sql(u"INSERT INTO public.item SELECT n, 'item ' || md5(n::text) FROM generate_series(1, 500000) n"_s, u"gap"_s);
    server.sql(u"CREATE INDEX ON public.item (name)"_s, u"gap"_s);
    server.runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + m_archive}, u"gap"_s);
}

SwitchGap::Longest SwitchGap::ofBelay() const
{
    return during(QCoreApplication::applicationDirPath() + u"/belayctl"_s,
                  {u"--config"_s, m_folder, u"restore"_s, m_archive, u"-d"_s, conninfo(m_server.parameters(u"gap"_s)), u"--mode"_s, u"swap"_s,
                   u"--confirm"_s, u"gap"_s, u"--keep-old"_s, u"0"_s, u"--quiet"_s});
}

SwitchGap::Longest SwitchGap::ofStock() const
{
    return during(m_server.tools().newest(ToolKind::PgRestore)->path,
                  {u"--clean"_s, u"--if-exists"_s, u"--dbname="_s + conninfo(m_server.parameters(u"gap"_s)), m_archive});
}

SwitchGap::Longest SwitchGap::during(const QString &program, const QStringList &arguments) const
{
    std::vector<Waits> waits(clientCount);
    {
        std::vector<std::jthread> clients;
        for (auto &wait : waits)
            clients.emplace_back([&](const std::stop_token &stop) { wait = workDuringTheChange(m_server.parameters(u"gap"_s), stop); });
        std::this_thread::sleep_for(before);
        (void)measure(QStringList{program} + arguments);
        std::this_thread::sleep_for(before);
    }
    return {.atTheChange = inSeconds(std::ranges::max(waits, {}, &Waits::atTheChange).atTheChange),
            .otherwise = inSeconds(std::ranges::max(waits, {}, &Waits::otherwise).otherwise)};
}

} // namespace Belay
