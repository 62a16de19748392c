// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/compare/archivecomparison.h"

#include "core/archive/compare/plaindigest.h"
#include "core/archive/damagemap.h"
#include "core/archive/data/copystatement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArchiveComparison)
};

/// True for what is about the database and not about what is in it.
bool isOfDatabase(const Toc &toc, const TocEntry &entry)
{
    if (toc.is(entry.desc, "DATABASE"_L1) || toc.is(entry.desc, "DATABASE PROPERTIES"_L1))
        return true;
    const bool isRemark = toc.is(entry.desc, "COMMENT"_L1) || toc.is(entry.desc, "ACL"_L1)
        || toc.is(entry.desc, "SECURITY LABEL"_L1);
    return isRemark && toc.bytes(entry.tag).startsWith("DATABASE ");
}

/// One of the archives.
struct Side {
    explicit Side(const CheckedArchive &checked)
        : archive(checked.archive)
        , content(checked.content)
        , map(damageMap(checked.archive, checked.content))
    {
    }

    /// What the data block of this entry holds, if it is proven whole.
    const DataContent *wholeContent(std::size_t entry) const
    {
        const bool isWhole = std::ranges::binary_search(map.whole, entry, {}, &BlockPlace::entry);
        return isWhole ? content.find(entry) : nullptr;
    }

    const Archive &archive;
    const ContentReport &content;
    DamageMap map;
};

class Comparer
{
public:
    Comparer(const CheckedArchive &a, const CheckedArchive &b, const std::stop_token &stop)
        : m_a(a)
        , m_b(b)
        , m_stop(stop)
    {
    }

    Expected<ArchiveComparison> compare();

private:
    enum class Part { Definitions, Tables, LargeObjects };
    std::vector<std::size_t> entriesOf(const Archive &archive, Part part) const;
    EntryMatch match(Part part) const;
    void compareDefinitions();
    Expected<> compareTables();
    Expected<> compareLargeObjects();
    std::optional<DataAmount> largeObjectAmount(const Side &side) const;
    Expected<RowFingerprint> largeObjectDigest(const Side &side) const;
    Expected<DataEquality> tableEquality(const DataContent &a, const DataContent &b) const;
    Expected<DataEquality> digestEquality(const DataContent &a, const DataContent &b) const;
    bool haveSameColumns(const DataContent &a, const DataContent &b) const;

    Side m_a;
    Side m_b;
    const std::stop_token &m_stop;
    ArchiveComparison m_result;
};

std::optional<DataAmount> amountOf(const DataContent *content)
{
    return content ? std::optional(DataAmount{.rows = content->rows, .bytes = content->bytes}) : std::nullopt;
}

Expected<ArchiveComparison> Comparer::compare()
{
    m_result.isSoundA = m_a.content.isValid();
    m_result.isSoundB = m_b.content.isValid();
    compareDefinitions();
    if (m_stop.stop_requested())
        return failure(ErrorCode::Cancelled, Text::tr("The comparison was cancelled."));
    if (const auto compared = compareTables(); !compared)
        return std::unexpected(compared.error());
    if (const auto compared = compareLargeObjects(); !compared)
        return std::unexpected(compared.error());
    return std::move(m_result);
}

std::vector<std::size_t> Comparer::entriesOf(const Archive &archive, Part part) const
{
    const bool isSameDatabase = m_a.archive.header().databaseBytes == m_b.archive.header().databaseBytes;
    const Toc &toc = archive.toc();
    std::vector<std::size_t> entries;
    for (std::size_t index = 0; index < toc.entries().size(); ++index) {
        const TocEntry &entry = toc.entries()[index];
        const Part itsPart = !entry.hasData  ? Part::Definitions
            : toc.holdsLargeObjects(entry) ? Part::LargeObjects
                                             : Part::Tables;
        if (itsPart == part && (isSameDatabase || part != Part::Definitions || !isOfDatabase(toc, entry)))
            entries.push_back(index);
    }
    return entries;
}

EntryMatch Comparer::match(Part part) const
{
    return matchEntries(m_a.archive.toc(), entriesOf(m_a.archive, part), m_b.archive.toc(),
                        entriesOf(m_b.archive, part));
}

void Comparer::compareDefinitions()
{
    const Toc &a = m_a.archive.toc();
    const Toc &b = m_b.archive.toc();
    EntryMatch matched = match(Part::Definitions);
    std::erase_if(matched.pairs, [&](const EntryPair &pair) {
        return haveSameDefinition(a, a.entries()[pair.a], b, b.entries()[pair.b]);
    });
    m_result.changed = std::move(matched.pairs);
    m_result.removed = std::move(matched.onlyInA);
    m_result.added = std::move(matched.onlyInB);
}

