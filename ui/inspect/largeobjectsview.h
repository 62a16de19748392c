// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/largeobjects.h"
#include "core/jobs/jobservice.h"
#include "ui/inspect/openedarchive.h"

#include <QWidget>

#include <map>

class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Belay {

class HintLabel;
class LargeObjectModel;
class MessagePanel;
class ValuePrivacy;

/// The large objects of an archive with their sizes, and into files those that somebody chooses. They are read once somebody
/// looks, in the background.
class LargeObjectsView final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    LargeObjectsView(JobService &jobs, ValuePrivacy &privacy, QWidget *parent = nullptr);

    void setArchive(const OpenedArchive &opened);
    /// Stops the reading of the list.
    void stop() { m_jobs.cancel(m_listing); }
    /// True if the archive has data of large objects.
    [[nodiscard]] static bool hasAny(const OpenedArchive &opened);

    /// Writes large objects into files, by OID, in the background.
    void save(const std::map<quint32, QString> &files);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void list();
    void take(Expected<std::vector<LargeObject>> objects);
    void choosePlace();
    [[nodiscard]] std::vector<LargeObject> selected() const;
    void showButton();

    JobService &m_jobs;
    ValuePrivacy &m_privacy;
    OpenedArchive m_opened;
    JobId m_listing;
    bool m_isListed = false; ///< or being listed
    LargeObjectModel *m_model;
    QSortFilterProxyModel *m_sorted;
    MessagePanel *m_problem;
    QTableView *m_table;
    HintLabel *m_count;
    QPushButton *m_save;
};

} // namespace Belay
