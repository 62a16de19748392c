// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/tocparser.h"

#include "core/archive/limits.h"
#include "core/base/largepages.h"

#include <charconv>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// What the index of ids takes for an entry, at most.
constexpr qint64 indexMemory = 16;

/// To copy from: faster than to make each entry anew.
constinit const TocEntry blankEntry;

class TocParser
{
public:
    TocParser(BoundedReader &reader, const ArchiveHeader &header)
        : m_reader(reader)
        , m_header(header)
    {
    }

    Toc parse(const std::stop_token &stop);

private:
    qint32 readCount();
    void readEntry(TocEntry &entry);
    void readDependencies(TocEntry &entry);
    void readOffset(TocEntry &entry);
    TocText readText();
    qint32 readNumber(qint32 least, qint32 greatest, QLatin1StringView what);
    void checkMemory();
    void fail(ErrorCode code, QLatin1StringView reason, qsizetype place);

    BoundedReader &m_reader;
    const ArchiveHeader &m_header;
    qint64 m_keptFrom = 0; ///< in the file: where what is kept begins
    std::vector<TocEntry> m_entries;
    std::vector<DumpId> m_dependencies;
};

Toc TocParser::parse(const std::stop_token &stop)
{
    const qint64 start = m_reader.position();
    const qint32 count = readCount();
    m_keptFrom = m_reader.position();
    m_reader.keep(Limits::tocMemory);
    m_entries.reserve(static_cast<std::size_t>(count));
    useLargePages(m_entries.data(), m_entries.capacity() * sizeof(TocEntry));
    for (qint32 i = 0; i < count && !m_reader.hasFailed(); ++i) {
        if (i % 1024 == 0 && stop.stop_requested())
            m_reader.fail(ErrorCode::Cancelled, "cancelled"_L1, m_reader.position());
        readEntry(m_entries.emplace_back(blankEntry));
        checkMemory();
    }
    if (m_reader.hasFailed())
        return {};
    Toc toc(m_reader.takeKept(), std::move(m_entries), std::move(m_dependencies));
    if (!toc.hasUniqueIds())
        m_reader.fail(ErrorCode::ArchiveDamaged, "two entries have the same dump id"_L1, start);
    return toc;
}

/// The number of entries, where the rest of the file can hold so many.
qint32 TocParser::readCount()
{
    const qint64 start = m_reader.position();
    const qint32 count = m_reader.integer();
    const bool hasAccessMethod = m_header.version >= accessMethodVersion;
    const bool hasRelkind = m_header.version >= relkindVersion;
    const int integers = 3 + (hasRelkind ? 1 : 0) + 11 + (hasAccessMethod ? 1 : 0) + 1;
    const qint64 smallestEntry = qint64(integers) * (1 + m_header.integerSize) + 1 + m_header.offsetSize;
    if (count < 0)
        m_reader.fail(ErrorCode::ArchiveDamaged, "the number of entries is negative"_L1, start);
    else if (count > Limits::entries)
        m_reader.fail(ErrorCode::ArchiveTooLarge, "too many entries"_L1, start);
    else if (count > m_reader.remaining() / smallestEntry)
        m_reader.fail(ErrorCode::ArchiveTruncated, "the file is too short for its number of entries"_L1,
                      start);
    return m_reader.hasFailed() ? 0 : count;
}

void TocParser::readEntry(TocEntry &entry)
{
    entry.dumpId = DumpId(readNumber(1, Limits::dumpId, "dump id out of range"_L1));
    entry.hasData = readNumber(0, 1, "the mark of an entry with data is neither 0 nor 1"_L1) == 1;
    entry.tableOid = readText();
    entry.oid = readText();
    entry.tag = readText();
    entry.desc = readText();
    entry.section = static_cast<Section>(readNumber(1, 4, "unknown section"_L1));
    entry.definition = readText();
    entry.dropStatement = readText();
    entry.copyStatement = readText();
    entry.namespaceName = readText();
    entry.tablespace = readText();
    if (m_header.version >= accessMethodVersion)
        entry.tableAccessMethod = readText();
    if (m_header.version >= relkindVersion)
        entry.relkind = static_cast<char>(readNumber(0, 127, "unknown relkind"_L1));
    entry.owner = readText();

    readText(); // "WITH OIDS": no server has had them since 12

    readDependencies(entry);
    readOffset(entry);
}

