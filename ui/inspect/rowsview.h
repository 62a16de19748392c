// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/rowwriter.h"
#include "core/jobs/jobservice.h"
#include "ui/inspect/openedarchive.h"

#include <QWidget>

class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace Belay {

class HideValuesBox;
class HintLabel;
class MessagePanel;
class RowPager;
class RowTableModel;
class ValuePrivacy;
struct ReadRows;

/// The rows of a table, straight from the archive: read as one scrolls, copied, exported.
class RowsView final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    RowsView(JobService &jobs, ValuePrivacy &privacy, QWidget *parent = nullptr);

    void setArchive(const OpenedArchive &opened);
    /// Shows the rows of the entry with data at this position of the Toc, from row `first` on; nothing: there are none.
    /// They are read once somebody looks.
    void setEntry(std::optional<quint32> entry, qint64 first = 1);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildRows();
    void buildTable();
    void goToRow(qint64 row);
    void readFirst();
    void readMore();
    void take(const Expected<ReadRows> &rows);
    void showCount();
    void copySelected() const;
    void chooseExport();
    void exportTo(const QString &path, RowFormat format);
    void showPrivacy(bool isHidden);
    [[nodiscard]] QString tableName() const;

    enum View { NoRows, Rows };

    JobService &m_jobs;
    OpenedArchive m_opened;
    std::optional<quint32> m_entry;
    qint64 m_first = 1; ///< number of the row that is shown first
    std::shared_ptr<RowPager> m_pager;
    JobId m_reading;
    RowTableModel *m_model;
    QStackedWidget *m_views;
    MessagePanel *m_problem;
    QTableView *m_table;
    HintLabel *m_count;
    QSpinBox *m_goTo;
    HideValuesBox *m_hide;
    QPushButton *m_export;
};

} // namespace Belay
