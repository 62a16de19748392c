// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/blockcontent.h"

#include "core/archive/data/copystatement.h"
#include "core/archive/data/insertrowcounter.h"

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Gives all bytes of the stream to `take`.
template <typename Take>
void readStream(DataReader &reader, const std::function<bool(qint64)> &moved, BlockContent &block, const Take &take)
{
    for (auto bytes = reader.next(); !bytes.empty(); bytes = reader.next()) {
        take(bytes);
        if (moved && !moved(reader.position())) {
            block.fault = ReadFault{.code = ErrorCode::Cancelled, .reason = "cancelled"_L1, .offset = reader.position()};
            return;
        }
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
              const std::function<bool(qint64)> &moved, BlockContent &block)
{
    CopyRowCounter counter(statement.columns.size() + (statement.hasOids ? 1 : 0), digest);
    readStream(reader, moved, block, [&](std::span<const char> bytes) { counter.add(bytes); });
    if (!reader.fault())
        counter.finish(CopyRowCounter::End::Marked);
    block.content.rows = counter.rows();
    block.content.bytes = counter.bytes();
    block.content.fingerprint = counter.fingerprint();
    block.content.sha256 = counter.sha256();
    noteTextFault(counter.fault(), counter.faultRow(), reader, block);
}

void readInserts(DataReader &reader, const std::function<bool(qint64)> &moved, BlockContent &block)
{
    InsertRowCounter counter;
    readStream(reader, moved, block, [&](std::span<const char> bytes) { counter.add(bytes); });
    if (!reader.fault())
        counter.finish();
    block.content.rows = counter.rows();
    block.content.bytes = counter.bytes();
    noteTextFault(counter.fault(), counter.rows(), reader, block);
}

void readLargeObjects(DataReader &reader, const std::function<bool(qint64)> &moved, BlockContent &block)
{
    while (!block.fault && reader.nextLargeObject()) {
        ++block.content.rows;
        readStream(reader, moved, block,
                   [&](std::span<const char> bytes) { block.content.bytes += std::ssize(bytes); });
    }
}

} // namespace

BlockContent readBlock(DataReader &reader, const Archive &archive, const TocEntry &entry, qint64 start,
                       CopyRowCounter::Digest digest, const std::function<bool(qint64)> &moved)
{
    const Toc &toc = archive.toc();
    BlockContent block;
    block.content.entry = static_cast<std::size_t>(&entry - toc.entries().data());
    block.content.start = start;
    if (reader.open(entry, start)) {
        const auto statement = parseCopyStatement(toc.bytes(entry.copyStatement));
        if (reader.holdsLargeObjects())
            readLargeObjects(reader, moved, block);
        else if (statement)
            readCopy(reader, *statement, digest, moved, block);
        else if (entry.copyStatement.isEmpty())
            readInserts(reader, moved, block);
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
