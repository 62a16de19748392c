// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guidesearch.h"
#include "ui/shell/page.h"

class QLineEdit;
class QListView;
class QStackedWidget;

namespace Belay {

class CheckupView;
class GuideBrowser;
class GuideListModel;
class HintLabel;

/// What to do when something is wrong: runbooks, what messages mean, whether this computer has what Belay needs, and a bundle for
/// somebody who helps.
class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Help"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("information"); }

    /// Shows a page; nothing happens where there is none of that name.
    void showRunbook(const QString &name);
    void showExplanation(const QString &id);
    /// Shows the check of this computer, and makes it.
    void showCheckup();
    void offerBundle();

private:
    [[nodiscard]] QWidget *buildList();
    void search();
    void showRow(int row);
    void select(GuideKind kind, const QString &name);

    GuideListModel *m_model;
    QLineEdit *m_query = nullptr;
    QListView *m_list = nullptr;
    HintLabel *m_count = nullptr;
    QStackedWidget *m_stack;
    GuideBrowser *m_browser;
    CheckupView *m_checkup;
};

} // namespace Belay
