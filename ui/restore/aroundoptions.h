// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/around.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Belay {

/// What shall happen around a restore, folded away until somebody wants it.
class AroundOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit AroundOptions(QWidget *parent = nullptr);

    /// Shows this choice without emitting changed(), unfolded where there is one.
    void setChoice(const AroundChoice &choice);
    [[nodiscard]] AroundChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &label, const QString &accessibleName, const QString &example);
    void addSqlFile(QFormLayout *form);
    void addHealth(QFormLayout *form);
    void pickSqlFile();
    void setUnfolded(bool isUnfolded);

    QToolButton *m_fold;
    QWidget *m_fields;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_sqlFile = nullptr;
    QLineEdit *m_after = nullptr;
    QLineEdit *m_healthUrl = nullptr;
    QSpinBox *m_healthSeconds = nullptr;
};

} // namespace Belay
