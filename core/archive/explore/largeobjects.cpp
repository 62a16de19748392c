// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/largeobjects.h"

#include "core/archive/data/datareader.h"
#include "core/archive/explore/readfailure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LargeObjects)
};

/// What was done with one large object.
enum class Taken { Next, Done };

/// Opens every entry with large objects, and calls `work` at the beginning of each object until one is Done.
/// True if one was.
Expected<bool> visit(BlockLocator &locator, const std::stop_token &stop,
                     const std::function<Expected<Taken>(DataReader &, quint32)> &work)
{
    const Archive &archive = *locator.archive();
    if (const auto same = archive.checkUnchanged(); !same)
        return std::unexpected(same.error());
    DataReader reader(archive);
    for (const TocEntry &entry : archive.toc().entries()) {
        if (!entry.hasData || !archive.toc().holdsLargeObjects(entry))
            continue;
        const auto start = locator.find(entry, stop);
        if (!start)
            return std::unexpected(start.error());
        reader.open(entry, *start);
        while (!reader.fault()) {
            if (stop.stop_requested())
                return std::unexpected(readingCancelled());
            const auto oid = reader.nextLargeObject();
            if (!oid)
                break;
            const auto taken = work(reader, *oid);
            if (!taken)
                return std::unexpected(taken.error());
            if (*taken == Taken::Done && !reader.fault())
                return true;
        }
        if (reader.fault())
            return std::unexpected(dataFailure(archive, entry, *reader.fault(), 0));
    }
    return false;
}

/// Gives the bytes of the object that begins to `sink`; how many there are.
Expected<qint64> readOne(DataReader &reader, const ByteSink &sink, const std::stop_token &stop)
{
    qint64 size = 0;
    for (auto bytes = reader.next(); !bytes.empty(); bytes = reader.next()) {
        if (stop.stop_requested())
            return std::unexpected(readingCancelled());
        if (const auto written = sink(QByteArrayView(bytes.data(), std::ssize(bytes))); !written)
            return std::unexpected(written.error());
        size += std::ssize(bytes);
    }
    return size;
}

} // namespace

Expected<> eachLargeObject(BlockLocator &locator, const std::function<bool(const LargeObject &)> &take,
                           std::stop_token stop)
{
    const ByteSink drop = [](QByteArrayView) { return Expected<>(); };
    const auto visited = visit(locator, stop, [&](DataReader &reader, quint32 oid) -> Expected<Taken> {
        const auto size = readOne(reader, drop, stop);
        if (!size)
            return std::unexpected(size.error());
        const bool goesOn = reader.fault() || take({.oid = oid, .size = *size});
        return goesOn ? Taken::Next : Taken::Done;
    });
    return visited ? Expected<>() : std::unexpected(visited.error());
}

Expected<qint64> readLargeObjects(BlockLocator &locator, const LargeObjectReceiver &receiver, std::stop_token stop)
{
    qint64 bytes = 0;
    const auto visited = visit(locator, stop, [&](DataReader &reader, quint32 oid) -> Expected<Taken> {
        if (!receiver.wants(oid))
            return Taken::Next;
        if (const auto begun = receiver.begin(oid); !begun)
            return std::unexpected(begun.error());
        const auto read = readOne(reader, receiver.bytes, stop);
        if (!read)
            return std::unexpected(read.error());
        if (reader.fault())
            return Taken::Next; // what is not whole does not end; visit() tells why
        bytes += *read;
        return receiver.end().transform([] { return Taken::Next; });
    });
    return visited ? Expected<qint64>(bytes) : std::unexpected(visited.error());
}

Expected<qint64> readLargeObject(BlockLocator &locator, quint32 oid, const ByteSink &sink,
                                 std::stop_token stop)
{
    qint64 size = 0;
    const auto found = visit(locator, stop, [&](DataReader &reader, quint32 current) -> Expected<Taken> {
        if (current != oid)
            return Taken::Next;
        const auto read = readOne(reader, sink, stop);
        if (!read)
            return std::unexpected(read.error());
        size = *read;
        return Taken::Done;
    });
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::EntryUnknown, Text::tr("The archive holds no large object %1.").arg(oid),
                       {}, Text::tr("List them with: belayctl rows FILE --large-objects"));
    return size;
}

} // namespace Belay
