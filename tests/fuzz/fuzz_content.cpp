// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/compare/archivecomparison.h"
#include "core/archive/data/contentcheck.h"
#include "core/archive/explore/rowreader.h"
#include "core/archive/salvage/salvage.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/inputfile.h"

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostTables = 8;
constexpr qint64 mostRows = 10'000;

void readRows(const std::shared_ptr<const Archive> &archive)
{
    BlockLocator locator(archive);
    int tables = 0;
    for (const TocEntry &entry : archive->toc().entries()) {
        if (!entry.hasData || ++tables > mostTables)
            continue;
        const auto reader = RowReader::open(locator, entry);
        if (!reader)
            continue;
        while ((*reader)->page(100).value_or(RowPage{.rows = {}, .isLast = true}).rows.size() == 100) {
            if ((*reader)->archive() != archive || !(*reader)->skip(mostRows))
                break;
        }
    }
}

/// What a salvage writes must be sound, and the same as what it was made of as far as that is whole.
void salvage(const Archive &archive, const ContentReport &content, const QString &path)
{
    const auto plan = planSalvage(archive, content);
    if (!plan)
        std::abort();
    QFile::remove(path);
    const auto written = writeSalvage(archive, *plan, path, {.threads = 1});
    if (!written && (content.isValid() || written.error().message.isEmpty()))
        std::abort();
}

} // namespace

/// An archive of which every byte is read: the walk along its blocks, its data, rows, a salvage, a comparison.
int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const InputFile file;
    const auto opened = Archive::open(file.write(data, size));
    if (!opened)
        return 0;
    const auto structure = checkStructure(**opened);
    const auto content = checkContent(**opened, {.threads = 1});
    if (!structure || !content)
        std::abort();
    if (!structure->problems.empty() && content->isValid())
        std::abort(); // two ways to read the same file
    readRows(*opened);
    if (!compareArchives({**opened, *content}, {**opened, *content}))
        std::abort();
    salvage(**opened, *content, file.path(u"salvaged"_s));
    return 0;
}
