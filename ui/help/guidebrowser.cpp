// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidebrowser.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int pageMargin = 20;
}

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"guideBrowser"_s);
    setAccessibleName(tr("Page"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(pageMargin);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const QString name = runbookOfLink(link.toString()); !name.isEmpty())
            Q_EMIT runbookRequested(name);
    });
}

QVariant GuideBrowser::loadResource(int, const QUrl &)
{
    return {}; // pages have no pictures, and nothing is fetched
}

void GuideBrowser::showRunbook(const Runbook &page)
{
    showMarkdown(page.markdown);
}

void GuideBrowser::showExplanation(const ExplanationEntry &entry)
{
    const GuideLanguage language = guideLanguage();
    const Explanation explanation = explanationOf(entry, language);
    const auto page = runbook(entry.runbook, language);
    QString text = u"# "_s + explanation.meaning + u"\n\n```\n"_s + entry.example + u"\n```\n\n## "_s + tr("Why") + u"\n\n"_s
        + explanation.cause + u"\n\n## "_s + tr("What to do") + u"\n\n"_s + explanation.remedy + u"\n\n"_s;
    if (page)
        text += tr("More in the runbook: %1").arg(u'[' + page->title + u"]("_s + page->name + u".md)"_s) + u"\n\n"_s;
    showMarkdown(text + u'`' + entry.id + u'`');
}

void GuideBrowser::showMarkdown(const QString &markdown)
{
    document()->setDefaultFont(font());
    setMarkdown(markdown);
    mendTables();
    colour();
    moveCursor(QTextCursor::Start);
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

/// Of a table that stands in a list, Qt's Markdown has an empty line in the first cell, and its heading behind that, plain.
void GuideBrowser::mendTables()
{
    QTextCharFormat heading;
    heading.setFontWeight(QFont::Bold);
    const auto frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextCursor cursor = table->cellAt(0, 0).firstCursorPosition();
        if (cursor.block() == table->cellAt(0, 0).lastCursorPosition().block())
            continue;
        cursor.deleteChar();
        cursor.setPosition(table->cellAt(0, 0).lastPosition(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(heading);
    }
}

/// Gives commands their ground and links their colour, as the theme has them now.
void GuideBrowser::colour()
{
    QTextBlockFormat code;
    code.setBackground(Theme::background(Tone::Neutral, palette()));
    QTextCharFormat link;
    link.setForeground(Theme::text(Tone::Information, palette()));
    std::vector<QTextCursor> links;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage))
            QTextCursor(block).mergeBlockFormat(code);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().isAnchor())
                continue;
            QTextCursor &cursor = links.emplace_back(block);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
        }
    }
    for (QTextCursor &cursor : links)
        cursor.mergeCharFormat(link);
}

} // namespace Belay
