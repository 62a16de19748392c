// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/compare/plaindigest.h"

#include "core/archive/data/datafault.h"
#include "core/archive/data/datareader.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>

#include <xxhash.h>

#include <memory>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlainDigest)
};

struct Free {
    void operator()(XXH3_state_t *state) const { XXH3_freeState(state); }
};

/// Of the rest of the stream, behind a number; reads up to its end, a fault or the wish to stop.
RowFingerprint streamDigest(DataReader &reader, quint32 number, const std::stop_token &stop)
{
    const std::unique_ptr<XXH3_state_t, Free> state(XXH3_createState());
    XXH3_128bits_reset(state.get());
    XXH3_128bits_update(state.get(), &number, sizeof number);
    for (auto bytes = reader.next(); !bytes.empty() && !stop.stop_requested(); bytes = reader.next())
        XXH3_128bits_update(state.get(), bytes.data(), bytes.size());
    const XXH128_hash_t hash = XXH3_128bits_digest(state.get());
    return {.high = hash.high64, .low = hash.low64};
}

} // namespace

Expected<RowFingerprint> plainDigest(const Archive &archive, const DataContent &content,
                                     const std::stop_token &stop)
{
    DataReader reader(archive);
    RowFingerprint sum;
    if (reader.open(archive.toc().entries()[content.entry], content.start)) {
        if (!reader.holdsLargeObjects())
            sum = streamDigest(reader, 0, stop);
        while (reader.holdsLargeObjects() && !stop.stop_requested()) {
            const auto oid = reader.nextLargeObject();
            if (!oid)
                break;
            sum.add(streamDigest(reader, *oid, stop));
        }
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, Text::tr("The comparison was cancelled."));
    if (const ReadFault *fault = reader.fault())
        return failure(fault->code, Text::tr("%1 cannot be read any more.").arg(visible(archive.path())),
                       faultText(fault->reason));
    return sum;
}

} // namespace Belay
