// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ownership.h"

#include "core/archive/entryrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Which of the objects that an entry depends on is its owner.
enum class OwnerRule {
    First,       ///< the first one
    TagStarts,   ///< the relation whose name begins the entry's tag, or else as SameSchema
    TagIs,       ///< that of the entry's own name
    SameSchema,  ///< the first relation of the entry's own schema
    Publication, ///< the publication
};

struct KindRule {
    QLatin1StringView desc;
    EntryRole role;
    OwnerRule owner;
};

constexpr std::array kindRules{
    KindRule{"TABLE DATA"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"SEQUENCE SET"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"SEQUENCE OWNED BY"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"MATERIALIZED VIEW DATA"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"STATISTICS DATA"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"BLOBS"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"ROW SECURITY"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"COMMENT"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"SECURITY LABEL"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"ACL"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"DEFAULT ACL"_L1, EntryRole::Part, OwnerRule::First},
    KindRule{"DEFAULT"_L1, EntryRole::Part, OwnerRule::TagStarts},
    KindRule{"CONSTRAINT"_L1, EntryRole::Part, OwnerRule::TagStarts},
    KindRule{"CHECK CONSTRAINT"_L1, EntryRole::Part, OwnerRule::TagStarts},
    KindRule{"TRIGGER"_L1, EntryRole::Part, OwnerRule::TagStarts},
    KindRule{"RULE"_L1, EntryRole::Part, OwnerRule::TagStarts},
    KindRule{"POLICY"_L1, EntryRole::Part, OwnerRule::TagStarts},
    KindRule{"INDEX"_L1, EntryRole::Part, OwnerRule::SameSchema},
    KindRule{"STATISTICS"_L1, EntryRole::Part, OwnerRule::SameSchema},
    KindRule{"SEQUENCE"_L1, EntryRole::Part, OwnerRule::SameSchema}, // of a serial or identity column
    KindRule{"FK CONSTRAINT"_L1, EntryRole::Link, OwnerRule::TagStarts},
    KindRule{"TABLE ATTACH"_L1, EntryRole::Link, OwnerRule::TagIs},
    KindRule{"INDEX ATTACH"_L1, EntryRole::Link, OwnerRule::TagIs},
    KindRule{"PUBLICATION TABLE"_L1, EntryRole::Link, OwnerRule::Publication},
    KindRule{"PUBLICATION TABLES IN SCHEMA"_L1, EntryRole::Link, OwnerRule::Publication},
};

const KindRule *ruleOf(const Toc &toc, const TocEntry &entry)
{
    const auto *const found =
        std::ranges::find_if(kindRules, [&](const KindRule &rule) { return toc.is(entry.desc, rule.desc); });
    return found != kindRules.end() ? found : nullptr;
}

bool isTable(const Toc &toc, const TocEntry &entry)
{
    return isOneOf(toc, entry.desc, {"TABLE"_L1, "FOREIGN TABLE"_L1});
}

/// Relations, and domains, which have constraints as well.
bool canHaveParts(const Toc &toc, const TocEntry &entry)
{
    return isTable(toc, entry) || isOneOf(toc, entry.desc, {"VIEW"_L1, "MATERIALIZED VIEW"_L1, "DOMAIN"_L1});
}

bool isInSameSchema(const Toc &toc, const TocEntry &a, const TocEntry &b)
{
    return toc.bytes(a.namespaceName) == toc.bytes(b.namespaceName);
}

bool startsTag(const Toc &toc, const TocEntry &object, const TocEntry &entry)
{
    const QByteArrayView name = toc.bytes(object.tag);
    const QByteArrayView tag = toc.bytes(entry.tag);
    return tag.startsWith(name) && tag.sliced(name.size()).startsWith(' ');
}

bool isOwner(const Toc &toc, OwnerRule rule, const TocEntry &object, const TocEntry &entry)
{
    switch (rule) {
    case OwnerRule::First:
        return true;
    case OwnerRule::TagStarts:
        return canHaveParts(toc, object) && isInSameSchema(toc, object, entry)
            && startsTag(toc, object, entry);
    case OwnerRule::TagIs:
        return isInSameSchema(toc, object, entry) && toc.bytes(object.tag) == toc.bytes(entry.tag);
    case OwnerRule::SameSchema:
        return canHaveParts(toc, object) && isInSameSchema(toc, object, entry);
    case OwnerRule::Publication:
        return toc.is(object.desc, "PUBLICATION"_L1);
    }
    Q_UNREACHABLE_RETURN(false);
}

std::optional<quint32> findOwner(const Toc &toc, std::span<const quint32> needed, OwnerRule rule,
                                 const TocEntry &entry)
{
    const auto found = std::ranges::find_if(
        needed, [&](quint32 object) { return isOwner(toc, rule, toc.entries()[object], entry); });
    if (found != needed.end())
        return *found;
    return rule == OwnerRule::TagStarts ? findOwner(toc, needed, OwnerRule::SameSchema, entry) : std::nullopt;
}

/// The table that a table says itself to be attached to; archives from 14 on have an entry for that.
std::optional<quint32> attachedTo(const Toc &toc, std::span<const quint32> needed, const TocEntry &entry)
{
    if (!isTable(toc, entry) || !toc.bytes(entry.definition).contains(" ATTACH PARTITION "))
        return {};
    const auto found = std::ranges::find_if(needed, [&](quint32 table) {
        const TocEntry &parent = toc.entries()[table];
        return isTable(toc, parent) && toc.bytes(parent.definition).contains("\nPARTITION BY ");
    });
    return found != needed.end() ? std::optional(*found) : std::nullopt;
}

} // namespace

Ownership::Ownership(const Toc &toc, const Dependencies &dependencies)
    : m_entries(toc.entries().size())
{
    const auto entries = toc.entries();
    for (quint32 i = 0; i < entries.size(); ++i) {
        Standing &standing = m_entries[i];
        if (const KindRule *const rule = ruleOf(toc, entries[i])) {
            standing.role = rule->role;
            standing.owner = findOwner(toc, dependencies.of(i), rule->owner, entries[i]);
        } else {
            standing.partitionedTable = attachedTo(toc, dependencies.of(i), entries[i]);
        }
    }
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (!m_entries[i].owner || !toc.is(entries[i].desc, "TABLE ATTACH"_L1))
            continue;
        for (const quint32 table : dependencies.of(i)) {
            if (table != *m_entries[i].owner)
                m_entries[*m_entries[i].owner].partitionedTable = table;
        }
    }
}

} // namespace Belay
