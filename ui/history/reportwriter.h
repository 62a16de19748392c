// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runquery.h"
#include "ui/history/exportmenu.h"
#include "ui/shell/appcontext.h"

#include <QObject>

namespace Belay {

/// Writes the history into files, in the background: a run's report, or the runs that pass a filter.
class ReportWriter final : public QObject
{
    Q_OBJECT

public:
    /// A PDF of more runs would be a book, and take long to lay out; CSV and HTML have no limit.
    static constexpr int mostRunsInPdf = 1000;

    /// `parent` is the widget that the file dialog belongs to.
    ReportWriter(const AppContext &context, QWidget *parent);

    /// Which history is written from now on.
    void setHistory(const HistoryChoice &history) { m_history = history; }

    /// Asks where to, then writes.
    void askAndWriteList(const RunFilter &filter, ReportFormat format);
    void askAndWriteRun(const QString &runId, ReportFormat format);

    /// An existing file is replaced in one step. Ends in written() or failed().
    void writeList(const RunFilter &filter, ReportFormat format, const QString &path);
    void writeRun(const QString &runId, ReportFormat format, const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const Belay::Error &error);

private:
    void ask(const QString &name, ReportFormat format, const std::function<void(const QString &)> &write);
    void finish(const Expected<> &done, const QString &path);

    const AppContext &m_context;
    HistoryChoice m_history;
    QWidget *m_widget;
};

} // namespace Belay
