// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/structurecheck.h"
#include "core/archive/write/entrydraft.h"
#include "core/archive/write/streamwriter.h"

#include <stop_token>
#include <vector>

namespace Belay {

/// Writes an archive in the custom format that stock pg_restore reads: first every entry, then the data block of every
/// entry that has one, in the same order, then finish() and commit(). Until then nothing is at its path, and nothing
/// stays behind if they are never reached. A disk that fails is told by finish(). Lives on one thread.
class ArchiveWriter
{
public:
    /// `header` says what kind of archive: its version, compression and integer size; a place of data always takes eight
    /// bytes. `entryCount` is how many entries follow.
    /// Errors: FileUnwritable (also where something is at `path`), Usage (no archive can be like this).
    [[nodiscard]] static Expected<std::unique_ptr<ArchiveWriter>> create(const QString &path,
                                                                         const ArchiveHeader &header,
                                                                         std::size_t entryCount);

    /// The next entry; its dump id is in no other one.
    void addEntry(const EntryDraft &entry);

    /// How much of a block is copied.
    enum class Copied {
        Whole,
        LargeObjects, ///< the first large objects of a block, up to the end of one; the block's end is added
    };
    /// Copies the data of the next entry, byte for byte, from an archive with the same compression and integer size.
    /// `place.entry` is not looked at. Errors: FileUnreadable, FileUnwritable, Cancelled.
    [[nodiscard]] Expected<> copyBlock(const Archive &source, const BlockPlace &place, Copied copied,
                                       const std::stop_token &stop);

    /// Begins the data of the next entry: rows and their end mark, or SQL, given to add().
    void beginTableData();
    /// Begins the data of the next entry: large objects, each begun with beginLargeObject() and given to add().
    void beginLargeObjects();
    void beginLargeObject(quint32 oid);
    /// Plain bytes, as many and as often as there are.
    void add(std::span<const char> plain) { m_stream.add(plain); }
    void endLargeObject() { m_stream.end(); }
    void endTableData() { m_stream.end(); }
    void endLargeObjects();

    /// True if nothing of what follows can succeed: time to finish().
    [[nodiscard]] bool hasFailed() const { return m_file->hasFailed() || !m_isEncodable; }
    /// Where the archive is until commit(), to be looked at after finish().
    [[nodiscard]] const QString &partPath() const { return m_file->partPath(); }

    /// The archive is whole and on the disk afterwards. Errors: FileUnwritable, ArchiveTooLarge.
    [[nodiscard]] Expected<> finish();
    /// Gives the finished archive its name; never replaces a file. Errors: FileUnwritable.
    [[nodiscard]] Expected<> commit() { return m_file->commit(); }

private:
    /// Of an entry with data.
    struct Slot {
        DumpId entry;
        qint64 place = 0; ///< of the state byte in the table of contents
        qint64 start = 0; ///< of the data block
    };

    ArchiveWriter(std::unique_ptr<PartFile> file, const ArchiveHeader &header);
    void beginBlock(quint8 type);
    void write(const ArchiveEncoder &encoder);

    std::unique_ptr<PartFile> m_file;
    ArchiveHeader m_header;
    StreamWriter m_stream;
    std::vector<Slot> m_slots;
    std::size_t m_entriesLeft = 0;
    std::size_t m_nextSlot = 0;
    bool m_isEncodable = true;
};

} // namespace Belay
