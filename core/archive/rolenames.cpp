// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/rolenames.h"

#include "core/archive/entryrules.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

using Words = std::initializer_list<QLatin1StringView>;

/// The names of the comma-separated lists that follow any of `openers`, or FOR ROLE, outside parentheses. All of these
/// words are reserved but ROLE, so that a table of that name stands without quotes.
std::vector<SqlToken> namesAfter(Words openers, QByteArrayView sql)
{
    enum class Place { Elsewhere, BeforeName, BehindName };
    Place place = Place::Elsewhere;
    bool isBehindFor = false;
    int parentheses = 0;
    std::vector<SqlToken> names;
    SqlTokens tokens(sql);
    for (SqlToken token = tokens.next(); token.kind != SqlTokenKind::End; token = tokens.next()) {
        const bool isForRole = std::exchange(isBehindFor, token.is("FOR"_L1)) && token.is("ROLE"_L1);
        parentheses += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
        if (parentheses > 0 || (place == Place::BeforeName && (token.is("GROUP"_L1) || isForRole)))
            continue;
        const bool isName = token.kind == SqlTokenKind::Word || token.kind == SqlTokenKind::Name;
        if (place == Place::BeforeName && isName) {
            if (!token.is("PUBLIC"_L1))
                names.push_back(token);
            place = Place::BehindName;
            continue;
        }
        const bool isOpener = std::ranges::any_of(openers, [&](QLatin1StringView word) { return token.is(word); });
        const bool isNext = isOpener || isForRole || (place == Place::BehindName && token.isSign(','));
        place = isNext ? Place::BeforeName : Place::Elsewhere;
    }
    return names;
}

QByteArray quoted(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

/// The statement with other names in the places of these.
QByteArray renamed(QByteArrayView sql, const std::vector<SqlToken> &names, const RoleNames &roles)
{
    QByteArray result;
    qsizetype done = 0;
    for (const SqlToken &name : names) {
        const auto role = roles.find(name.value());
        if (role == roles.end())
            continue;
        const qsizetype quote = name.kind == SqlTokenKind::Name ? 1 : 0;
        const qsizetype start = name.content.data() - sql.data() - quote;
        result += sql.sliced(done, start - done) + quoted(role->second);
        done = start + name.content.size() + 2 * quote;
    }
    return result + sql.sliced(done);
}

/// `USER MAPPING role SERVER server`, without quotes; the role is the one that the definition names.
QByteArray renamedTag(QByteArrayView tag, const std::vector<SqlToken> &names, const RoleNames &roles)
{
    const QByteArray role = names.empty() ? QByteArray() : names.front().value();
    const QByteArray start = "USER MAPPING " + role + " SERVER ";
    const auto to = roles.find(role);
    if (to == roles.end() || !tag.startsWith(start))
        return tag.toByteArray();
    return "USER MAPPING " + to->second + " SERVER " + tag.sliced(start.size());
}

/// Builds the new table of contents: its texts one after the other.
class Renaming
{
public:
    Renaming(const Toc &toc, const RoleNames &roles)
        : m_toc(toc)
        , m_roles(roles)
    {
    }

    Toc run()
    {
        for (const TocEntry &entry : m_toc.entries())
            add(entry);
        return {std::move(m_bytes), std::move(m_entries), std::move(m_dependencies)};
    }

private:
    void add(const TocEntry &source)
    {
        TocEntry entry = source;
        for (const auto text : {&TocEntry::tableOid, &TocEntry::oid, &TocEntry::desc, &TocEntry::copyStatement, &TocEntry::namespaceName,
                                &TocEntry::tablespace, &TocEntry::tableAccessMethod})
            put(entry.*text, m_toc.bytes(source.*text));
        const QByteArrayView definition = m_toc.bytes(source.definition);
        const QByteArrayView drop = m_toc.bytes(source.dropStatement);
        const auto names = roleNames(m_toc, source, definition);
        put(entry.definition, renamed(definition, names, m_roles));
        put(entry.dropStatement, renamed(drop, roleNames(m_toc, source, drop), m_roles));
        const QByteArrayView tag = m_toc.bytes(source.tag);
        put(entry.tag, m_toc.is(source.desc, "USER MAPPING"_L1) ? renamedTag(tag, names, m_roles) : tag.toByteArray());
        const QByteArrayView owner = m_toc.bytes(source.owner);
        const auto role = m_roles.find(owner.toByteArray());
        put(entry.owner, role != m_roles.end() ? QByteArrayView(role->second) : owner);
        const auto dependencies = m_toc.dependencies(source);
        entry.firstDependency = static_cast<quint32>(m_dependencies.size());
        m_dependencies.insert(m_dependencies.end(), dependencies.begin(), dependencies.end());
        m_entries.push_back(entry);
    }

    /// NULL stays NULL.
    void put(TocText &text, QByteArrayView value)
    {
        if (text.isNull())
            return;
        text = {.offset = static_cast<quint32>(m_bytes.size()), .length = static_cast<qint32>(value.size())};
        m_bytes.append(value);
    }

    const Toc &m_toc;
    const RoleNames &m_roles;
    QByteArray m_bytes;
    std::vector<TocEntry> m_entries;
    std::vector<DumpId> m_dependencies;
};

} // namespace

std::vector<SqlToken> roleNames(const Toc &toc, const TocEntry &entry, QByteArrayView sql)
{
    if (isPrivilegeEntry(toc, entry))
        return namesAfter({"TO"_L1, "FROM"_L1, "AUTHORIZATION"_L1}, sql);
    if (toc.is(entry.desc, "POLICY"_L1))
        return namesAfter({"TO"_L1}, sql);
    if (toc.is(entry.desc, "USER MAPPING"_L1))
        return namesAfter({"FOR"_L1}, sql);
    return {};
}

Toc withRolesRenamed(const Toc &toc, const RoleNames &roles)
{
    return Renaming(toc, roles).run();
}

} // namespace Belay
