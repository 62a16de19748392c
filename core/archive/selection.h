// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ownership.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace Belay {

/// Why an entry is in a selection.
enum class SelectionReason {
    Chosen,        ///< it was asked for
    Needed,        ///< another one depends on it
    Schema,        ///< another one is in this schema
    Server,        ///< a user mapping is for this server
    Partition,     ///< its partitioned table is selected
    Part,          ///< it belongs to an object that is selected
    Link,          ///< it ties together what is selected
    OperatorClass, ///< an exclusion constraint may use an operator class of it, which archives do not tell
    LargeObjects,  ///< large objects up to 16 are one block of data, so they come together
};

/// Stable name: chosen, needed, schema, server, partition, part, link, operator_class, large_objects.
QLatin1StringView key(SelectionReason reason);

struct SelectedEntry {
    DumpId entry;
    SelectionReason reason = SelectionReason::Chosen;
    std::optional<DumpId> cause; ///< the entry because of which this one is here; none for a chosen one

    bool operator==(const SelectedEntry &) const = default;
};

/// An entry that a selected object would have, and cannot have without something that is not selected.
struct LeftOutEntry {
    DumpId entry;
    std::optional<DumpId> missing; ///< what is not selected; nothing if the archive itself does not have it

    bool operator==(const LeftOutEntry &) const = default;
};

/// What of an archive can be restored by itself.
struct Selection {
    std::vector<SelectedEntry> entries; ///< in archive order
    std::vector<LeftOutEntry> leftOut;  ///< in archive order

    bool operator==(const Selection &) const = default;
};

/// Whether what belongs to a selected object comes with it.
enum class Belongings { Come, StayOut };

/// The chosen entries with everything that they need and, if `belongings` come, everything that belongs to it: whoever is in
/// comes whole. Where they stay out, an index that nobody needs is only there if it was chosen.
/// Foreign keys and the like come if both ends are in, and are told if only their own is. Ids that the archive does not
/// have are ignored. What a function calls by a body in quotes is in no table of contents and cannot be followed.
[[nodiscard]] Selection closure(const Toc &toc, const Dependencies &dependencies, const Ownership &ownership,
                                std::span<const DumpId> chosen, Belongings belongings = Belongings::Come);

/// The selection as a file for `pg_restore --use-list`, in archive order.
[[nodiscard]] QByteArray listFile(const Toc &toc, const Selection &selection);

/// Why the entry is there, one sentence; empty for a chosen one.
[[nodiscard]] QString reasonText(const Toc &toc, const SelectedEntry &entry);

/// What is left out and why, one sentence.
[[nodiscard]] QString leftOutText(const Toc &toc, const LeftOutEntry &entry);

} // namespace Belay
