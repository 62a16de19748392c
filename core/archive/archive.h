// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveheader.h"
#include "core/archive/toc.h"
#include "core/base/error.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace Belay {

/// Which file it was that was read: if any of these changes, it is another one.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;                ///< bytes
    qint64 modifiedNanoseconds = 0; ///< since 1970, UTC

    bool operator==(const FileIdentity &) const = default;
};

/// A custom-format archive, opened once: its descriptor is kept, its header and table of contents are in memory, its
/// data is not. Immutable, so it can be shared between threads. Every file is hostile until this class has read it.
class Archive
{
public:
    /// Opens and reads header and table of contents of archive versions 1.12 to 1.16. A file of another kind is told
    /// apart, named in the message, and the remedy says what to do with it.
    /// Errors: FileUnreadable (missing, no permission, folder, fifo, symbolic link), ArchiveNotCustom,
    /// ArchiveUnsupportedVersion, ArchiveTruncated, ArchiveDamaged, ArchiveTooLarge, Cancelled.
    [[nodiscard]] static Expected<std::shared_ptr<const Archive>> open(const QString &path,
                                                                       std::stop_token stop = {});

    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; } ///< absolute
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }
    [[nodiscard]] const ArchiveHeader &header() const { return m_header; }
    [[nodiscard]] const Toc &toc() const { return m_toc; }
    /// Where the table of contents ends and the first data block begins.
    [[nodiscard]] qint64 dataStart() const { return m_dataStart; }
    /// Entries with a data block.
    [[nodiscard]] qint64 dataEntryCount() const;
    /// True if every entry with data says where it is.
    [[nodiscard]] bool hasOffsets() const;
    /// The open file, for pread(); owned by the archive.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Fails with ArchiveChanged unless the open file and the file at path() are still the one that was read.
    [[nodiscard]] Expected<> checkUnchanged() const;

private:
    Archive() = default;

    QString m_path;
    int m_descriptor = -1;
    FileIdentity m_identity;
    ArchiveHeader m_header;
    Toc m_toc;
    qint64 m_dataStart = 0;
};

} // namespace Belay
