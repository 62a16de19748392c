// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/jobs/jobservice.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QPushButton;

namespace Belay {

class ListingModel;

/// The table of contents as `pg_restore --list` prints it, made when it is first shown.
class ListingView final : public QWidget
{
    Q_OBJECT

public:
    explicit ListingView(JobService &jobs, QWidget *parent = nullptr);

    void setArchive(std::shared_ptr<const Archive> archive);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void copySelected() const;
    void copyAll() const;
    void save();

    JobService &m_jobs;
    std::shared_ptr<const Archive> m_archive;
    bool m_isLoaded = false;
    ListingModel *m_model;
    QListView *m_view;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_note;
};

} // namespace Belay
