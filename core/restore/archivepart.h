// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/selection.h"
#include "core/base/error.h"
#include "core/restore/restorerequest.h"
#include "core/restore/targetinventory.h"

#include <set>

namespace Belay {

/// A part of an archive that can be restored by itself.
struct ArchivePart {
    Toc toc;                   ///< of the part only
    std::set<DumpId> leftOut;  ///< every other entry
    std::vector<SelectedEntry> along; ///< objects that nobody chose and that others need
    std::vector<LeftOutEntry> links;  ///< foreign keys and the like of which only one end is in the part
    QStringList kept;          ///< in place: names of such objects that the target has; these stay as they are
    QStringList byProfile;     ///< names of what the profile leaves out
    QStringList outside;       ///< what is not restored, though it belongs to what is: one sentence or name each
};

/// The part that a choice means, with everything that it needs and without what an excluded table would be needed for.
/// Errors: EntryUnknown, those of readUseList().
[[nodiscard]] Expected<ArchivePart> choosePart(const Toc &toc, const PartChoice &choice);

/// The part for a target that is there: objects that nobody chose and that it has are neither dropped nor made, and links
/// to what it has are made.
[[nodiscard]] ArchivePart fittedTo(const TargetInventory &inventory, ArchivePart part, const Toc &whole);

} // namespace Belay
