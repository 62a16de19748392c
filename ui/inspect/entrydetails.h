// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobservice.h"
#include "ui/inspect/openedarchive.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QListView;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace Belay {

class PlainLabel;
class RelatedEntriesModel;
class RowsView;
class SqlHighlighter;
class ValuePrivacy;

/// One entry of an archive: its SQL, its rows, what it depends on, both ways, and its facts.
class EntryDetails final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the widget.
    EntryDetails(JobService &jobs, ValuePrivacy &privacy, QWidget *parent = nullptr);

    void setArchive(const OpenedArchive &opened);
    /// Shows the entry at this position of the Toc, or the invitation to choose one.
    void setEntry(std::optional<quint32> entry);
    /// Shows the rows of the chosen entry, from this one on.
    void showRow(qint64 row);

Q_SIGNALS:
    /// Somebody follows a dependency.
    void entryActivated(quint32 entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildDefinition();
    [[nodiscard]] QWidget *buildDependencies();
    [[nodiscard]] QWidget *buildFacts();
    [[nodiscard]] QWidget *buildRelated(const QString &name, const QString &caption,
                                        RelatedEntriesModel *model, QLabel *&heading);
    PlainLabel *addFact(QFormLayout *form, const QString &name, const QString &caption);
    void showDefinition(const TocEntry &entry);
    void showFacts(const TocEntry &entry, const EntryIndex::Item &item);
    void copyDefinition() const;

    OpenedArchive m_opened;
    std::optional<quint32> m_entry;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    RowsView *m_rows;
    PlainLabel *m_heading;
    QPlainTextEdit *m_sql;
    SqlHighlighter *m_highlighter;
    QLabel *m_sqlHint;
    QString m_definition;
    RelatedEntriesModel *m_dependencies;
    RelatedEntriesModel *m_dependents;
    QLabel *m_dependenciesHeading = nullptr;
    QLabel *m_dependentsHeading = nullptr;
    PlainLabel *m_kind = nullptr;
    PlainLabel *m_schema = nullptr;
    PlainLabel *m_owner = nullptr;
    PlainLabel *m_section = nullptr;
    PlainLabel *m_dumpId = nullptr;
    PlainLabel *m_oids = nullptr;
    PlainLabel *m_tablespace = nullptr;
    PlainLabel *m_accessMethod = nullptr;
    PlainLabel *m_data = nullptr;
};

} // namespace Belay
