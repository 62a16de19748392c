// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/unreadable.h"

#include "core/base/visibletext.h"

#include <QCoreApplication>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Unreadable)
};

} // namespace

Error unreadable(const QString &path, const ReadFault &fault)
{
    return {.code = ErrorCode::FileUnreadable,
            .message = Text::tr("%1 cannot be read to its end.").arg(visible(path)),
            .detail = u"at byte %1: "_s.arg(fault.offset) + QString::fromLocal8Bit(std::strerror(fault.systemError)),
            .remedy = Text::tr("Check the disk or the network share that it is on.")};
}

} // namespace Belay
