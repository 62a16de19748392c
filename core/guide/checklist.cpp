// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/checklist.h"

#include "core/guide/runbooks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// In the order of the boxes of the page, which is the same in both languages.
constexpr std::array keys{"checklist.archive_is_right"_L1,
                          "checklist.server_is_right"_L1,
                          "checklist.owner_agreed"_L1,
                          "checklist.application_stopped"_L1,
                          "checklist.users_told"_L1,
                          "checklist.revoked_credentials"_L1,
                          "checklist.copy_allowed"_L1,
                          "checklist.files_fit"_L1,
                          "checklist.backup_elsewhere"_L1,
                          "checklist.way_back_known"_L1};

/// Without links and code marks.
QString plain(QString markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    return markdown.replace(link, u"\\1"_s).remove(u'`').trimmed();
}

QStringList codesOf(const QString &cell)
{
    QStringList codes;
    const QStringList parts = cell.split(u'`');
    for (qsizetype i = 1; i < parts.size(); i += 2)
        codes += parts[i];
    return codes;
}

} // namespace

bool CheckedByBelay::covers(const QString &findingKey) const
{
    return std::ranges::any_of(findings, [&](const QString &pattern) {
        return pattern.endsWith(u'*') ? findingKey.startsWith(pattern.chopped(1)) : findingKey == pattern;
    });
}

QStringList checklistKeys()
{
    return {keys.begin(), keys.end()};
}

Checklist checklistBeforeRestore(GuideLanguage language)
{
    Checklist list;
    const auto page = runbook(u"before-a-restore"_s, language);
    if (!page)
        return list;
    bool isTable = false;
    QString *box = nullptr; // whose text may go on in the next line
    const QStringList lines = page->markdown.split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (box && !text.isEmpty() && !text.startsWith(u'-'))
            *box = plain(*box + u' ' + text);
        else
            box = nullptr;
        if (text.startsWith("- [ ] "_L1) && list.byPerson.size() < keys.size()) {
            list.byPerson.push_back({.key = keys[list.byPerson.size()], .text = plain(text.sliced(6))});
            box = &list.byPerson.back().text;
        } else if (text.startsWith("| "_L1)) {
            if (isTable && !text.startsWith("| ---"_L1))
                list.byBelay.push_back({.text = plain(text.section(u'|', 1, 1)), .findings = codesOf(text.section(u'|', 2))});
            isTable = true; // the first line is its heading
        }
    }
    return list;
}

} // namespace Belay
