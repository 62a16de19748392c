// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/databasesettings.h"
#include "core/archive/definitions.h"
#include "core/archive/explore/tablecolumns.h"
#include "core/archive/listing.h"
#include "core/archive/risks.h"
#include "core/archive/selection.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/inputfile.h"

using namespace Belay;

/// An archive of which the table of contents is read, and everything that is told from it.
int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const InputFile file;
    const auto opened = Archive::open(file.write(data, size));
    if (!opened) {
        if (opened.error().message.isEmpty() || opened.error().code == ErrorCode::FileUnreadable)
            std::abort();
        return 0;
    }
    const Archive &archive = **opened;
    const Toc &toc = archive.toc();
    const Dependencies dependencies(toc);
    const Ownership ownership(toc, dependencies);
    for (const TocEntry &entry : toc.entries().first(std::min<std::size_t>(toc.entries().size(), 50))) {
        const Selection selection = closure(toc, dependencies, ownership, std::span(&entry.dumpId, 1));
        if (selection.entries.empty())
            std::abort();
        for (const SelectedEntry &selected : selection.entries)
            static_cast<void>(reasonText(toc, selected));
        for (const LeftOutEntry &leftOut : selection.leftOut)
            static_cast<void>(leftOutText(toc, leftOut));
        static_cast<void>(listFile(toc, selection));
        static_cast<void>(definitionOf(toc, entry));
        static_cast<void>(tableColumns(toc, entry));
    }
    static_cast<void>(listing(archive));
    static_cast<void>(findRisks(toc));
    static_cast<void>(databaseSettings(toc));
    qint64 room = 1 << 20;
    const auto sink = [&](QByteArrayView text) -> Expected<> {
        room -= text.size();
        return room > 0 ? Expected<>() : failure(ErrorCode::FileUnwritable, {});
    };
    static_cast<void>(writeDefinitions(archive, {.entries = {}, .restrictKey = {}}, sink));
    return 0;
}
