// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guidelanguage.h"

#include <QCoreApplication>

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};
}

QLatin1StringView key(GuideLanguage language)
{
    switch (language) {
    case GuideLanguage::English:
        return QLatin1StringView("en");
    case GuideLanguage::French:
        return QLatin1StringView("fr");
    }
    Q_UNREACHABLE();
}

GuideLanguage guideLanguage()
{
    const QString code = Text::tr("en", "Code of the language in which explanations and runbooks are shown: en or fr");
    return code == key(GuideLanguage::French) ? GuideLanguage::French : GuideLanguage::English;
}

const QString &GuideText::in(GuideLanguage language) const
{
    switch (language) {
    case GuideLanguage::English:
        return english;
    case GuideLanguage::French:
        return french;
    }
    Q_UNREACHABLE();
}

} // namespace Belay
