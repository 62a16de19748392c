// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobevents.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace Belay {

class HintLabel;
class LogFilter;
class LogModel;

/// What a job logs: the latest lines, filtered by text and level, and copied.
class LogPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(QWidget *parent = nullptr);

    void clear();
    void append(const std::vector<JobLogLine> &lines);

private:
    [[nodiscard]] QWidget *makeFilters();
    void updateCount();
    void copy() const;

    LogModel *m_lines;
    LogFilter *m_filtered;
    QListView *m_view;
    QLineEdit *m_text = nullptr;
    QComboBox *m_level = nullptr;
    HintLabel *m_count = nullptr;
};

} // namespace Belay
