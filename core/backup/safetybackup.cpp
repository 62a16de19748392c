// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/safetybackup.h"

#include "core/backup/databasedump.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

Expected<SafetyBackupReceipt> SafetyBackup::take(const TargetIdentity &target, Connection &server, const QString &file,
                                                 JobContext &context)
{
    const auto facts = readServerFacts(server);
    if (!facts)
        return std::unexpected(facts.error());
    if (identityOf(*facts, target.database) != target)
        return failure(ErrorCode::PlanOutdated,
                       QCoreApplication::translate("SafetyBackup", "The database %1 is no longer the one that the plan was made for.")
                           .arg(target.database),
                       {}, QCoreApplication::translate("SafetyBackup", "Make a new plan."));
    if (target.databaseOid == 0)
        return SafetyBackupReceipt(target, std::nullopt);

    auto backup = m_dump.take({.connection = server.resolvedParameters().withDatabase(target.database),
                               .source = target,
                               .databaseSize = facts->database(target.database)->size,
                               .file = file,
                               .compression = {}},
                              context);
    if (!backup)
        return std::unexpected(backup.error());
    return SafetyBackupReceipt(target, std::move(*backup));
}

} // namespace Belay
