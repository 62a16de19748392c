// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/restore/restorerequest.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <memory>

class QCheckBox;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTreeView;

namespace Belay {

class HintLabel;
class PartModel;
class PlainLabel;

/// Which part of an archive is restored: ticked schemas and tables, sections, a copy for staging, other roles. Shows what
/// comes along with what is ticked, and what stays outside.
class PartDialog final : public QDialog
{
    Q_OBJECT

public:
    PartDialog(std::shared_ptr<const Archive> archive, const RestoreRequest &request, QWidget *parent = nullptr);

    /// Puts what was chosen into a request; the rest of it stays.
    void writeTo(RestoreRequest &request) const;

private:
    [[nodiscard]] QWidget *makeTree();
    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QWidget *makeRoles();
    [[nodiscard]] QWidget *makePreview();
    void setRequest(const RestoreRequest &request);
    void chooseEverything();
    [[nodiscard]] PartChoice choice() const;
    [[nodiscard]] RoleMapping roles() const;
    void preview();

    std::shared_ptr<const Archive> m_archive;
    PartChoice m_given; ///< what the dialog has no widget for stays as it was
    PartModel *m_parts;
    QTreeView *m_tree = nullptr;
    std::array<QCheckBox *, 3> m_sections{};
    QCheckBox *m_staging = nullptr;
    QTableWidget *m_roles = nullptr;
    QPushButton *m_use = nullptr;
    PlainLabel *m_summary = nullptr;
    QListWidget *m_along = nullptr;
    QTimer m_previewing; ///< runs while somebody goes on ticking
};

} // namespace Belay
