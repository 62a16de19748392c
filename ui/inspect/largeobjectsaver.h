// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/jobs/jobcontext.h"

#include <map>

namespace Belay {

/// Writes large objects of an archive into files, by OID, that only their owner can read. A file is there once its object is
/// whole; none is ever replaced. Tells the progress against `totalBytes`; returns how many bytes were written. Errors: those of
/// readLargeObjects(), FileUnwritable.
[[nodiscard]] Expected<qint64> saveLargeObjects(const std::shared_ptr<const Archive> &archive, const std::map<quint32, QString> &files,
                                                qint64 totalBytes, JobContext &job);

} // namespace Belay
