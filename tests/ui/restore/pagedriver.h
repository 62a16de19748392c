// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/restorepage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace Belay {

/// Works the page as a person does, by the names of its widgets. What is not there or cannot be used is a failure.
class PageDriver
{
public:
    explicit PageDriver(RestorePage &page)
        : m_page(page)
    {
    }

    /// A visible widget of the page, or null.
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        for (Widget *widget : m_page.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool isShown(const QString &name) const { return find(name) != nullptr; }
    [[nodiscard]] bool isEnabled(const QString &name) const
    {
        return isShown(name) && find(name)->isEnabled();
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        if (const auto *label = find<QLabel>(name))
            return label->text();
        const auto *button = find<QAbstractButton>(name);
        return button ? button->text() : QString();
    }
    [[nodiscard]] bool click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
    [[nodiscard]] bool type(const QString &name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        if (!edit || !edit->isEnabled())
            return false;
        edit->clear();
        QTest::keyClicks(edit, text);
        return edit->text() == text;
    }
    /// Selects the row of a table whose first column has this text.
    [[nodiscard]] bool choose(const QString &table, const QString &text) const
    {
        auto *view = find<QTableView>(table);
        if (!view || !view->isEnabled())
            return false;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == text) {
                view->selectRow(row);
                return true;
            }
        }
        return false;
    }

private:
    RestorePage &m_page;
};

} // namespace Belay
