// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/comparedarchives.h"
#include "ui/shell/appcontext.h"

#include <QWidget>

class QModelIndex;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace Belay {

class DiffHighlighter;
class DifferenceModel;
class HintLabel;
class MessagePanel;
class PlainLabel;
class TableComparisonModel;

/// Compares the archive with another one: definitions with their differences, and the data of every table.
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the view.
    explicit CompareView(const AppContext &context, QWidget *parent = nullptr);

    void setArchive(const OpenedArchive &opened);
    /// Stops what is under way.
    void stop() { m_context.jobs.cancel(m_comparing); }
    /// Compares with the archive at `path`, in the background.
    void compareWith(const QString &path);

Q_SIGNALS:
    /// Somebody wants to see this entry of the archive that is looked at.
    void entryActivated(quint32 entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildResult();
    [[nodiscard]] QWidget *buildDifferences();
    void pick();
    void take(const QString &path, const Expected<std::shared_ptr<const ComparedArchives>> &compared);
    void showResult();
    void showDefinition(const QModelIndex &index);

    enum View { Nothing, Comparing, Result };

    const AppContext &m_context;
    OpenedArchive m_opened;
    std::shared_ptr<const ComparedArchives> m_compared;
    JobId m_comparing;
    int m_request = 0; ///< only the answer to the latest one counts
    DifferenceModel *m_differences;
    TableComparisonModel *m_tables;
    MessagePanel *m_problem;
    QStackedWidget *m_views;
    PlainLabel *m_summary;
    QTableView *m_differenceView = nullptr;
    QPlainTextEdit *m_diff;
    DiffHighlighter *m_highlighter;
};

} // namespace Belay
