// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runchoice.h"
#include "core/history/runquery.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace Belay {

/// Which runs the history shows: free text, database, server, person, result, kind, period.
class RunFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RunFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] RunChoice choice() const;
    /// Shows this choice, and says that it changed.
    void setChoice(const RunChoice &choice);
    /// True if every run passes.
    [[nodiscard]] bool isEmpty() const { return choice().isEmpty(); }
    /// Offers these names, beside what was chosen.
    void setNames(const RunNames &names);
    /// A button of the page, beside the search.
    void addButton(QPushButton *button);
    void clear() { setChoice({}); }
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    void build();
    QComboBox *makeBox(const QString &name, const QString &accessibleName);
    QDateEdit *makeDate(const QString &name, const QString &accessibleName, QDate day);
    void fillFixed();
    void showDates();

    QLineEdit *m_text;
    QComboBox *m_database;
    QComboBox *m_server;
    QComboBox *m_person;
    QComboBox *m_verdict;
    QComboBox *m_kind;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_clear;
    QHBoxLayout *m_top;
    QTimer m_typing;
};

} // namespace Belay
