// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/blockcontent.h"

#include "core/archive/data/copystatement.h"
#include "core/archive/data/insertrowcounter.h"

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// How far a block is read.
struct Bounds {
    qint64 end;
    const std::function<bool(qint64)> &moved;
};

/// Gives all bytes of the stream to `take`.
template <typename Take>
void readStream(DataReader &reader, const Bounds &bounds, BlockContent &block, const Take &take)
{
    for (auto bytes = reader.next(); !bytes.empty(); bytes = reader.next()) {
        take(bytes);
        const qint64 reached = reader.position();
        block.isOverrun = reached > bounds.end;
        if (bounds.moved && !bounds.moved(reached))
            block.fault =
                ReadFault{.code = ErrorCode::Cancelled, .reason = "cancelled"_L1, .offset = reached};
        else if (block.isOverrun)
            block.fault = ReadFault{.code = ErrorCode::ArchiveDamaged,
                                    .reason = "another data block begins within it"_L1,
                                    .offset = bounds.end};
        if (block.fault)
            return;
    }
}

void noteTextFault(QLatin1StringView reason, qint64 row, DataReader &reader, BlockContent &block)
{
    if (reason.isNull() || block.fault)
        return;
    block.fault = ReadFault{.code = ErrorCode::ArchiveDamaged, .reason = reason, .offset = reader.position()};
    block.faultRow = row;
}

void readCopy(DataReader &reader, const CopyStatement &statement, CopyRowCounter::Digest digest,
              const Bounds &bounds, BlockContent &block)
{
    CopyRowCounter counter(statement.columns.size() + (statement.hasOids ? 1 : 0), digest);
    readStream(reader, bounds, block, [&](std::span<const char> bytes) { counter.add(bytes); });
    if (!reader.fault())
        counter.finish(CopyRowCounter::End::Marked);
    block.content.rows = counter.rows();
    block.content.bytes = counter.bytes();
    block.content.fingerprint = counter.fingerprint();
    block.content.sha256 = counter.sha256();
    noteTextFault(counter.fault(), counter.faultRow(), reader, block);
}

void readInserts(DataReader &reader, const Bounds &bounds, BlockContent &block)
{
    InsertRowCounter counter;
    readStream(reader, bounds, block, [&](std::span<const char> bytes) { counter.add(bytes); });
    if (!reader.fault())
        counter.finish();
    block.content.rows = counter.rows();
    block.content.bytes = counter.bytes();
    noteTextFault(counter.fault(), counter.rows(), reader, block);
}

void readLargeObjects(DataReader &reader, const Bounds &bounds, BlockContent &block)
{
    while (!block.fault && reader.nextLargeObject()) {
        ++block.content.rows;
        readStream(reader, bounds, block,
                   [&](std::span<const char> bytes) { block.content.bytes += std::ssize(bytes); });
    }
}

} // namespace

BlockContent readBlock(DataReader &reader, const Archive &archive, const BlockPlace &place,
                       CopyRowCounter::Digest digest, const std::function<bool(qint64)> &moved)
{
    const Toc &toc = archive.toc();
    const TocEntry &entry = toc.entries()[place.entry];
    const Bounds bounds{.end = place.end, .moved = moved};
    BlockContent block;
    block.content.entry = place.entry;
    block.content.start = place.start;
    if (reader.open(entry, place.start)) {
        const auto statement = parseCopyStatement(toc.bytes(entry.copyStatement));
        if (reader.holdsLargeObjects())
            readLargeObjects(reader, bounds, block);
        else if (statement)
            readCopy(reader, *statement, digest, bounds, block);
        else if (entry.copyStatement.isEmpty())
            readInserts(reader, bounds, block);
        else
            noteTextFault("the COPY statement is not one that pg_dump writes"_L1, -1, reader, block);
    }
    if (reader.fault() && (!block.fault || block.fault->code != ErrorCode::Cancelled)) {
        block.fault = *reader.fault();
        block.faultRow = -1;
    }
    block.content.end = reader.position();
    block.content.isWhole = !block.fault;
    return block;
}

} // namespace Belay