/// Decimal numbers as texts, up to a NULL.
void TocParser::readDependencies(TocEntry &entry)
{
    entry.firstDependency = static_cast<quint32>(m_dependencies.size());
    while (!m_reader.hasFailed()) {
        const qsizetype start = m_reader.keptSize();
        const TocText text = readText();
        if (text.isNull())
            break;
        const char *first = m_reader.keptAt(text.offset);
        const char *last = first + text.length;
        qint32 id = 0;
        const auto [end, error] = std::from_chars(first, last, id);
        if (error != std::errc() || end != last || id < 0)
            fail(ErrorCode::ArchiveDamaged, "a dependency is no number"_L1, start);
        else if (entry.dependencyCount == Limits::dependenciesOfEntry
                 || m_dependencies.size() == Limits::dependencies)
            fail(ErrorCode::ArchiveTooLarge, "too many dependencies"_L1, start);
        m_dependencies.emplace_back(id);
        ++entry.dependencyCount;
    }
}

void TocParser::readOffset(TocEntry &entry)
{
    const qsizetype start = m_reader.keptSize();
    const quint8 state = m_reader.byte();
    const quint64 offset = m_reader.unsignedNumber(m_header.offsetSize);
    if (state < static_cast<int>(DataOffsetState::NotSet)
        || state > static_cast<int>(DataOffsetState::NoData)) {
        fail(ErrorCode::ArchiveDamaged, "unknown state of a data offset"_L1, start);
        return;
    }
    entry.offsetState = static_cast<DataOffsetState>(state);
    if (entry.offsetState == DataOffsetState::Set)
        entry.dataOffset = offset;
}

inline TocText TocParser::readText()
{
    const qsizetype start = m_reader.keptSize();
    const qint32 length = m_reader.integer();
    if (length < -1)
        fail(ErrorCode::ArchiveDamaged, "a text has a negative length"_L1, start);
    if (length > Limits::textBytes)
        fail(ErrorCode::ArchiveTooLarge, "a text is too long"_L1, start);
    if (length < 0 || m_reader.hasFailed())
        return {};
    const TocText text{.offset = static_cast<quint32>(m_reader.keptSize()), .length = length};
    const auto bytes = m_reader.keptBytes(length);
    // PostgreSQL's own tools would see the text end here: what is shown must be what is restored.
    if (!bytes.empty() && std::memchr(bytes.data(), 0, bytes.size()) != nullptr)
        fail(ErrorCode::ArchiveDamaged, "a text contains a zero byte"_L1, start);
    return m_reader.hasFailed() ? TocText() : text;
}

inline qint32 TocParser::readNumber(qint32 least, qint32 greatest, QLatin1StringView what)
{
    const qsizetype start = m_reader.keptSize();
    const qint32 number = m_reader.integer();
    if (number < least || number > greatest) {
        fail(ErrorCode::ArchiveDamaged, what, start);
        return least;
    }
    return number;
}

void TocParser::checkMemory()
{
    const qint64 memory = m_reader.keptSize() + std::ssize(m_dependencies) * qint64(sizeof(DumpId))
        + std::ssize(m_entries) * (qint64(sizeof(TocEntry)) + indexMemory);
    if (memory > Limits::tocMemory)
        m_reader.fail(ErrorCode::ArchiveTooLarge, "the table of contents is too large"_L1,
                      m_reader.position());
}

/// A fault at a place of what is kept.
void TocParser::fail(ErrorCode code, QLatin1StringView reason, qsizetype place)
{
    m_reader.fail(code, reason, m_keptFrom + place);
}

} // namespace

Toc readToc(BoundedReader &reader, const ArchiveHeader &header, const std::stop_token &stop)
{
    return TocParser(reader, header).parse(stop);
}

} // namespace Belay
