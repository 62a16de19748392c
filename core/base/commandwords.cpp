// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/commandwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

constexpr QStringView onlyForShells = u"|&;<>()$`*?[\n";
constexpr QStringView expandedInQuotes = u"$`";
constexpr QStringView escapedInQuotes = u"\"\\$`";

std::unexpected<Error> shellWanted(QChar sign)
{
    return failure(ErrorCode::Usage, Text::tr("A command is run without a shell, so “%1” would mean nothing in it.").arg(sign), {},
                   Text::tr("Quote it where it belongs to a word, or put the command into a script and name that."));
}

std::unexpected<Error> unfinished(const QString &line)
{
    return failure(ErrorCode::Usage, Text::tr("A quote in a command is not closed."), line);
}

} // namespace

Expected<QStringList> commandWords(const QString &line)
{
    QStringList words;
    QString word;
    bool isInWord = false;
    QChar quote; // null: outside quotes
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
        if (quote == u'\'' || quote == u'"') {
            if (c == quote)
                quote = {};
            else if (quote == u'"' && c == u'\\' && escapedInQuotes.contains(next) && !next.isNull())
                word += line[++i];
            else if (quote == u'"' && expandedInQuotes.contains(c))
                return shellWanted(c);
            else
                word += c;
            continue;
        }
        const bool isExpanded = !isInWord && (c == u'~' || c == u'#');
        if (onlyForShells.contains(c) || isExpanded)
            return shellWanted(c);
        if (c.isSpace()) {
            if (isInWord)
                words += std::exchange(word, {});
            isInWord = false;
            continue;
        }
        isInWord = true;
        if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'\\') {
            if (next.isNull())
                return unfinished(line);
            word += line[++i];
        } else {
            word += c;
        }
    }
    if (!quote.isNull())
        return unfinished(line);
    if (isInWord)
        words += word;
    return words;
}

} // namespace Belay
