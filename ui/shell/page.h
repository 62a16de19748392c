// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appcontext.h"

#include <QWidget>

namespace Belay {

/// One entry of the left rail and what it shows. Pages do not know one another: what leads elsewhere is a signal that
/// the main window routes.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the page.
    explicit Page(const AppContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// Translated, one word.
    [[nodiscard]] virtual QString title() const = 0;
    /// Of Theme::icon().
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Called each time the page comes to the front.
    virtual void activated() { }
    /// True while the page has work of its own under way that a person would not want to lose.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// False keeps the window open: the page has said why.
    [[nodiscard]] virtual bool mayLeave() { return true; }

protected:
    [[nodiscard]] const AppContext &context() const { return m_context; }

private:
    const AppContext &m_context;
};

} // namespace Belay
