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
}

/// Whether every character of the archive has a place where it goes.
Expected<Findings> Checks::encoding(const CheckContext &context)
{
    const QString archived = context.toc.encoding();
    if (archived.isEmpty())
        return {};
    const auto known = context.server.query(u"SELECT pg_char_to_encoding($1) >= 0"_s, {archived});
    if (!known)
        return std::unexpected(known.error());
    if (!known->boolean(0, 0))
        return Findings{{.key = u"encoding.unknown"_s,
                         .level = FindingLevel::Blocking,
                         .message = Text::tr("The server does not know the archive's encoding %1.").arg(archived),
                         .evidence = context.plan.server.versionText,
                         .remedy = Text::tr("Restore into the version that it comes from, and dump it again as UTF8.")}};
    // Beside, the new database gets the archive's own encoding where the archive tells it.
    const DatabaseFacts *target = context.targetFacts();
    const bool isKept = !context.isInPlace() && databaseSettings(context.toc);
    if (isKept || !target || target->encoding == archived || target->encoding == "UTF8"_L1)
        return {};
    const bool isUnchecked = target->encoding == "SQL_ASCII"_L1;
    return Findings{{.key = u"encoding.differs"_s,
                     .level = FindingLevel::ToAccept,
                     .message = isUnchecked
                         ? Text::tr("The target takes any bytes as text, and the archive's are %1: nothing will tell them apart.").arg(archived)
                         : Text::tr("The target's encoding %1 does not have every character of the archive's %2; one that is missing ends "
                                    "the restore.").arg(target->encoding, archived),
                     .evidence = archived + u" → "_s + target->encoding,
                     .remedy = Text::tr("Restore into a new database in UTF8.")}};
}

} // namespace Belay
