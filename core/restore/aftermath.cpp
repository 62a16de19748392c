// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/aftermath.h"

namespace Belay {

namespace {

bool bears(const ServerFacts &server, const QString &name, quint32 oid)
{
    const DatabaseFacts *found = server.database(name);
    return oid != 0 && found && found->oid == oid;
}

/// True if both renames of the last switch were committed.
bool isSwitched(const DatabaseSwitch &change, const ServerFacts &server)
{
    return bears(server, change.target.database, change.replacementOid) || bears(server, change.setAside, change.target.databaseOid);
}

} // namespace

Aftermath aftermathOf(const RunStart &run, const Journal &journal, const ServerFacts &server, const QString &contentMark)
{
    const DatabaseFacts *target = server.database(run.target);
    const bool isThere = isWhole(target);
    Aftermath seen{.targetOid = isThere ? target->oid : 0};
    seen.hasReplacement = journal.change && bears(server, journal.change->replacement, journal.change->replacementOid);

    const bool isLoadedInPlace = !journal.contentMark.isEmpty() && contentMark != journal.contentMark;
    const bool isOnlyRemoved = journal.removed && !journal.change && !isThere;
    if ((journal.change && isSwitched(*journal.change, server)) || isOnlyRemoved)
        seen.state = Aftermath::State::Changed;
    else if (seen.targetOid == run.databaseOid)
        seen.state = isLoadedInPlace ? Aftermath::State::Changed : Aftermath::State::AsItWas;
    else if (journal.dropped && !isThere)
        seen.state = Aftermath::State::Gone;
    else
        seen.state = Aftermath::State::Foreign;
    return seen;
}

} // namespace Belay
