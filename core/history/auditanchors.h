// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/auditrecord.h"

#include <vector>

namespace Belay {

// Where a history stood, told to places that do not go with it when an older copy of it is put back. What each proves:
// the system journal belongs to root: whoever may only write Belay's files cannot take it back; belayctl does not read it, a person gives what
// it says to `history verify --anchor`. Manifests are signed and lie with the archives, wherever these were copied. The file of anchors lies
// in the data folder: it tells an older copy of the state folder by itself, and nothing to whoever can write it, too.

/// Tells the system journal and adds a line to the file. Neither failing changes anything.
void publishHead(const AuditHead &head, const QString &anchorFile);

/// The heads that the file tells of; none where there is no file.
[[nodiscard]] std::vector<AuditHead> publishedHeads(const QString &anchorFile);

} // namespace Belay
