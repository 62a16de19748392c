// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidebrowser.h"

#include "ui/shell/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

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
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage);
        if (!isCode)
            continue;
        format.setBackground(Theme::background(Tone::Neutral, palette()));
        QTextCursor(block).setBlockFormat(format);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace Belay
