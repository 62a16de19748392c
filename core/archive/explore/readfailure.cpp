// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/readfailure.h"

#include "core/archive/data/datafault.h"
#include "core/archive/entryname.h"
#include "core/archive/unreadable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReadFailure)
};

} // namespace

Error dataFailure(const Archive &archive, const TocEntry &entry, const ReadFault &fault, qint64 rows)
{
    if (const auto same = archive.checkUnchanged(); !same)
        return same.error();
    const QString place = u"at byte %1"_s.arg(fault.offset);
    if (fault.code == ErrorCode::FileUnreadable)
        return unreadable(archive.path(), fault);
    const QString name = visibleName(archive.toc(), entry);
    const QString reason = faultText(fault.reason);
    return {
        .code = fault.code,
        .message = rows > 0
            ? Text::tr("The data of %1 is damaged after row %2: %3.").arg(name, QString::number(rows), reason)
            : Text::tr("The data of %1 is damaged: %2.").arg(name, reason),
        .detail = place,
        .remedy =
            Text::tr("Copy the file again from where it was made, and compare the sizes of both. If they are "
                     "the same, dump the database again.")};
}

Error rowTooLarge(const Archive &archive, const TocEntry &entry, qint64 row)
{
    return {.code = ErrorCode::ArchiveTooLarge,
            .message = Text::tr("Row %1 of %2 is larger than is accepted.")
                           .arg(QString::number(row), visibleName(archive.toc(), entry)),
            .detail = {},
            .remedy = Text::tr("Restore the table into a database to read it.")};
}

Error noRows(const Archive &archive, const TocEntry &entry)
{
    return {.code = ErrorCode::EntryUnknown,
            .message = Text::tr("%1 holds no rows.").arg(visibleName(archive.toc(), entry)),
            .detail = {},
            .remedy = {}};
}

Error readingCancelled()
{
    return {.code = ErrorCode::Cancelled,
            .message = Text::tr("Reading was cancelled."),
            .detail = {},
            .remedy = {}};
}

} // namespace Belay
