// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <cstddef>

/// What the reader of archives accepts. Every number in a file is checked against these before anything depends on it;
/// together they keep an open archive below 256 MiB of memory, whatever the file says.
namespace Belay::Limits {

/// Bytes of an integer. pg_dump has always written 4; more than 8 would not fit any number here.
constexpr int smallestIntegerSize = 1;
constexpr int largestIntegerSize = 8;

/// Bytes of a file position: 8, or 4 on machines of long ago.
constexpr int smallestOffsetSize = 4;
constexpr int largestOffsetSize = 8;

/// Entries. Schemas of 100,000 objects are known; pg_dump up to 16 adds one entry a large object.
constexpr qint32 entries = 1'000'000;

/// Bytes of one text: far beyond any function body or view.
constexpr qint32 textBytes = 64 << 20;

/// Bytes of one of the header's texts. A database name has 63, a version string fewer than 100.
constexpr qint32 headerTextBytes = 4096;

/// Dependencies of one entry: it cannot name more entries than there may be.
constexpr qint32 dependenciesOfEntry = entries;

/// Dependencies of all entries. Objects have a handful each.
constexpr std::size_t dependencies = 16'000'000;

/// The greatest dump id. pg_restore allocates a table as long as the greatest id it meets, so a small file with one huge
/// id takes gigabytes there. pg_dump counts up from 1, a few numbers for every object in the catalogs.
constexpr qint32 dumpId = 50'000'000;

/// Bytes that a table of contents may take in memory: texts, entries, dependencies and the index of ids.
constexpr qint64 tocMemory = 224LL << 20;

/// Chunks that the walk along the blocks passes a second time, where blocks lie within blocks: a damaged file has few of
/// them, a made-up one could have as many as the square of its entries.
constexpr qint64 chunksPassedAgain = 10'000'000;

/// Large objects of one block. pg_dump puts 1000 into one; up to 16 it had an entry for each of them.
constexpr std::size_t largeObjectsOfBlock = entries;

/// Threads that read the data of one archive: more than a disk can feed, and a bound for what all of them take.
constexpr int threads = 16;

/// Bytes of large decompression windows at the same time: one of 128 MiB, the largest, and a few small ones.
constexpr qint64 windowMemory = 144 << 20;

/// Problems that a report lists: nobody reads more, and a hostile file could have one in every few bytes.
constexpr qsizetype problems = 200;

/// Columns of a table: PostgreSQL has at most 1600.
constexpr qsizetype columns = 1664;

/// Tables that a table inherits from, directly or not. Nobody has so many; a hostile file could name all its entries.
constexpr qsizetype ancestors = 100;

/// Bytes of a value that are shown: more than anybody reads in a cell, and enough to recognise it.
constexpr qint64 shownFieldBytes = 64 << 10;

/// Bytes of a row that are shown, so that a table of 1600 wide columns takes no more than another.
constexpr qint64 shownRowBytes = 1 << 20;

/// Bytes of rows in one page: a page of wide rows ends early.
constexpr qint64 pageBytes = 32 << 20;

/// Bytes of a row that is exported or searched and so must be in memory whole, a few times over while it is taken apart.
/// PostgreSQL refuses values of 1 GiB; a few kilobytes of compressed zeros could claim any length.
constexpr qint64 wholeRowBytes = 64 << 20;

/// Bytes of an INSERT statement up to its VALUES: 1600 names with every character doubled by a quote are less.
constexpr qsizetype insertHeadBytes = 512 << 10;

} // namespace Belay::Limits
