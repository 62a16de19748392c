// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/entryname.h"
#include "core/archive/selection.h"

#include <QCoreApplication>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

QString nameOf(const Toc &toc, std::optional<DumpId> id)
{
    const TocEntry *const entry = id ? toc.find(*id) : nullptr;
    return entry != nullptr ? visibleName(toc, *entry) : QString();
}

} // namespace

QString reasonText(const Toc &toc, const SelectedEntry &entry)
{
    const QString cause = nameOf(toc, entry.cause);
    switch (entry.reason) {
    case SelectionReason::Chosen:
        return {};
    case SelectionReason::Needed:
        return Text::tr("%1 needs it.").arg(cause);
    case SelectionReason::Schema:
        return Text::tr("%1 is in this schema.").arg(cause);
    case SelectionReason::Server:
        return Text::tr("%1 is for this server.").arg(cause);
    case SelectionReason::Partition:
        return Text::tr("It is a partition of %1.").arg(cause);
    case SelectionReason::Part:
        return Text::tr("It belongs to %1.").arg(cause);
    case SelectionReason::Link:
        return Text::tr("It ties %1 to something else that is selected.").arg(cause);
    case SelectionReason::OperatorClass:
        return Text::tr("%1 may use an operator class of it.").arg(cause);
    case SelectionReason::LargeObjects:
        return Text::tr("This archive has its large objects in one block, so they come together.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString leftOutText(const Toc &toc, const LeftOutEntry &entry)
{
    const QString name = nameOf(toc, entry.entry);
    if (!entry.missing)
        return Text::tr("%1 is left out: what it refers to is not in this archive.").arg(name);
    return Text::tr("%1 is left out: it refers to %2, which is not selected.")
        .arg(name, nameOf(toc, entry.missing));
}

} // namespace Belay
