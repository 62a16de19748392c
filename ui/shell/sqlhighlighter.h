// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace Belay {

/// Colours SQL as PostgreSQL writes it: keywords, strings, quoted names, numbers and comments, also where a comment
/// or string goes over several lines.
class SqlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SqlHighlighter(QTextDocument *document);

    /// What the colours are derived from.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum class Inside { Nothing, Comment, String };

    [[nodiscard]] qsizetype closeOpen(const QString &text, Inside inside);
    [[nodiscard]] qsizetype highlightToken(const QString &text, qsizetype at);
    [[nodiscard]] qsizetype highlightUntil(const QString &text, qsizetype from, const QString &end,
                                           Inside inside, qsizetype searchFrom);

    QTextCharFormat m_keyword;
    QTextCharFormat m_string;
    QTextCharFormat m_number;
    QTextCharFormat m_comment;
};

} // namespace Belay
