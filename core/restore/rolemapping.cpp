// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/rolemapping.h"

#include "core/archive/rolenames.h"
#include "core/archive/write/archiverewrite.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoleMapping)
};

bool isAscii(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Expected<std::shared_ptr<const Toc>> mappedToc(const Toc &toc, const RoleMapping &roles)
{
    RoleNames names;
    for (const auto &[from, to] : roles) {
        if (toc.encoding() != "UTF8"_L1 && !(isAscii(from) && isAscii(to)))
            return failure(ErrorCode::Usage,
                           Text::tr("The roles of an archive in the encoding %1 can only be mapped where their names are ASCII.").arg(toc.encoding()));
        names.emplace(from.toUtf8(), to.toUtf8());
    }
    return std::make_shared<const Toc>(withRolesRenamed(toc, names));
}

Expected<RestorePlan> withLoadableArchive(const RestorePlan &plan, Scene &scene)
{
    if (!plan.mappedToc)
        return plan;
    const auto folder = ScratchFolder::make(plan.scratch);
    if (!folder)
        return std::unexpected(folder.error());
    const QString path = (*folder)->filePath(u"archive.dump"_s);
    const QString intent = u"write "_s + plan.archive().path() + u" with mapped roles as "_s + path;
    const auto progress = [&, total = 2 * plan.archive().identity().size, before = qint64(0), written = qint64(0)](qint64 bytes) mutable {
        written = bytes < before ? before : written; // it begins to read what it wrote
        before = bytes;
        scene.context.progress({.done = written + bytes, .total = total, .text = {}});
    };
    auto rewritten = scene.recorder.step(scene.context, u"rewrite"_s, Text::tr("Write the archive with the mapped roles"), intent, [&] {
        return rewriteArchive(*plan.verified, *plan.mappedToc, path, {.progress = progress}, scene.context.stopToken());
    });
    if (!rewritten)
        return std::unexpected(rewritten.error());
    RestorePlan loadable = plan;
    loadable.verified = std::move(*rewritten);
    loadable.scratchFolder = *folder;
    return loadable;
}

} // namespace Belay
