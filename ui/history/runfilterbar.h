// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Belay {

/// Which runs the history shows: free text, database, person, result, kind, period.
class RunFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RunFilterBar(QWidget *parent = nullptr);

    /// `now` is where the periods count back from; UTC.
    [[nodiscard]] RunFilter filter(const QDateTime &now) const;
    /// True if every run passes.
    [[nodiscard]] bool isEmpty() const;
    /// Offers these databases and persons, beside what was chosen.
    void setNames(const QStringList &databases, const QStringList &persons);
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    QComboBox *makeBox(const QString &name, const QString &accessibleName);
    void fillFixed();

    QLineEdit *m_text;
    QComboBox *m_database;
    QComboBox *m_person;
    QComboBox *m_verdict;
    QComboBox *m_kind;
    QComboBox *m_period;
    QPushButton *m_clear;
    QTimer m_typing;
};

} // namespace Belay
