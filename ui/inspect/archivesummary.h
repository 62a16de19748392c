// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/openedarchive.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace Belay {

class PlainLabel;

/// What an archive says about itself: database, server, date, size and so on.
class ArchiveSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveSummary(QWidget *parent = nullptr);

    void setArchive(const OpenedArchive &opened);
    /// Puts a button beside the file's name.
    void addButton(QPushButton *button);

private:
    /// A caption above a value, in the grid's next free cell.
    PlainLabel *addField(const QString &name, const QString &caption);

    QGridLayout *m_grid;
    QHBoxLayout *m_header;
    int m_fields = 0;
    PlainLabel *m_file;
    PlainLabel *m_database;
    PlainLabel *m_created;
    PlainLabel *m_size;
    PlainLabel *m_server;
    PlainLabel *m_dumpedBy;
    PlainLabel *m_encoding;
    PlainLabel *m_format;
    PlainLabel *m_entries;
    PlainLabel *m_extensions;
};

} // namespace Belay
