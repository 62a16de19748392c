// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/runbooks.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr std::array names{"database-down"_L1,
                           "logical-corruption"_L1,
                           "application-does-not-start"_L1,
                           "mass-credential-invalidation"_L1,
                           "restore-failed-half-way"_L1,
                           "roll-back"_L1,
                           "disk-full"_L1,
                           "version-mismatch"_L1,
                           "missing-extension-or-role"_L1,
                           "disaster-recovery-drill"_L1,
                           "before-a-restore"_L1,
                           "after-a-restore"_L1};

} // namespace

std::optional<Runbook> runbook(const QString &name, GuideLanguage language)
{
    if (!std::ranges::contains(names, name))
        return std::nullopt;
    QFile file(u":/belay/runbooks/"_s + key(language) + u'/' + name + u".md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString markdown = QString::fromUtf8(file.readAll());
    return Runbook{.name = name, .title = markdown.section(u'\n', 0, 0).sliced(2), .markdown = markdown};
}

std::vector<Runbook> runbooks(GuideLanguage language)
{
    std::vector<Runbook> pages;
    for (const QLatin1StringView name : names) {
        if (const auto page = runbook(name, language))
            pages.push_back(*page);
    }
    return pages;
}

QString runbookOfLink(const QString &link)
{
    const QString name = link.endsWith(".md"_L1) ? link.chopped(3) : QString();
    return std::ranges::contains(names, name) ? name : QString();
}

} // namespace Belay
