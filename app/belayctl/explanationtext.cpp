// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/explanationtext.h"

#include "core/base/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};
}

QString adviceText(const Explanation &explanation, const QString &indent)
{
    return indent + Text::tr("Why: %1").arg(explanation.cause) + u'\n' + indent + Text::tr("What to do: %1").arg(explanation.remedy)
        + u'\n' + indent + Text::tr("More: %1").arg(u"belayctl runbook "_s + explanation.runbook) + u'\n';
}

QString explanationText(const Explanation &explanation)
{
    return visible(explanation.meaning) + u" ["_s + explanation.id + u"]\n"_s + adviceText(explanation, u"  "_s);
}

} // namespace Belay
