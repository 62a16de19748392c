// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/largeobjectsaver.h"

#include "core/archive/explore/largeobjects.h"
#include "core/archive/write/partfile.h"

namespace Belay {

Expected<qint64> saveLargeObjects(const std::shared_ptr<const Archive> &archive, const std::map<quint32, QString> &files, qint64 totalBytes,
                                  JobContext &job)
{
    BlockLocator locator(archive); // of this job's own: it runs beside those that show rows
    std::unique_ptr<PartFile> file;
    qint64 written = 0;
    const LargeObjectReceiver receiver{
        .wants = [&](quint32 oid) { return files.contains(oid); },
        .begin = [&](quint32 oid) -> Expected<> {
            auto made = PartFile::create(files.at(oid));
            if (!made)
                return std::unexpected(made.error());
            file = std::move(*made);
            return {};
        },
        .bytes = [&](QByteArrayView bytes) -> Expected<> {
            file->append(bytes);
            written += bytes.size();
            job.progress({.done = written, .total = totalBytes, .text = {}});
            return file->hasFailed() ? file->finish() : Expected<>(); // which tells why
        },
        .end = [&] { return file->finish().and_then([&] { return file->commit(); }); }};
    return readLargeObjects(locator, receiver, job.stopToken());
}

} // namespace Belay
