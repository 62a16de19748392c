// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"

namespace Belay {

/// Writes an archive once more, with `toc` for its table of contents: the same entries in the same order, with other
/// texts. The data is copied byte for byte. What was written is read again, every byte of it, before it is returned;
/// `progress` of the options gets the bytes that were written, then those that were read.
/// Errors: FileUnwritable, FileUnreadable, ArchiveChanged, ArchiveTooLarge, Usage (no archive can be like this), Cancelled.
[[nodiscard]] Expected<std::shared_ptr<const VerifiedArchive>> rewriteArchive(const VerifiedArchive &source, const Toc &toc,
                                                                              const QString &path,
                                                                              const ContentCheckOptions &options,
                                                                              const std::stop_token &stop);

} // namespace Belay
