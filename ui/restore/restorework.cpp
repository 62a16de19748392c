// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restorework.h"

#include "core/archive/listing.h"
#include "core/postgres/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Belay::RestoreWork)
};

Expected<SourceArchive> openAndWalk(const QString &path, JobContext &context)
{
    const auto archive = context.step(u"open"_s, Text::tr("Read the table of contents"),
                                      [&] { return Archive::open(path, context.stopToken()); });
    if (!archive)
        return std::unexpected(archive.error());
    const qint64 size = (*archive)->identity().size;
    const auto structure = context.step(u"structure"_s, Text::tr("Walk along the data blocks"), [&] {
        return checkStructure(**archive, context.stopToken(), [&](qint64 offset) {
            context.progress({.done = offset, .total = size, .text = {}});
        });
    });
    if (!structure)
        return std::unexpected(structure.error());
    return SourceArchive{.archive = *archive, .structure = *structure, .listing = listing(**archive)};
}

Expected<ServerFacts> lookAtServer(const ConnectionParameters &parameters, JobContext &context)
{
    auto connection = Connection::open(parameters, context.stopToken());
    if (!connection)
        return std::unexpected(connection.error());
    return readServerFacts(*connection);
}

} // namespace

RestoreWork RestoreWork::real()
{
    return {.open = openAndWalk,
            .readServer = lookAtServer,
            .plan = Belay::planRestore,
            .execute = Belay::executeRestore,
            .planRollback = Belay::planRollback,
            .executeRollback = Belay::executeRollback,
            .remedyBlocker = Belay::remedyBlocker};
}

} // namespace Belay
