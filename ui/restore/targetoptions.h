// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restorerequest.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace Belay {

class AroundOptions;
class HintLabel;
class PlainLabel;

/// How the archive is restored: mode, how long the old database is kept, and what only some people need.
class TargetOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetOptions(QWidget *parent = nullptr);

    /// Shows these options without emitting changed().
    void setOptions(const RestoreRequest &request);
    /// Puts the options into `request`; the rest of it stays.
    void writeTo(RestoreRequest &request) const;

Q_SIGNALS:
    void changed();
    /// Somebody wants to say what of the archive is restored.
    void partRequested();

private:
    [[nodiscard]] QWidget *makeModes();
    void addMode(QVBoxLayout *layout, int id, const QString &name, const QString &title,
                 const QString &explanation);
    [[nodiscard]] QWidget *makePart();
    void showPart();
    [[nodiscard]] QWidget *makeKeepDays();
    [[nodiscard]] QWidget *makeAdvanced();
    void addJobs(QFormLayout *form);
    void setAdvancedVisible(bool isVisible);
    void updateKeepDays();

    QButtonGroup *m_modes;
    QWidget *m_keep = nullptr;
    QSpinBox *m_keepDays = nullptr;
    QToolButton *m_fold = nullptr;
    QWidget *m_advanced = nullptr;
    QSpinBox *m_jobs = nullptr;
    QCheckBox *m_ignoreOwners = nullptr;
    QCheckBox *m_ignorePrivileges = nullptr;
    QLineEdit *m_reason = nullptr;
    AroundOptions *m_around;
    PlainLabel *m_backupFolder = nullptr;
    QString m_folder;
    PlainLabel *m_partText = nullptr;
    PartChoice m_part;
    RoleMapping m_roles;
};

} // namespace Belay
