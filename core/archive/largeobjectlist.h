// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <optional>
#include <set>
#include <vector>

namespace Belay {

/// The oids that a text names, one a line, as a BLOB METADATA entry's definition does. Nothing if it is anything else.
[[nodiscard]] std::optional<std::vector<quint32>> parseOidList(QByteArrayView text);

/// Which large objects the data block of each BLOBS entry must hold, as other entries tell: the BLOB METADATA ones that it depends
/// on, or, before archive 1.16, all BLOB entries. Looks at every text once, however the entries name each other.
class LargeObjectLists
{
public:
    /// `toc` must outlive it.
    explicit LargeObjectLists(const Toc &toc);

    /// The oids of this BLOBS entry. Nothing where what the others say makes no sense, as where two BLOBS entries claim the same.
    [[nodiscard]] std::optional<std::vector<quint32>> of(const TocEntry &blobs) const;

private:
    [[nodiscard]] std::set<DumpId> metadataOf(const TocEntry &blobs) const;

    const Toc &m_toc;
    qsizetype m_blobsEntries = 0;
    std::set<DumpId> m_claimedTwice; ///< BLOB METADATA entries
};

} // namespace Belay
