// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export/runcsv.h"

#include "core/history/export/csvtext.h"
#include "core/history/export/runjson.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The keys of the JSON of a run, in the order of the columns.
constexpr std::array columns{"run_id"_L1,   "kind"_L1,           "target"_L1,  "server"_L1,       "role"_L1,
                             "operator"_L1, "host"_L1,           "program"_L1, "started_at"_L1,   "finished_at"_L1,
                             "state"_L1,    "verdict"_L1,        "message"_L1, "target_changed"_L1, "archive"_L1,
                             "archive_size"_L1, "mode"_L1, "safety_backup"_L1, "undoes"_L1, "undone_by"_L1};

QString text(const QJsonValue &value)
{
    return value.toVariant().toString();
}

QString number(double seconds)
{
    return QString::number(seconds, 'f', 3);
}

/// A line of the report of one run.
struct Fact {
    QString part;
    QString name;
    QString value;
    QString expected = {};
    QString seconds = {};

    [[nodiscard]] QString line() const { return csvLine({part, name, value, expected, seconds}); }
};

QString verificationCsv(const QJsonObject &verification)
{
    QString csv;
    for (const QJsonValue &value : verification.value("tables"_L1).toArray()) {
        const QJsonObject table = value.toObject();
        csv += Fact{.part = u"rows"_s,
                    .name = text(table.value("namespace"_L1)) + u'.' + text(table.value("name"_L1)),
                    .value = text(table.value("actual_rows"_L1)),
                    .expected = text(table.value("expected_rows"_L1))}
                   .line();
    }
    for (const QJsonValue &value : verification.value("objects"_L1).toArray()) {
        const QJsonObject count = value.toObject();
        csv += Fact{.part = u"objects"_s,
                    .name = text(count.value("kind"_L1)),
                    .value = text(count.value("actual"_L1)),
                    .expected = text(count.value("expected"_L1))}
                   .line();
    }
    for (const QLatin1StringView list : {"missing"_L1, "extra"_L1, "invalid_indexes"_L1, "unvalidated_constraints"_L1}) {
        for (const QJsonValue &name : verification.value(list).toArray())
            csv += Fact{.part = list, .name = text(name), .value = {}}.line();
    }
    return csv;
}

} // namespace

QString runCsvHeading()
{
    QStringList names;
    for (const QLatin1StringView column : columns)
        names += column;
    return csvLine(names);
}

QString runCsv(const RunSummary &run)
{
    const QJsonObject json = runJson(run);
    QStringList cells;
    for (const QLatin1StringView column : columns)
        cells += text(json.value(column));
    return csvLine(cells);
}

QString runCsv(const RunDetail &run)
{
    QString csv = csvLine({u"part"_s, u"name"_s, u"value"_s, u"expected"_s, u"seconds"_s});
    const QJsonObject json = runJson(run.summary);
    for (const QLatin1StringView column : columns)
        csv += Fact{.part = u"run"_s, .name = column, .value = text(json.value(column))}.line();
    for (const StepRecord &step : run.steps)
        csv += Fact{.part = u"step"_s,
                    .name = step.key,
                    .value = key(step.state),
                    .seconds = number(std::chrono::duration<double>(step.duration).count())}
                   .line();
    for (const ErrorRecord &error : run.errors)
        csv += Fact{.part = u"error"_s, .name = error.entry, .value = error.message}.line();
    if (run.summary.end)
        csv += verificationCsv(run.summary.end->report.value("verification"_L1).toObject());
    for (const ArtefactRecord &artefact : run.artefacts)
        csv += Fact{.part = key(artefact.kind), .name = artefact.sha256, .value = artefact.location}.line();
    for (const QJsonValue &sentence : run.summary.start.plan.value("sentences"_L1).toArray())
        csv += Fact{.part = u"plan"_s, .name = {}, .value = text(sentence)}.line();
    return csv;
}

} // namespace Belay
