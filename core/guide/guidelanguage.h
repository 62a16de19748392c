// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace Belay {

/// The languages in which explanations and runbooks are written.
enum class GuideLanguage { English, French };

/// Stable name, as files and folders have it: en, fr.
QLatin1StringView key(GuideLanguage language);

/// The one in which the program speaks: that of its loaded translation, whatever the locale of numbers and dates is.
[[nodiscard]] GuideLanguage guideLanguage();

/// A text in both.
struct GuideText {
    QString english;
    QString french;

    [[nodiscard]] const QString &in(GuideLanguage language) const;
    bool operator==(const GuideText &) const = default;
};

} // namespace Belay
