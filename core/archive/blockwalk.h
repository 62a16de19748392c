// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/boundedreader.h"
#include "core/archive/structurecheck.h"

#include <QCoreApplication>

namespace Belay {

/// One walk along the data blocks of an archive. Where the chain breaks, it goes on at the next block whose place the
/// table of contents tells, so that one damaged block is one problem.
class BlockWalk
{
    Q_DECLARE_TR_FUNCTIONS(BlockWalk)

public:
    /// `archive` and `progress` outlive the walk.
    BlockWalk(const Archive &archive, std::stop_token stop, const std::function<void(qint64)> &progress);

    /// Errors: FileUnreadable, Cancelled.
    [[nodiscard]] Expected<StructureReport> run();

private:
    struct Place {
        quint64 offset;
        quint32 entry;
    };

    bool walkBlock();
    void checkHead(quint8 type, const TocEntry &entry);
    void skipLargeObjects();
    void skipStream();
    bool recoverFromNoBlock();
    bool recoverWithin(const TocEntry &entry);
    bool findNextBlock();
    void noteMissing();
    void add(ErrorCode code, const QString &message, qint64 offset, const TocEntry *entry);
    void reportProgress();
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] std::size_t indexOf(const TocEntry &entry) const;

    const Archive &m_archive;
    std::stop_token m_stop;
    const std::function<void(qint64)> &m_progress;
    BoundedReader m_reader;
    StructureReport m_report;
    std::vector<bool> m_isFound; ///< by entry: its block was met
    std::vector<Place> m_places; ///< of the blocks, as the table of contents tells them, ascending
    std::size_t m_nextPlace = 0;
    qint64 m_furthest = 0;            ///< where the last chunk begins that was passed
    qint64 m_passedAgain = 0;         ///< chunks before it
    const TocEntry *m_last = nullptr; ///< whose block was met last
    qint64 m_start = 0;               ///< of the block that is being walked
    qint64 m_missing = 0;             ///< entries with data whose block was not met
    qint64 m_reported;
    bool m_isBroken = false;                           ///< part of the file belongs to no whole block
    ErrorCode m_cutCode = ErrorCode::ArchiveTruncated; ///< what an end too early means
};

} // namespace Belay
