// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Belay {

class PlainLabel;

/// What a panel says. A failure has five parts; whatever is empty is not shown.
struct Message {
    Tone tone = Tone::Negative;
    QString what;      ///< what happened: one sentence
    QString dataState; ///< the state of the user's data, e.g. "The database was not changed."
    QString cause;     ///< why, probably
    QString remedy;    ///< what to do, above the buttons
    QString details;   ///< raw and technical; folded
    QString runbook{}; ///< name of the page that goes further, or empty

    /// All parts of an error; `dataState` is known only to who called.
    [[nodiscard]] static Message of(const Error &error, const QString &dataState);

    bool operator==(const Message &) const = default;
};

/// Says in a page what happened, with colour, icon and text, and offers what can be done about it. Hidden while it has
/// nothing to say. Nobody has to click it away.
class MessagePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit MessagePanel(QWidget *parent = nullptr);

    /// Replaces what is shown, buttons included, and shows the panel.
    void showMessage(const Message &message);
    /// Adds a button of the shown message.
    QPushButton *addAction(const QString &text, const QString &iconName, std::function<void()> action);
    /// Removes everything and hides the panel.
    void clear();
    [[nodiscard]] const Message &message() const { return m_message; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildDetails();
    void setDetailsVisible(bool visible);
    void copyDetails() const;
    void saveDetails();
    void applyColors();
    [[nodiscard]] QString asText() const;

    Message m_message;
    QLabel *m_icon;
    PlainLabel *m_what;
    PlainLabel *m_dataState;
    PlainLabel *m_cause;
    PlainLabel *m_remedy;
    QHBoxLayout *m_actions;
    QPushButton *m_runbook;
    QToolButton *m_fold;
    QWidget *m_details;
    QPlainTextEdit *m_text;
    QList<QPushButton *> m_buttons;
};

} // namespace Belay
