// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runsections.h"

#include "core/history/runwords.h"
#include "ui/history/durationbar.h"
#include "ui/history/outcomedelegate.h"
#include "ui/history/runlog.h"
#include "ui/history/tablerowsmodel.h"
#include "ui/shell/badge.h"
#include "ui/shell/format.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace Belay::RunSections {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Belay::RunSections)
};

constexpr int mostErrors = 50; // shown of one run; the report has them all

/// An empty section with its heading; the caller fills its layout.
QWidget *section(const QString &name, const QString &heading, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setObjectName(name);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(new SectionLabel(heading, widget));
    return widget;
}

void addLine(QWidget *section, const QString &text)
{
    section->layout()->addWidget(new PlainLabel(text, section, PlainLabel::Lines::Several));
}

void addRow(QFormLayout *form, const QString &caption, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new HintLabel(caption, form->parentWidget());
    label->setWordWrap(false);
    form->addRow(label, new PlainLabel(value, form->parentWidget(), PlainLabel::Lines::Several));
}

QFormLayout *makeForm(QWidget *section)
{
    auto *widget = new QWidget(section);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::spacing);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    section->layout()->addWidget(widget);
    return form;
}

QStringList strings(const QJsonValue &list)
{
    QStringList result;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        result.append(value.toString());
    return result;
}

} // namespace

QWidget *facts(const RunDetail &run, QWidget *parent)
{
    const RunStart &start = run.summary.start;
    QWidget *widget = section(u"runFacts"_s, Words::tr("Run"), parent);
    QFormLayout *form = makeForm(widget);
    addRow(form, Words::tr("Database:"), start.target);
    addRow(form, Words::tr("Server:"), start.server);
    addRow(form, Words::tr("Person:"),
           Words::tr("%1 on %2", "account, machine").arg(start.operatorName, start.host));
    addRow(form, Words::tr("Role:"), start.role);
    addRow(form, Words::tr("Program:"), start.program);
    if (!start.archive.isEmpty())
        addRow(form, Words::tr("Archive:"),
               Words::tr("%1 (%2)", "path, size").arg(start.archive, Format::size(start.archiveSize)));
    addRow(form, Words::tr("Way:"), nameOfMode(start.mode));
    addRow(form, Words::tr("Reason:"), start.plan.value(u"reason"_s).toString());
    addRow(form, Words::tr("Undoes the run:"), start.undoes);
    addRow(form, Words::tr("Undone by the run:"), run.summary.undoneBy);
    addRow(form, Words::tr("Run ID:"), start.id);
    return widget;
}

QWidget *plan(const RunDetail &run, QWidget *parent)
{
    const QStringList sentences = strings(run.summary.start.plan.value(u"sentences"_s));
    const QString command = run.summary.start.plan.value(u"equivalent_command"_s).toString();
    if (sentences.isEmpty() && command.isEmpty())
        return nullptr;
    QWidget *widget = section(u"runPlan"_s, Words::tr("Plan as it was accepted"), parent);
    int number = 0;
    for (const QString &sentence : sentences)
        addLine(widget, Words::tr("%1. %2", "number, sentence").arg(++number).arg(sentence));
    if (!command.isEmpty()) {
        auto *label = new PlainLabel(command, widget, PlainLabel::Lines::Several);
        label->setFont(Theme::monospace());
        widget->layout()->addWidget(label);
    }
    return widget;
}

QWidget *steps(const RunDetail &run, QWidget *parent)
{
    if (run.steps.empty())
        return nullptr;
    QWidget *widget = section(u"runSteps"_s, Words::tr("Steps"), parent);
    auto *rows = new QWidget(widget);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::spacing);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    const QDateTime begin = run.summary.start.startedAt;
    qint64 whole = 1; // ms
    for (const StepRecord &step : run.steps)
        whole = std::max<qint64>(whole, begin.msecsTo(step.startedAt) + step.duration.count());
    const auto share = [&](qint64 milliseconds) { return static_cast<double>(milliseconds) / static_cast<double>(whole); };
    int row = 0;
    for (const StepRecord &step : run.steps) {
        // A step that runs in a run that does not is where its process died.
        const bool isLost = step.state == StepState::Running && run.summary.state != RunState::Running;
        const Appearance look = isLost ? appearanceOf(run.summary) : appearanceOf(step.state);
        grid->addWidget(new Badge(look, rows), row, 0);
        auto *title = new PlainLabel(step.title, rows, PlainLabel::Lines::Several);
        title->setToolTip(step.intent.toHtmlEscaped());
        grid->addWidget(title, row, 1);
        auto *duration = new PlainLabel(isLost ? Format::nothing() : Format::duration(step.duration), rows);
        duration->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!isLost)
            grid->addWidget(new DurationBar(share(begin.msecsTo(step.startedAt)), share(step.duration.count()), look.tone, rows), row, 2);
        grid->addWidget(duration, row++, 3);
    }
    widget->layout()->addWidget(rows);
    return widget;
}

QWidget *errors(const RunDetail &run, QWidget *parent)
{
    if (run.errors.empty())
        return nullptr;
    QWidget *widget = section(u"runErrors"_s, Words::tr("Errors by cause"), parent);
    std::map<QString, std::vector<const ErrorRecord *>> byCause;
    for (const ErrorRecord &error : run.errors)
        byCause[error.cause.isEmpty() ? error.message : error.cause].push_back(&error);
    int shown = 0;
    for (const auto &[cause, records] : byCause) {
        addLine(widget,
                Words::tr("%1 (%n object(s))", "a cause", static_cast<int>(records.size())).arg(cause));
        for (const ErrorRecord *error : records) {
            if (++shown > mostErrors)
                break;
            const QString line =
                error->entry.isEmpty() ? error->message : error->entry + u": "_s + error->message;
            auto *label = new PlainLabel(line, widget, PlainLabel::Lines::Several);
            label->setIndent(Theme::margin);
            label->setFont(Theme::monospace());
            widget->layout()->addWidget(label);
        }
    }
    if (shown > mostErrors)
        addLine(widget,
                Words::tr("The saved report lists all %Ln error(s).", nullptr,
                          static_cast<int>(run.errors.size())));
    return widget;
}

