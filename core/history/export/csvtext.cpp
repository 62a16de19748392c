// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export/csvtext.h"

#include "core/base/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// What begins a formula, by OWASP's list; tab and carriage return are escaped before it is asked.
const QString formulaBeginnings = u"=+-@\uff1d\uff0b\uff0d\uff20"_s;

QString cellText(const QString &value)
{
    QString text = visible(value);
    if (!text.isEmpty() && formulaBeginnings.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = std::ranges::any_of(text, [](QChar c) { return c == u'"' || c == u',' || c == u';' || c == u'\''; });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts += cellText(cell);
    return texts.join(u',') + u"\r\n"_s;
}

} // namespace Belay
