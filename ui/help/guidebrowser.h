// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/explanations.h"
#include "core/guide/runbooks.h"

#include <QTextBrowser>

namespace Belay {

/// Shows a runbook or an explanation. Links lead from page to page; what leads out of them loads and opens nothing.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    void showRunbook(const Runbook &page);
    void showExplanation(const ExplanationEntry &entry);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// Somebody followed a link to another runbook.
    void runbookRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMarkdown(const QString &markdown);
    void mendTables();
    void colour();
};

} // namespace Belay
