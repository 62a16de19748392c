// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runquery.h"
#include "ui/history/barchart.h"
#include "ui/shell/appcontext.h"

#include <QWidget>

class QComboBox;
class QTableWidget;
class QTabWidget;

namespace Belay {

/// What is easier seen than read: how long the runs of one database took and how large its archives were, and how the
/// runs of each month ended. Each chart has a table of the same.
class TrendsView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendsView(const AppContext &context, QWidget *parent = nullptr);

    /// Which history is read from now on.
    void setHistory(const HistoryChoice &history) { m_history = history; }
    /// Reads the finished runs that pass. Durations and sizes are of the filter's database, or of the chosen one.
    void load(const RunFilter &filter);
    /// Offers these databases.
    void setDatabases(const QStringList &databases);

Q_SIGNALS:
    void loaded();
    void failed(const Belay::Error &error);

private:
    struct Chart {
        BarChart *chart;
        QTableWidget *table;
    };
    struct Trends {
        QString database;
        std::vector<RunMeasure> measures;
        std::vector<RunMonth> months;
    };

    Chart addChart(QTabWidget *tabs, const QString &name, const QString &title);
    [[nodiscard]] static Expected<Trends> read(const HistoryChoice &choice, const RunFilter &filter, const QString &database);
    void show(const Trends &trends);
    void showMeasures(const std::vector<RunMeasure> &measures);
    void showMonths(const std::vector<RunMonth> &months);

    const AppContext &m_context;
    HistoryChoice m_history;
    RunFilter m_filter;
    int m_request = 0;
    QComboBox *m_database;
    Chart m_durations;
    Chart m_sizes;
    Chart m_months;
};

} // namespace Belay
