// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runquery.h"
#include "ui/shell/appcontext.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace Belay {

class RunTableModel;

/// The table of the runs that pass a filter, however many. Ids and lines are read in the background: the lines only of
/// what is looked at, one block after the other, so that nobody waits while the scroll bar is dragged.
class RunListView final : public QWidget
{
    Q_OBJECT

public:
    explicit RunListView(const AppContext &context, QWidget *parent = nullptr);

    /// Which history is read from now on.
    void setHistory(const HistoryChoice &history);
    /// Reads the runs that pass; then `chosen` is the current one, where it passes. Where it was so already, the table stays
    /// scrolled to where it is.
    void load(const RunFilter &filter, const QString &chosen);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// The runs were read.
    void loaded();
    /// They could not be.
    void failed(const Belay::Error &error);
    /// Another run is the current one; empty where none is.
    void currentChanged(const QString &runId);

private:
    struct Found {
        std::vector<QString> ids;
        std::vector<RunSummary> first; ///< the lines of the first block
    };

    void build();
    void take(Found found, const QString &chosen);
    void readMissing();

    const AppContext &m_context;
    HistoryChoice m_history;
    RunTableModel *m_model;
    QTableView *m_table;
    QLabel *m_count;
    int m_request = 0; ///< only the answer to the latest one counts
    JobId m_loading;
    bool m_isReading = false; ///< a block
    bool m_hasWidths = false;
};

} // namespace Belay