namespace {

/// The tables of a verification, at most ten of them at a glance.
QTableView *tablesView(const QJsonArray &tables, QWidget *parent)
{
    constexpr int mostLines = 10;
    auto *view = new QTableView(parent);
    auto *model = new TableRowsModel(tables, view);
    view->setObjectName(u"verifiedTables"_s);
    view->setAccessibleName(Words::tr("Tables that were compared"));
    view->setModel(model);
    view->setItemDelegateForColumn(TableRowsModel::Result, new OutcomeDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 12);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->resizeColumnsToContents();
    const int lines = std::min(mostLines, model->rowCount());
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + lines * view->verticalHeader()->defaultSectionSize()
                         + 2 * view->frameWidth() + 2);
    return view;
}

} // namespace

QWidget *verification(const RunDetail &run, QWidget *parent)
{
    if (!run.summary.end)
        return nullptr;
    const QJsonObject report = run.summary.end->report.value(u"verification"_s).toObject();
    const QJsonArray objects = report.value(u"objects"_s).toArray();
    const QJsonArray tables = report.value(u"tables"_s).toArray();
    if (objects.isEmpty() && tables.isEmpty())
        return nullptr;
    QWidget *widget = section(u"runVerification"_s, Words::tr("Verification"), parent);
    const bool matches = report.value(u"matches"_s).toBool();
    widget->layout()->addWidget(new Badge(
        matches
            ? Appearance{Tone::Positive, u"positive"_s, Words::tr("The database has what the archive has")}
            : Appearance{Tone::Warning, u"warning"_s, Words::tr("The database differs from the archive")},
        widget));
    if (!tables.isEmpty())
        widget->layout()->addWidget(tablesView(tables, widget));
    QFormLayout *form = makeForm(widget);
    for (const QJsonValue &value : objects) {
        const QJsonObject count = value.toObject();
        addRow(form, count.value(u"kind"_s).toString(),
               Words::tr("%1 of %2", "found, expected")
                   .arg(Format::number(count.value(u"actual"_s).toInteger()),
                        Format::number(count.value(u"expected"_s).toInteger())));
    }
    const auto addList = [&](const QString &key, const QString &sentence) {
        const QStringList names = strings(report.value(key));
        if (!names.isEmpty())
            addLine(widget, sentence.arg(names.join(u", "_s)));
    };
    addList(u"missing"_s, Words::tr("Missing: %1"));
    addList(u"extra"_s, Words::tr("Not in the archive: %1"));
    addList(u"invalid_indexes"_s, Words::tr("Invalid indexes: %1"));
    addList(u"unvalidated_constraints"_s, Words::tr("Constraints that were not validated: %1"));
    return widget;
}

QWidget *artefacts(const RunDetail &run, QWidget *parent)
{
    if (run.artefacts.empty())
        return nullptr;
    QWidget *widget = section(u"runArtefacts"_s, Words::tr("Kept for an undo"), parent);
    QFormLayout *form = makeForm(widget);
    for (const ArtefactRecord &artefact : run.artefacts) {
        switch (artefact.kind) {
        case ArtefactKind::SafetyBackup:
        case ArtefactKind::Backup: {
            addRow(form,
                   artefact.kind == ArtefactKind::Backup ? Words::tr("Backup:") : Words::tr("Safety backup:"),
                   Words::tr("%1 (%2)", "path, size").arg(artefact.location, Format::size(artefact.size)));
            addRow(form, Words::tr("SHA-256:"), artefact.sha256);
            auto *folder = new QPushButton(Theme::icon(u"folder"_s), Words::tr("Show Folder"), widget);
            folder->setObjectName(u"showBackupFolder"_s);
            folder->setAccessibleName(folder->text());
            QObject::connect(folder, &QPushButton::clicked, folder, [path = artefact.location] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
            });
            form->addRow(QString(), folder);
            folder->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
            break;
        }
        case ArtefactKind::KeptDatabase:
            addRow(form, Words::tr("Kept database:"),
                   artefact.removedAt ? Words::tr("%1, removed on %2", "database, date")
                                            .arg(artefact.location, Format::dateTime(*artefact.removedAt))
                       : artefact.keepUntil ? Words::tr("%1, until %2", "database, date")
                                            .arg(artefact.location, Format::dateTime(*artefact.keepUntil))
                                      : artefact.location);
            break;
        case ArtefactKind::CopyDatabase:
            addRow(form, Words::tr("Loaded copy:"), artefact.location);
            break;
        }
    }
    return widget;
}

QWidget *log(const RunDetail &run, QWidget *parent)
{
    QWidget *widget = section(u"runLog"_s, Words::tr("Log"), parent);
    auto *text = new QPlainTextEdit(runLog(run).join(u'\n'), widget);
    text->setObjectName(u"runLogText"_s);
    text->setAccessibleName(Words::tr("Log of the run"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(Theme::monospace());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 10);
    widget->layout()->addWidget(text);
    return widget;
}

} // namespace Belay::RunSections
