// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/compare/entrymatch.h"

#include <QHashFunctions>

#include <algorithm>
#include <compare>
#include <initializer_list>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

using Field = TocText TocEntry::*;
using Fields = std::initializer_list<Field>;

/// NULL counts as empty: which one is written depends on the version of pg_dump.
std::string_view view(const Toc &toc, const TocEntry &entry, Field field)
{
    const QByteArrayView bytes = toc.bytes(entry.*field);
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

std::strong_ordering order(const Toc &a, const TocEntry &entryA, const Toc &b, const TocEntry &entryB,
                           Fields fields)
{
    for (const Field field : fields) {
        if (const auto result = view(a, entryA, field) <=> view(b, entryB, field); result != 0)
            return result;
    }
    return std::strong_ordering::equal;
}

/// An entry with a hash of the fields that it is sorted by, since most comparisons end there.
struct Keyed {
    std::size_t hash = 0;
    std::size_t entry = 0;
};

std::strong_ordering order(const Toc &a, const Keyed &keyedA, const Toc &b, const Keyed &keyedB,
                           Fields fields)
{
    if (keyedA.hash != keyedB.hash)
        return keyedA.hash <=> keyedB.hash;
    return order(a, a.entries()[keyedA.entry], b, b.entries()[keyedB.entry], fields);
}

std::vector<Keyed> sorted(const Toc &toc, const std::vector<std::size_t> &entries, Fields fields)
{
    std::vector<Keyed> keyed;
    keyed.reserve(entries.size());
    for (const std::size_t entry : entries) {
        std::size_t hash = 0;
        for (const Field field : fields) {
            const std::string_view text = view(toc, toc.entries()[entry], field);
            hash = qHashBits(text.data(), text.size(), hash);
        }
        keyed.push_back({.hash = hash, .entry = entry});
    }
    std::ranges::sort(keyed, [&](const Keyed &left, const Keyed &right) {
        const auto result = order(toc, left, toc, right, fields);
        return result != 0 ? result < 0 : left.entry < right.entry;
    });
    return keyed;
}

class EntryMatcher
{
public:
    EntryMatcher(const Toc &a, std::vector<std::size_t> ofA, const Toc &b, std::vector<std::size_t> ofB)
        : m_a(a)
        , m_b(b)
        , m_leftA(std::move(ofA))
        , m_leftB(std::move(ofB))
    {
    }

    EntryMatch match();

private:
    void pairWhereEqual(Fields fields);

    const Toc &m_a;
    const Toc &m_b;
    std::vector<std::size_t> m_leftA;
    std::vector<std::size_t> m_leftB;
    std::vector<EntryPair> m_pairs;
};

EntryMatch EntryMatcher::match()
{
    constexpr auto desc = &TocEntry::desc;
    constexpr auto schema = &TocEntry::namespaceName;
    constexpr auto tag = &TocEntry::tag;
    constexpr auto drop = &TocEntry::dropStatement; // names the object with its signature
    constexpr auto owner = &TocEntry::owner;
    pairWhereEqual({tag, desc, schema, drop, owner, &TocEntry::definition});
    pairWhereEqual({tag, desc, schema, drop, owner});
    pairWhereEqual({tag, desc, schema, drop});
    pairWhereEqual({tag, desc, schema, owner});
    pairWhereEqual({tag, desc, schema});
    std::ranges::sort(m_pairs, {}, &EntryPair::a);
    std::ranges::sort(m_leftA);
    std::ranges::sort(m_leftB);
    return {.pairs = std::move(m_pairs), .onlyInA = std::move(m_leftA), .onlyInB = std::move(m_leftB)};
}

/// Pairs what is left, in the order of the archives where several are equal.
void EntryMatcher::pairWhereEqual(Fields fields)
{
    if (m_leftA.empty() || m_leftB.empty())
        return;
    const std::vector<Keyed> ofA = sorted(m_a, m_leftA, fields);
    const std::vector<Keyed> ofB = sorted(m_b, m_leftB, fields);
    m_leftA.clear();
    m_leftB.clear();
    auto a = ofA.cbegin();
    auto b = ofB.cbegin();
    while (a != ofA.cend() && b != ofB.cend()) {
        const auto result = order(m_a, *a, m_b, *b, fields);
        if (result < 0)
            m_leftA.push_back((a++)->entry);
        else if (result > 0)
            m_leftB.push_back((b++)->entry);
        else
            m_pairs.push_back({.a = (a++)->entry, .b = (b++)->entry});
    }
    for (; a != ofA.cend(); ++a)
        m_leftA.push_back(a->entry);
    for (; b != ofB.cend(); ++b)
        m_leftB.push_back(b->entry);
}

} // namespace

EntryMatch matchEntries(const Toc &a, std::vector<std::size_t> ofA, const Toc &b,
                        std::vector<std::size_t> ofB)
{
    return EntryMatcher(a, std::move(ofA), b, std::move(ofB)).match();
}

bool haveSameDefinition(const Toc &a, const TocEntry &entryA, const Toc &b, const TocEntry &entryB)
{
    return order(
               a, entryA, b, entryB,
               {&TocEntry::owner, &TocEntry::tablespace, &TocEntry::tableAccessMethod, &TocEntry::definition})
        == 0;
}

std::vector<DiffLine> definitionDiff(const Toc &a, const TocEntry &entryA, const Toc &b,
                                     const TocEntry &entryB)
{
    QString before;
    QString after;
    const auto addWhereDifferent = [&](QLatin1StringView title, Field field) {
        if (order(a, entryA, b, entryB, {field}) == 0)
            return;
        for (const auto &[toc, entry, text] :
             {std::tuple(&a, &entryA, &before), std::tuple(&b, &entryB, &after)}) {
            if (!(entry->*field).isEmpty())
                *text += "-- "_L1 + title + ": "_L1 + toc->text(entry->*field) + u'\n';
        }
    };
    addWhereDifferent("Owner"_L1, &TocEntry::owner);
    addWhereDifferent("Tablespace"_L1, &TocEntry::tablespace);
    addWhereDifferent("Access method"_L1, &TocEntry::tableAccessMethod);
    before += a.text(entryA.definition);
    after += b.text(entryB.definition);
    return lineDiff(before, after);
}

} // namespace Belay
