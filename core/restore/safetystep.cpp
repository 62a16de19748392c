// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/safetystep.h"

#include "core/backup/databasedump.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

Expected<SafetyBackupReceipt> takeSafetyBackup(const TargetIdentity &target, const ClientTool &dumpTool, const ClientTool &listTool,
                                               const QString &folder, Scene &scene)
{
    DatabaseDump dump(scene.bench.runner, scene.bench.clock, dumpTool, listTool);
    SafetyBackup safety(dump);
    const QString intent = u"pg_dump "_s + target.database + u" into "_s + folder;
    auto receipt = scene.recorder.step(scene.context, u"safety"_s,
                                       QCoreApplication::translate("SafetyStep", "Take and check the safety backup"), intent,
                                       [&] { return safety.take(target, scene.server, folder, scene.context); });
    if (!receipt || !receipt->file())
        return receipt;
    const BackupFile &file = *receipt->file();
    scene.report.safetyBackup = file;
    const auto recorded = scene.recorder.addArtefact(
        {.kind = ArtefactKind::SafetyBackup, .location = file.path, .size = file.size, .sha256 = file.sha256, .keepUntil = {}});
    if (!recorded)
        return std::unexpected(recorded.error());
    return receipt;
}

} // namespace Belay
