// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/entryrules.h"

#include "core/archive/sqlnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr QByteArrayView throughRootComment = "-- load via partition root ";

} // namespace

bool isOneOf(const Toc &toc, const TocText &text, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [&](QLatin1StringView name) { return toc.is(text, name); });
}

bool isSettingsEntry(const Toc &toc, const TocEntry &entry)
{
    return isOneOf(toc, entry.desc, {"ENCODING"_L1, "STDSTRINGS"_L1, "SEARCHPATH"_L1});
}

bool isDatabaseEntry(const Toc &toc, const TocEntry &entry)
{
    if (isOneOf(toc, entry.desc, {"DATABASE"_L1, "DATABASE PROPERTIES"_L1}))
        return true;
    return toc.bytes(entry.tag).startsWith("DATABASE ")
        && isOneOf(toc, entry.desc, {"ACL"_L1, "COMMENT"_L1, "SECURITY LABEL"_L1});
}

bool isDataWithoutBlock(const Toc &toc, const TocEntry &entry)
{
    if (entry.hasData)
        return false;
    if (isOneOf(toc, entry.desc, {"SEQUENCE SET"_L1, "BLOB"_L1, "BLOB METADATA"_L1}))
        return true;
    return toc.bytes(entry.tag).startsWith("LARGE OBJECT")
        && isOneOf(toc, entry.desc, {"ACL"_L1, "COMMENT"_L1, "SECURITY LABEL"_L1});
}

bool isPrivilegeEntry(const Toc &toc, const TocEntry &entry)
{
    return isOneOf(toc, entry.desc, {"ACL"_L1, "ACL LANGUAGE"_L1, "DEFAULT ACL"_L1});
}

bool hasDefinition(const Toc &toc, const TocEntry &entry)
{
    if (entry.definition.isEmpty() || isSettingsEntry(toc, entry) || isDatabaseEntry(toc, entry))
        return false;
    if (toc.is(entry.desc, "<Init>"_L1) && toc.is(entry.tag, "Max OID"_L1))
        return false; // of archives of long ago
    return !isDataWithoutBlock(toc, entry) && !toc.bytes(entry.definition).startsWith(throughRootComment);
}

QByteArrayView rootRemark(const Toc &toc, const TocEntry &entry)
{
    const QByteArrayView text = toc.bytes(entry.definition);
    return text.startsWith(throughRootComment) ? text.sliced(throughRootComment.size()).trimmed() : QByteArrayView();
}

bool isLoadedThroughRoot(const Toc &toc, const TocEntry &entry)
{
    if (!toc.is(entry.desc, "TABLE DATA"_L1))
        return false;
    if (!rootRemark(toc, entry).isEmpty())
        return true;
    const QByteArrayView copy = toc.bytes(entry.copyStatement); // which tells it in older archives
    const QByteArray name = "COPY " + dumpedName(toc.bytes(entry.tag)) + ' ';
    const QByteArray fullName =
        "COPY " + dumpedName(toc.bytes(entry.namespaceName), toc.bytes(entry.tag)) + ' ';
    return !copy.isEmpty() && !copy.startsWith(fullName) && !copy.startsWith(name);
}

} // namespace Belay
