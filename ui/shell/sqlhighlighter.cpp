// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sqlhighlighter.h"

#include "ui/shell/theme.h"

#include <QGuiApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The words that pg_dump writes, not the whole grammar.
const QSet<QString> &keywords()
{
    static const QStringList words =
        u"ACCESS ADD AFTER AGGREGATE ALL ALTER ALWAYS AND ANY AS ASC ATTACH AUTHORIZATION BEFORE BEGIN "
        u"BETWEEN BY CACHE "
        "CALLED CASCADE CASE CAST CHECK CLUSTER COLLATE COLLATION COLUMN COMMENT COMMIT CONCURRENTLY "
        "CONFIGURATION "
        "CONSTRAINT COPY COST CREATE CYCLE DATA DATABASE DECLARE DEFAULT DEFERRABLE DEFERRED DEFINER DELETE "
        "DESC DISABLE "
        "DISTINCT DO DOMAIN DROP EACH ELSE ENABLE END ENUM EVENT EXCEPT EXCLUDE EXECUTE EXISTS EXTENSION "
        "FALSE FOR FOREIGN "
        "FROM FULL FUNCTION GENERATED GRANT GROUP HAVING IDENTITY IF IMMUTABLE IN INCREMENT INDEX INHERIT "
        "INHERITS "
        "INITIALLY INNER INSERT INSTEAD INTO INVOKER IS JOIN KEY LANGUAGE LEFT LIKE LIMIT LOGGED "
        "MATERIALIZED MAXVALUE "
        "METHOD MINVALUE NO NOT NULL OF ON ONLY OPERATOR OPTION OPTIONS OR ORDER OUTER OVER OWNED OWNER "
        "PARALLEL PARTITION "
        "POLICY PRIMARY PRIVILEGES PROCEDURE PUBLICATION RANGE REFERENCES REPLACE REPLICA RESTRICT RETURN "
        "RETURNS REVOKE "
        "RIGHT ROLE ROW ROWS RULE SCHEMA SECURITY SELECT SEQUENCE SERVER SET STABLE START STATISTICS STORAGE "
        "STORED STRICT "
        "SUBSCRIPTION TABLE TABLESPACE TEMPLATE TEXT THEN TO TRIGGER TRUE TYPE UNION UNIQUE UNLOGGED UPDATE "
        "USAGE USER USING "
        "VALID VALIDATE VALUES VIEW VOLATILE WHEN WHERE WITH WITHOUT"_s.split(u' ');
    static const QSet<QString> set(words.cbegin(), words.cend());
    return set;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

} // namespace

SqlHighlighter::SqlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    setPalette(QGuiApplication::palette());
}

void SqlHighlighter::setPalette(const QPalette &palette)
{
    m_keyword.setForeground(Theme::text(Tone::Information, palette));
    m_keyword.setFontWeight(QFont::DemiBold);
    m_string.setForeground(Theme::text(Tone::Positive, palette));
    m_number.setForeground(Theme::text(Tone::Warning, palette));
    m_comment.setForeground(Theme::secondaryText(palette));
    m_comment.setFontItalic(true);
    rehighlight();
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(static_cast<int>(Inside::Nothing));
    const int before = previousBlockState();
    qsizetype at = before > 0 ? closeOpen(text, static_cast<Inside>(before)) : 0;
    while (at < text.size())
        at = highlightToken(text, at);
}

qsizetype SqlHighlighter::closeOpen(const QString &text, Inside inside)
{
    switch (inside) {
    case Inside::Nothing:
        return 0;
    case Inside::Comment:
        return highlightUntil(text, 0, u"*/"_s, inside, 0);
    case Inside::String:
        return highlightUntil(text, 0, u"'"_s, inside, 0);
    }
    Q_UNREACHABLE();
}

qsizetype SqlHighlighter::highlightUntil(const QString &text, qsizetype from, const QString &end,
                                         Inside inside, qsizetype searchFrom)
{
    qsizetype stop = text.indexOf(end, searchFrom);
    if (stop < 0) {
        setCurrentBlockState(static_cast<int>(inside));
        stop = text.size();
    } else {
        stop += end.size();
    }
    setFormat(static_cast<int>(from), static_cast<int>(stop - from),
              inside == Inside::Comment ? m_comment : m_string);
    return stop;
}

qsizetype SqlHighlighter::highlightToken(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (text.mid(at, 2) == u"--") {
        setFormat(static_cast<int>(at), static_cast<int>(text.size() - at), m_comment);
        return text.size();
    }
    if (text.mid(at, 2) == u"/*")
        return highlightUntil(text, at, u"*/"_s, Inside::Comment, at + 2);
    if (c == u'\'')
        return highlightUntil(text, at, u"'"_s, Inside::String, at + 1);
    if (c == u'"') {
        const qsizetype end = text.indexOf(u'"', at + 1);
        return end < 0 ? text.size() : end + 1;
    }
    if (!isWordCharacter(c) || c == u'$') // what a dollar quote holds is a language much like SQL
        return at + 1;
    qsizetype end = at;
    while (end < text.size() && isWordCharacter(text.at(end)))
        ++end;
    const QString word = text.mid(at, end - at);
    if (c.isDigit())
        setFormat(static_cast<int>(at), static_cast<int>(end - at), m_number);
    else if (word == word.toUpper() && keywords().contains(word))
        setFormat(static_cast<int>(at), static_cast<int>(end - at), m_keyword);
    return end;
}

} // namespace Belay
