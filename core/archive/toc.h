// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strongid.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <set>
#include <span>
#include <utility>
#include <vector>

namespace Belay {

/// Names an entry within one archive; means nothing outside it.
using DumpId = StrongId<struct DumpIdTag, qint32>;

enum class Section : quint8 { None = 1, PreData = 2, Data = 3, PostData = 4 };

/// Stable name: none, pre-data, data, post-data.
QLatin1StringView key(Section section);

/// What an entry says about where its data is.
enum class DataOffsetState : quint8 {
    NotSet = 1, ///< the writer could not seek, or never finished
    Set = 2,
    NoData = 3,
};

/// A string of the table of contents: a place in its bytes. NULL and empty differ.
struct TocText {
    quint32 offset = 0;
    qint32 length = -1; ///< negative: NULL

    [[nodiscard]] bool isNull() const { return length < 0; }
    [[nodiscard]] bool isEmpty() const { return length <= 0; }
};

/// One object of the archive, as PostgreSQL's archiver describes it. Texts are read through its Toc.
struct TocEntry {
    DumpId dumpId;
    Section section = Section::None;
    bool hasData = false; ///< a data block belongs to it
    DataOffsetState offsetState = DataOffsetState::NoData;
    char relkind = 0;       ///< pg_class.relkind, from archive 1.16 on
    quint64 dataOffset = 0; ///< from the start of the file, where the state is Set
    TocText tableOid;       ///< oid of the catalog that the object lives in, decimal
    TocText oid;            ///< decimal
    TocText tag;            ///< the object's name, or signature
    TocText desc;           ///< kind of the entry, e.g. "TABLE DATA"
    TocText definition;     ///< SQL
    TocText dropStatement;
    TocText copyStatement;
    TocText namespaceName;
    TocText tablespace;
    TocText tableAccessMethod;
    TocText owner;
    quint32 firstDependency = 0; ///< into the Toc's list
    quint32 dependencyCount = 0;
};

/// The table of contents: flat vectors and one buffer, so that 100,000 entries cost no 100,000 allocations.
class Toc
{
public:
    /// `bytes` holds all texts, as they lie in the file; the entries point into it.
    Toc(QByteArray bytes, std::vector<TocEntry> entries, std::vector<DumpId> dependencies);
    Toc() = default;

    /// In file order, which is the order of a restore.
    [[nodiscard]] std::span<const TocEntry> entries() const { return m_entries; }
    /// The entry with this id, or null.
    [[nodiscard]] const TocEntry *find(DumpId id) const;
    /// False if two entries have the same id; the reader of archives refuses such a file.
    [[nodiscard]] bool hasUniqueIds() const { return m_hasUniqueIds; }
    /// Ids that `entry` depends on; some may not be in the archive.
    [[nodiscard]] std::span<const DumpId> dependencies(const TocEntry &entry) const;

    /// The raw bytes; empty for NULL.
    [[nodiscard]] QByteArrayView bytes(const TocText &text) const
    {
        return text.isNull() ? QByteArrayView() : QByteArrayView(m_bytes).sliced(text.offset, text.length);
    }
    /// The text as UTF-8 (malformed bytes are replaced); a null string for NULL.
    [[nodiscard]] QString text(const TocText &text) const;
    /// True if the text is exactly this.
    [[nodiscard]] bool is(const TocText &text, QLatin1StringView value) const
    {
        return text.length == value.size() && bytes(text) == QByteArrayView(value.data(), value.size());
    }

    /// The definition of the last entry of a kind, for ENCODING, STDSTRINGS and SEARCHPATH: of several, it is the last that
    /// counts for pg_restore. A null view where there is none.
    [[nodiscard]] QByteArrayView setting(QLatin1StringView desc) const;
    /// The same without some entries. What depends on one of them still names it.
    [[nodiscard]] Toc without(const std::set<DumpId> &leftOut) const;

    /// True for an entry whose data block is one of large objects.
    [[nodiscard]] bool holdsLargeObjects(const TocEntry &entry) const;

    /// The dump's client encoding from its ENCODING entry, e.g. "UTF8"; empty where there is none.
    [[nodiscard]] QString encoding() const;

private:
    QByteArray m_bytes;
    std::vector<TocEntry> m_entries;
    std::vector<DumpId> m_dependencies;
    void indexIds();

    // Ids that are dense, as pg_dump's are, are a table: entry and 1, or 0. Others are searched in order.
    std::vector<quint32> m_indexOfId;
    std::vector<std::pair<qint32, quint32>> m_sparseIds;
    bool m_hasUniqueIds = true;
};

} // namespace Belay
