// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guidesearch.h"

#include "core/guide/explanations.h"
#include "core/guide/runbooks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype longestQuery = 400; // characters: a message is longer than what people type

/// Without case and accents.
QString folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(parts.size());
    for (const QChar character : parts) {
        if (!character.isMark())
            plain += character == u'’' ? u'\'' : character;
    }
    return plain.toCaseFolded();
}

bool hasAll(const QString &foldedText, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return foldedText.contains(word); });
}

/// The first line of prose or code that has the word; empty where only the title has it.
QString lineWith(const QString &markdown, const QString &word)
{
    const QStringList lines = markdown.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#') && folded(line).contains(word))
            return line.trimmed();
    }
    return {};
}

GuideHit hitOf(const ExplanationEntry &entry, GuideLanguage language)
{
    return {.kind = GuideKind::Explanation,
            .name = entry.id,
            .title = explanationOf(entry, language).meaning,
            .excerpt = entry.example};
}

QString textOf(const ExplanationEntry &entry, GuideLanguage language)
{
    return entry.id + u'\n' + entry.example + u'\n' + entry.meaning.in(language) + u'\n' + entry.cause.in(language) + u'\n'
        + entry.remedy.in(language) + u'\n' + entry.sqlStates.join(u' ');
}

} // namespace

std::vector<GuideHit> searchGuide(const QString &query, GuideLanguage language)
{
    const QStringList words = folded(query.left(longestQuery)).split(u' ', Qt::SkipEmptyParts);
    const auto explained = words.isEmpty() ? std::nullopt : explain(query);
    std::vector<GuideHit> hits;
    for (const Runbook &page : runbooks(language)) {
        if (hasAll(folded(page.markdown), words))
            hits.push_back({.kind = GuideKind::Runbook,
                            .name = page.name,
                            .title = page.title,
                            .excerpt = words.isEmpty() ? QString() : lineWith(page.markdown, words.first())});
    }
    for (const ExplanationEntry &entry : explanationTable()) {
        const bool isExplained = explained && explained->id == entry.id;
        if (isExplained)
            hits.insert(hits.begin(), hitOf(entry, language));
        else if (hasAll(folded(textOf(entry, language)), words))
            hits.push_back(hitOf(entry, language));
    }
    return hits;
}

} // namespace Belay
