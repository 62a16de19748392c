// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/entryname.h"

#include "core/base/visibletext.h"

namespace Belay {

QString entryName(const Toc &toc, const TocEntry &entry)
{
    QString name = toc.text(entry.desc) + u' ';
    if (!entry.namespaceName.isEmpty())
        name += toc.text(entry.namespaceName) + u'.';
    return visible(name + toc.text(entry.tag));
}

} // namespace Belay
