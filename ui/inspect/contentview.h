// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/contentfindings.h"
#include "ui/inspect/openedarchive.h"

#include <QWidget>

class QAbstractItemModel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Belay {

class ContentTableModel;
class DamageBar;
class EmptyState;
class HintLabel;
class ProblemModel;

/// What reading every byte of an archive found: rows, bytes and fingerprint of each table, a picture of the file, and
/// what is wrong with it.
class ContentView final : public QWidget
{
    Q_OBJECT

public:
    explicit ContentView(QWidget *parent = nullptr);

    /// Nobody has read the content of this archive yet.
    void setArchive(const OpenedArchive &opened);
    /// It is being read; `percent` is how much of it.
    void setProgress(int percent);
    /// Reading ended without a result.
    void setNotRead();
    void setFindings(const ContentFindings &findings);

Q_SIGNALS:
    /// Somebody wants every byte to be read.
    void readRequested();
    /// Somebody wants to keep what is whole of a damaged archive.
    void salvageRequested();
    /// Somebody wants to see this entry.
    void entryActivated(quint32 entry);

private:
    [[nodiscard]] QWidget *buildReading();
    [[nodiscard]] QWidget *buildFound();
    QTableView *makeTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model,
                          int entryRole);

    enum View { NotRead, Reading, Found };

    OpenedArchive m_opened;
    ContentTableModel *m_tables;
    ProblemModel *m_problems;
    QStackedWidget *m_views;
    QProgressBar *m_progress;
    HintLabel *m_summary;
    DamageBar *m_map;
    QTableView *m_problemView = nullptr;
    QTableView *m_tableView = nullptr;
    QPushButton *m_salvage;
};

} // namespace Belay
