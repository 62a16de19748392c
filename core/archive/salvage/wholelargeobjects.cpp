// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/salvage/wholelargeobjects.h"

#include "core/archive/data/datareader.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WholeLargeObjects)
};

struct LargeObject {
    quint32 oid;
    qint64 end;
    qint64 bytes = 0;
};

void add(const LargeObject &object, WholeLargeObjects &whole)
{
    whole.oids.push_back(object.oid);
    whole.end = object.end;
    whole.bytes += object.bytes;
}

} // namespace

Expected<WholeLargeObjects> wholeLargeObjects(const Archive &archive, const TocEntry &blobs, qint64 start,
                                              const std::vector<quint32> &expected,
                                              const std::stop_token &stop)
{
    WholeLargeObjects whole;
    QSet<quint32> awaited(expected.begin(), expected.end());
    const bool isCompressed = archive.header().compression != Compression::None;
    DataReader reader(archive);
    reader.open(blobs, start);
    std::optional<LargeObject> last; // whose end is not proven yet
    while (const auto oid = reader.nextLargeObject()) {
        if (!awaited.remove(*oid))
            break;
        if (last)
            add(*last, whole);
        last.reset();
        LargeObject object{.oid = *oid, .end = 0};
        for (auto bytes = reader.next(); !bytes.empty(); bytes = reader.next()) {
            object.bytes += std::ssize(bytes);
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled,
                               Text::tr("Looking for whole large objects was cancelled."));
        }
        if (reader.fault())
            break;
        object.end = reader.position();
        if (isCompressed)
            add(object, whole);
        else
            last = object;
    }
    return whole;
}

} // namespace Belay
