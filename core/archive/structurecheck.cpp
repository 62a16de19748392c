// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/structurecheck.h"

#include "core/archive/blockwalk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

Expected<StructureReport> checkStructure(const Archive &archive, std::stop_token stop,
                                         const std::function<void(qint64)> &progress)
{
    return BlockWalk(archive, std::move(stop), progress).run();
}

Expected<> requireSound(const std::vector<ArchiveProblem> &problems)
{
    if (problems.empty())
        return {};
    const ArchiveProblem &first = problems.front();
    QString detail;
    if (first.offset >= 0)
        detail = u"at byte %1"_s.arg(first.offset);
    const bool isUnfinished = first.code == ErrorCode::ArchiveUnfinished;
    return failure(
        first.code, first.message, detail,
        isUnfinished ? QCoreApplication::translate("StructureCheck", "Dump the database again.")
                     : QCoreApplication::translate("StructureCheck",
                                                   "Copy the file again from where it was made, and compare "
                                                   "the sizes of both. If they are the same, dump the "
                                                   "database again."));
}

} // namespace Belay
