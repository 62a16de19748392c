// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/entryname.h"

#include "core/base/visibletext.h"

namespace Belay {

QString visibleName(const Toc &toc, const TocEntry &entry)
{
    const QString kind = toc.text(entry.desc) + u' ';
    const QString tag = toc.text(entry.tag);
    if (tag.startsWith(kind)) // USER MAPPING role SERVER server
        return visible(tag);
    return visible(kind + (entry.namespaceName.isEmpty() ? tag : toc.text(entry.namespaceName) + u'.' + tag));
}

} // namespace Belay
