// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/explanations.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype longestMessage = 8192; // characters
constexpr qsizetype mostLines = 1000;

GuideText textOf(const QJsonValue &json)
{
    return {.english = json["en"_L1].toString(), .french = json["fr"_L1].toString()};
}

QStringList strings(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list += value.toString();
    return list;
}

ExplanationEntry entryOf(const QJsonValue &json)
{
    ExplanationEntry entry{.id = json["id"_L1].toString(),
                           .patterns = {},
                           .sqlStates = strings(json["sqlstates"_L1]),
                           .example = json["example"_L1].toString(),
                           .source = json["source"_L1].toString(),
                           .meaning = textOf(json["meaning"_L1]),
                           .cause = textOf(json["cause"_L1]),
                           .remedy = textOf(json["remedy"_L1]),
                           .runbook = json["runbook"_L1].toString()};
    for (const QString &text : strings(json["patterns"_L1])) {
        const auto pattern = MessagePattern::parse(text);
        Q_ASSERT_X(pattern, "resources/explanations", qPrintable(entry.id));
        entry.patterns.push_back(*pattern);
    }
    return entry;
}

std::vector<ExplanationEntry> readTable()
{
    std::vector<ExplanationEntry> table;
    const QDir folder(u":/belay/explanations"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // a resource always opens
        for (const QJsonValue &json : QJsonDocument::fromJson(file.readAll()).array())
            table.push_back(entryOf(json));
    }
    return table;
}

/// Puts what stood in the holes into a text, in one pass, so that a name with braces is taken as it is.
QString filled(const QString &text, const MessagePattern::Holes &holes)
{
    QString result;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const qsizetype close = text.indexOf(u'}', open);
        result += text.sliced(at, open - at) + holes.value(text.sliced(open + 1, close - open - 1), u"…"_s);
        at = close + 1;
    }
    return result + text.sliced(at);
}

Explanation explanationFrom(const ExplanationEntry &entry, GuideLanguage language, const MessagePattern::Holes &holes)
{
    return {.id = entry.id,
            .meaning = filled(entry.meaning.in(language), holes),
            .cause = entry.cause.in(language),
            .remedy = entry.remedy.in(language),
            .runbook = entry.runbook};
}

std::optional<Explanation> explainByState(const QString &text)
{
    static const QRegularExpression state(u"(?:SQLSTATE |(?:ERROR|FATAL|PANIC):  )([0-9A-Z]{5}):"_s);
    const QRegularExpressionMatch match = state.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    for (const ExplanationEntry &entry : explanationTable()) {
        if (entry.sqlStates.contains(match.captured(1)))
            return explanationOf(entry, guideLanguage());
    }
    return std::nullopt;
}

} // namespace

const std::vector<ExplanationEntry> &explanationTable()
{
    static const std::vector<ExplanationEntry> table = readTable();
    return table;
}

std::optional<Explanation> explain(const QString &message)
{
    const QString text = message.first(std::min(message.size(), longestMessage));
    for (const ExplanationEntry &entry : explanationTable()) {
        for (const MessagePattern &pattern : entry.patterns) {
            if (const auto holes = pattern.find(text))
                return explanationFrom(entry, guideLanguage(), *holes);
        }
    }
    return explainByState(text);
}

std::vector<Explanation> explainLines(const QString &text)
{
    std::vector<Explanation> found;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.first(std::min(lines.size(), mostLines))) {
        const auto explanation = explain(line);
        if (explanation && !std::ranges::contains(found, explanation->id, &Explanation::id))
            found.push_back(*explanation);
    }
    return found;
}

std::optional<Explanation> explanationOf(const QString &id)
{
    const auto entry = std::ranges::find(explanationTable(), id, &ExplanationEntry::id);
    if (entry == explanationTable().end())
        return std::nullopt;
    return explanationOf(*entry, guideLanguage());
}

Explanation explanationOf(const ExplanationEntry &entry, GuideLanguage language)
{
    return explanationFrom(entry, language, {});
}

} // namespace Belay