Expected<> Comparer::compareTables()
{
    const EntryMatch matched = match(Part::Tables);
    for (const EntryPair &pair : matched.pairs) {
        const DataContent *a = m_a.wholeContent(pair.a);
        const DataContent *b = m_b.wholeContent(pair.b);
        const auto equality = a && b ? tableEquality(*a, *b) : DataEquality::Unknown;
        if (!equality)
            return std::unexpected(equality.error());
        m_result.tables.push_back(
            {.entryA = pair.a, .entryB = pair.b, .a = amountOf(a), .b = amountOf(b), .equality = *equality});
    }
    for (const std::size_t entry : matched.onlyInA)
        m_result.tables.push_back({.entryA = entry,
                                   .entryB = {},
                                   .a = amountOf(m_a.wholeContent(entry)),
                                   .b = {},
                                   .equality = DataEquality::Different});
    for (const std::size_t entry : matched.onlyInB)
        m_result.tables.push_back({.entryA = {},
                                   .entryB = entry,
                                   .a = {},
                                   .b = amountOf(m_b.wholeContent(entry)),
                                   .equality = DataEquality::Different});
    return {};
}

Expected<DataEquality> Comparer::tableEquality(const DataContent &a, const DataContent &b) const
{
    if (a.fingerprint.has_value() != b.fingerprint.has_value())
        return DataEquality::Unknown;
    if (a.rows != b.rows || a.bytes != b.bytes)
        return DataEquality::Different;
    if (!a.fingerprint)
        return digestEquality(a, b);
    const bool isEqual = a.fingerprint == b.fingerprint && (a.rows == 0 || haveSameColumns(a, b));
    return isEqual ? DataEquality::Equal : DataEquality::Different;
}

Expected<DataEquality> Comparer::digestEquality(const DataContent &a, const DataContent &b) const
{
    const auto ofA = plainDigest(m_a.archive, a, m_stop);
    if (!ofA)
        return std::unexpected(ofA.error());
    const auto ofB = plainDigest(m_b.archive, b, m_stop);
    if (!ofB)
        return std::unexpected(ofB.error());
    return *ofA == *ofB ? DataEquality::Equal : DataEquality::Different;
}

bool Comparer::haveSameColumns(const DataContent &a, const DataContent &b) const
{
    const auto columnsOf = [](const Toc &toc, const DataContent &content) {
        const auto statement = parseCopyStatement(toc.bytes(toc.entries()[content.entry].copyStatement));
        return statement ? statement->columns : QByteArrayList();
    };
    return columnsOf(m_a.archive.toc(), a) == columnsOf(m_b.archive.toc(), b);
}

Expected<> Comparer::compareLargeObjects()
{
    TableComparison &result = m_result.largeObjects;
    result.a = largeObjectAmount(m_a);
    result.b = largeObjectAmount(m_b);
    if (!result.a || !result.b)
        return {};
    result.equality = DataEquality::Different;
    if (result.a != result.b)
        return {};
    const auto a = largeObjectDigest(m_a);
    if (!a)
        return std::unexpected(a.error());
    const auto b = largeObjectDigest(m_b);
    if (!b)
        return std::unexpected(b.error());
    if (*a == *b)
        result.equality = DataEquality::Equal;
    return {};
}

/// Of all blocks together; nothing where one of them is not whole.
std::optional<DataAmount> Comparer::largeObjectAmount(const Side &side) const
{
    DataAmount amount;
    for (const std::size_t entry : entriesOf(side.archive, Part::LargeObjects)) {
        const DataContent *content = side.wholeContent(entry);
        if (!content)
            return {};
        amount.rows += content->rows;
        amount.bytes += content->bytes;
    }
    return amount;
}

/// All blocks are whole.
Expected<RowFingerprint> Comparer::largeObjectDigest(const Side &side) const
{
    RowFingerprint sum;
    for (const std::size_t entry : entriesOf(side.archive, Part::LargeObjects)) {
        const auto block = plainDigest(side.archive, *side.wholeContent(entry), m_stop);
        if (!block)
            return block;
        sum.add(*block);
    }
    return sum;
}

} // namespace

bool ArchiveComparison::isEqual() const
{
    return isSoundA && isSoundB && changed.empty() && removed.empty() && added.empty()
        && largeObjects.equality == DataEquality::Equal
        && std::ranges::all_of(
               tables, [](const TableComparison &table) { return table.equality == DataEquality::Equal; });
}

Expected<ArchiveComparison> compareArchives(const CheckedArchive &a, const CheckedArchive &b,
                                            const std::stop_token &stop)
{
    return Comparer(a, b, stop).compare();
}

} // namespace Belay
