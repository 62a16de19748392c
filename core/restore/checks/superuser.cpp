// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/archive/definitionscan.h"
#include "core/archive/entryname.h"
#include "core/archive/entryrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// True for what PostgreSQL lets nobody but a superuser make.
bool needsSuperuser(const Toc &toc, const TocEntry &entry)
{
    if (isOneOf(toc, entry.desc, {"ACCESS METHOD"_L1, "EVENT TRIGGER"_L1, "FOREIGN DATA WRAPPER"_L1, "OPERATOR CLASS"_L1,
                                  "OPERATOR FAMILY"_L1, "SUBSCRIPTION"_L1, "TEXT SEARCH PARSER"_L1, "TEXT SEARCH TEMPLATE"_L1}))
        return true;
    const QByteArrayView sql = toc.bytes(entry.definition);
    if (toc.is(entry.desc, "PUBLICATION"_L1))
        return sql.contains(" FOR ALL TABLES");
    if (toc.is(entry.desc, "CAST"_L1))
        return sql.contains(") WITHOUT FUNCTION");
    if (toc.is(entry.desc, "TYPE"_L1))
        return sql.contains("\n    INPUT = ");
    if (!isOneOf(toc, entry.desc, {"FUNCTION"_L1, "PROCEDURE"_L1, "PROCEDURAL LANGUAGE"_L1}))
        return false;
    const DefinitionTraits traits = scanDefinition(sql);
    return traits.callsNativeCode || traits.usesUntrustedLanguage;
}

} // namespace

/// Objects that the connected role cannot make, because it is no superuser.
Expected<Findings> Checks::superuser(const CheckContext &context)
{
    if (context.role().isSuperuser)
        return {};
    std::vector<quint32> needing;
    QStringList names;
    const auto entries = context.toc.entries();
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (!needsSuperuser(context.toc, entries[i]))
            continue;
        needing.push_back(i);
        names += visibleName(context.toc, entries[i]);
    }
    if (needing.empty())
        return {};
    return Findings{{.key = u"objects.superuser"_s,
                     .level = FindingLevel::ToAccept,
                     .message = Text::tr("Only a superuser may make %n object(s) of the archive; without one, they and what needs them "
                                         "may be missing.",
                                         nullptr, static_cast<int>(needing.size())),
                     .evidence = evidence(names),
                     .remedy = Text::tr("Connect as a superuser."),
                     .costs = {riskOf(context, needing, Text::tr("Only a superuser may make this."))}}};
}

} // namespace Belay
