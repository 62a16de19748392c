// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/archive/sqltokens.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int firstVersionWithTrusted = 130000;

/// An extension that the server could install.
struct Available {
    QString version;
    bool needsSuperuser = false;
    QString schema; ///< the only one that it may be in; empty: any
};

/// One that is in the target now.
struct Installed {
    QString version;
    QString schema;
};

Expected<std::map<QString, Available>> readAvailable(Connection &server)
{
    const QString trusted = server.serverVersion() >= firstVersionWithTrusted ? u"NOT v.trusted"_s : u"true"_s;
    const auto rows = server.query(
        u"SELECT e.name, e.default_version, v.superuser AND "_s + trusted
        + u", v.schema FROM pg_available_extensions e "
          "LEFT JOIN pg_available_extension_versions v ON v.name = e.name AND v.version = e.default_version"_s);
    if (!rows)
        return std::unexpected(rows.error());
    std::map<QString, Available> available;
    for (int i = 0; i < rows->rowCount(); ++i)
        available.emplace(rows->value(i, 0), Available{.version = rows->value(i, 1),
                                                       .needsSuperuser = rows->boolean(i, 2),
                                                       .schema = rows->value(i, 3)});
    return available;
}

Expected<std::map<QString, Installed>> readInstalled(Connection *target)
{
    std::map<QString, Installed> installed;
    if (!target)
        return installed;
    const auto rows = target->query(
        u"SELECT extname, extversion, nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = extnamespace"_s);
    if (!rows)
        return std::unexpected(rows.error());
    for (int i = 0; i < rows->rowCount(); ++i)
        installed.emplace(rows->value(i, 0), Installed{.version = rows->value(i, 1), .schema = rows->value(i, 2)});
    return installed;
}

/// CREATE EXTENSION IF NOT EXISTS name WITH SCHEMA schema;
QString schemaIn(QByteArrayView definition)
{
    SqlTokens tokens(definition);
    for (SqlToken token = tokens.next(); token.kind != SqlTokenKind::End; token = tokens.next()) {
        if (token.is("SCHEMA"_L1))
            return QString::fromUtf8(tokens.next().value());
    }
    return {};
}

/// Gathers what is wrong with several extensions in one way.
struct Trouble {
    QStringList lines;
    std::vector<FindingCost> costs;

    void addTo(Findings &findings, const QString &key, const QString &message, const QString &remedy) const
    {
        if (!lines.isEmpty())
            findings.push_back({.key = key,
                                .level = FindingLevel::ToAccept,
                                .message = message,
                                .evidence = evidence(lines),
                                .remedy = remedy,
                                .costs = costs});
    }
    [[nodiscard]] int count() const { return static_cast<int>(lines.size()); }
};

} // namespace

/// Extensions of the archive against those that the server offers, and those that the target has.
Expected<Findings> Checks::extensions(const CheckContext &context)
{
    const auto available = readAvailable(context.server);
    const auto installed = readInstalled(context.target);
    if (!available || !installed)
        return std::unexpected(!available ? available.error() : installed.error());
    Trouble missing;
    Trouble misplaced;
    Trouble denied;
    QStringList changed;
    const auto entries = context.toc.entries();
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (!context.toc.is(entries[i].desc, "EXTENSION"_L1))
            continue;
        const QString name = context.toc.text(entries[i].tag);
        const QString schema = schemaIn(context.toc.bytes(entries[i].definition));
        const auto offer = available->find(name);
        if (offer == available->end()) {
            missing.lines += name;
            missing.costs.push_back(
                costOf(context, {i}, Text::tr("The extension %1 is not installed on this server.").arg(name)));
            continue;
        }
        if (!offer->second.schema.isEmpty() && offer->second.schema != schema) {
            misplaced.lines += u"%1: %2, not %3"_s.arg(name, offer->second.schema, schema);
            misplaced.costs.push_back(costOf(
                context, {i}, Text::tr("The extension %1 cannot be in the schema of the archive.").arg(name)));
        } else if (offer->second.needsSuperuser && !context.role().isSuperuser && name != "plpgsql"_L1) {
            denied.lines += name;
            denied.costs.push_back(
                riskOf(context, {i}, Text::tr("The role may not install the extension %1.").arg(name)));
        }
        const auto old = installed->find(name);
        if (old != installed->end() && (old->second.version != offer->second.version || old->second.schema != schema))
            changed += u"%1: %2 %3 → %4 %5"_s.arg(name, old->second.schema, old->second.version, schema, offer->second.version);
    }

    Findings findings;
    missing.addTo(findings, u"extensions.missing"_s,
                  Text::tr("%n extension(s) of the archive are not installed on the server; what needs them cannot be restored.",
                           nullptr, missing.count()),
                  Text::tr("Install them on the server's computer."));
    misplaced.addTo(findings, u"extensions.other_schema"_s,
                    Text::tr("%n extension(s) must be in another schema than in the archive; what needs them cannot be restored.",
                             nullptr, misplaced.count()),
                    Text::tr("Install the version of the archive's server."));
    denied.addTo(findings, u"extensions.not_allowed"_s,
                 Text::tr("%1 may not install %n extension(s) of the archive; they are tried, and what needs them may be missing.",
                          nullptr, denied.count())
                     .arg(context.role().name),
                 Text::tr("Connect as a superuser."));
    if (!changed.isEmpty())
        findings.push_back({.key = u"extensions.changed"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("%n extension(s) of the target get another version or schema; archives do not tell which "
                                                "version they were made with.",
                                                nullptr, static_cast<int>(changed.size())),
                            .evidence = evidence(changed),
                            .remedy = {}});
    return findings;
}

} // namespace Belay
