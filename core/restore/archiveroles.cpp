// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/archiveroles.h"

#include "core/archive/entryrules.h"
#include "core/archive/sqltokens.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

bool isAnyOf(const SqlToken &token, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return token.is(word); });
}

/// Adds the names of the comma-separated lists that follow any of `openers`, outside parentheses.
void addRolesAfter(std::initializer_list<QLatin1StringView> openers, QByteArrayView sql, std::set<QString> &roles)
{
    enum class Place { Elsewhere, BeforeName, BehindName };
    Place place = Place::Elsewhere;
    int parentheses = 0;
    SqlTokens tokens(sql);
    for (SqlToken token = tokens.next(); token.kind != SqlTokenKind::End; token = tokens.next()) {
        parentheses += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
        if (parentheses > 0 || (place == Place::BeforeName && token.is("GROUP"_L1)))
            continue;
        const bool isName = token.kind == SqlTokenKind::Word || token.kind == SqlTokenKind::Name;
        if (place == Place::BeforeName && isName) {
            if (!token.is("PUBLIC"_L1))
                roles.insert(QString::fromUtf8(token.value()));
            place = Place::BehindName;
            continue;
        }
        const bool isNext = isAnyOf(token, openers) || (place == Place::BehindName && token.isSign(','));
        place = isNext ? Place::BeforeName : Place::Elsewhere;
    }
}

} // namespace

ArchiveRoles rolesOf(const Toc &toc)
{
    ArchiveRoles roles;
    for (const TocEntry &entry : toc.entries()) {
        if (isDatabaseEntry(toc, entry))
            continue;
        if (!entry.owner.isEmpty())
            roles.owners.insert(toc.text(entry.owner));
        const QByteArrayView sql = toc.bytes(entry.definition);
        if (isPrivilegeEntry(toc, entry))
            addRolesAfter({"TO"_L1, "FROM"_L1, "ROLE"_L1, "AUTHORIZATION"_L1}, sql, roles.privileges);
        else if (toc.is(entry.desc, "POLICY"_L1))
            addRolesAfter({"TO"_L1}, sql, roles.others);
        else if (toc.is(entry.desc, "USER MAPPING"_L1))
            addRolesAfter({"FOR"_L1}, sql, roles.others);
    }
    return roles;
}

} // namespace Belay
