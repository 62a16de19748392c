// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/databasesettings.h"

#include "core/archive/sqltokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

void assign(DatabaseSettings &settings, const QByteArray &option, const SqlToken &token)
{
    const QString value = QString::fromUtf8(token.value());
    if (option == "ENCODING")
        settings.encoding = value;
    else if (option == "LOCALE_PROVIDER")
        settings.localeProvider = value.toLower();
    else if (option == "LC_COLLATE")
        settings.collate = value;
    else if (option == "LC_CTYPE")
        settings.ctype = value;
    else if (option == "LOCALE")
        settings.locale = value;
    else if (option == "ICU_LOCALE" || option == "BUILTIN_LOCALE")
        settings.icuLocale = value;
    else if (option == "ICU_RULES")
        settings.icuRules = value;
}

/// Reads CREATE DATABASE name WITH option = value …;
std::optional<DatabaseSettings> parse(QByteArrayView sql)
{
    SqlTokens tokens(sql);
    if (!tokens.next().is("CREATE"_L1) || !tokens.next().is("DATABASE"_L1))
        return {};
    tokens.next();
    if (!tokens.next().is("WITH"_L1))
        return {};

    DatabaseSettings settings;
    while (true) {
        const SqlToken option = tokens.next();
        if (option.isSign(';'))
            return settings.encoding.isEmpty() ? std::nullopt : std::optional(settings);
        const SqlToken equals = tokens.next();
        const SqlToken value = tokens.next();
        if (option.kind != SqlTokenKind::Word || !equals.isSign('=') || value.kind == SqlTokenKind::End
            || value.kind == SqlTokenKind::Sign)
            return {};
        assign(settings, option.value().toUpper(), value);
    }
}

} // namespace

std::optional<DatabaseSettings> databaseSettings(const Toc &toc)
{
    const auto entries = toc.entries();
    const auto found = std::ranges::find_if(
        entries, [&](const TocEntry &entry) { return toc.is(entry.desc, "DATABASE"_L1); });
    return found != entries.end() ? parse(toc.bytes(found->definition)) : std::nullopt;
}

} // namespace Belay
