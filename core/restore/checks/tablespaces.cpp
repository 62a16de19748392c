// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};
}

/// Tablespaces that the archive names and the server does not have, or does not let us use.
Expected<Findings> Checks::tablespaces(const CheckContext &context)
{
    std::set<QString> named;
    for (const TocEntry &entry : context.toc.entries()) {
        if (!entry.tablespace.isEmpty())
            named.insert(context.toc.text(entry.tablespace));
    }
    if (named.empty())
        return {};
    const auto usable =
        context.server.query(u"SELECT spcname FROM pg_tablespace WHERE has_tablespace_privilege(oid, 'CREATE')"_s);
    if (!usable)
        return std::unexpected(usable.error());
    for (const QString &name : column(*usable, 0))
        named.erase(name);
    named.erase(u"pg_default"_s); // that of the database needs no privilege
    if (named.empty())
        return {};
    std::vector<FindingCost> costs;
    for (const QString &name : named)
        costs.push_back({.cause = Text::tr("The tablespace %1 cannot be used on this server.").arg(name)});
    return Findings{{.key = missingTablespacesKey,
                     .level = FindingLevel::ToAccept,
                     .message = Text::tr("%n tablespace(s) of the archive cannot be used on the server; everything goes into the "
                                         "database's own one.",
                                         nullptr, static_cast<int>(named.size())),
                     .evidence = evidence(QStringList(named.begin(), named.end())),
                     .remedy = Text::tr("Make the tablespaces first, or grant CREATE on them."),
                     .costs = costs}};
}

} // namespace Belay
