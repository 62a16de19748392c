// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/archive/databasesettings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int firstVersionWithIcu = 150000; // as a database's own provider
constexpr int firstVersionWithBuiltin = 170000;

/// True if the server's computer has this locale. Setting one that is not there is refused; the setting ends with its
/// statement.
Expected<bool> hasLocale(Connection &server, const QString &name)
{
    const auto set = server.query(u"SELECT set_config('lc_monetary', $1, true)"_s, {name});
    if (set)
        return true;
    const bool isRefused = sqlState(set.error()) == "22023"_L1;
    return isRefused ? Expected<bool>(false) : std::unexpected(set.error());
}

Expected<bool> hasProvider(Connection &server, const QString &provider)
{
    if (provider == "builtin"_L1)
        return server.serverVersion() >= firstVersionWithBuiltin;
    if (provider != "icu"_L1)
        return true;
    const auto icu = server.query(u"SELECT EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i')"_s);
    if (!icu)
        return std::unexpected(icu.error());
    return server.serverVersion() >= firstVersionWithIcu && icu->boolean(0, 0);
}

} // namespace

/// Whether the server can make a database that sorts and classifies as the archive's did.
Expected<Findings> Checks::locale(const CheckContext &context)
{
    const auto settings = databaseSettings(context.toc);
    if (context.isInPlace() || !settings)
        return {};
    const auto isProvided = hasProvider(context.server, settings->localeProvider);
    if (!isProvided)
        return std::unexpected(isProvided.error());
    if (!*isProvided)
        return Findings{{.key = u"locale.provider"_s,
                         .level = FindingLevel::Blocking,
                         .message = Text::tr("The server has no locales of the archive's provider %1.").arg(settings->localeProvider),
                         .evidence = settings->localeProvider + u' ' + settings->icuLocale,
                         .remedy = Text::tr("Make an empty database with another locale and restore into it in the mode in-place.")}};
    QStringList missing;
    for (const QString &name : std::set<QString>{settings->collate, settings->ctype, settings->locale}) {
        const bool isNamed = !name.isEmpty() && !(settings->localeProvider == "builtin"_L1 && name == settings->locale);
        const auto isThere = isNamed ? hasLocale(context.server, name) : Expected<bool>(true);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (!*isThere)
            missing += name;
    }
    if (missing.isEmpty())
        return {};
    return Findings{{.key = u"locale.missing"_s,
                     .level = FindingLevel::Blocking,
                     .message = Text::tr("The server's computer does not have %n locale(s) of the archive, so a database like it cannot be made.",
                                         nullptr, static_cast<int>(missing.size())),
                     .evidence = evidence(missing),
                     .remedy = Text::tr("Install the locale and restart the server, or make an empty database with another locale and "
                                        "restore into it in the mode in-place.")}};
}

} // namespace Belay
