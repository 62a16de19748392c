// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadresult.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LoadResult)
};

constexpr qsizetype mostNamed = 20; // differences named in one message; the report has all

} // namespace

Expected<> noteLoad(const LoadOutcome &outcome, Scene &scene)
{
    std::vector<ErrorRecord> records;
    for (const TriagedError &error : outcome.errors)
        records.push_back(error.record);
    scene.report.errors = records;
    scene.report.causes = causesOf(outcome.errors);
    scene.report.lost += outcome.lost;
    scene.report.lost.removeDuplicates();
    scene.report.isDegraded = outcome.isDegraded();
    scene.report.loadTimes = outcome.times;
    if (const auto recorded = scene.recorder.addErrors(records); !recorded)
        return std::unexpected(recorded.error());
    if (!outcome.hasLostData())
        return {};
    QStringList causes;
    for (const ErrorCause &cause : scene.report.causes)
        causes += u"%1 × "_s.arg(cause.objects) + cause.message;
    return failure(ErrorCode::RestoreFailed, Text::tr("The archive could not be loaded whole."), causes.join(u'\n'),
                   Text::tr("Look at the causes, remove them, and restore again."));
}

Error mismatch(const VerificationReport &report)
{
    QStringList differences;
    for (const QString &name : report.missing)
        differences += u"missing: "_s + name;
    for (const QString &name : report.extra)
        differences += u"not in the archive: "_s + name;
    for (const QString &name : report.health.invalidIndexes)
        differences += u"invalid index: "_s + name;
    for (const QString &name : report.health.unvalidatedConstraints)
        differences += u"constraint not validated: "_s + name;
    for (const QString &name : report.health.emptyViews)
        differences += u"materialized view without data: "_s + name;
    for (const TableRows &rows : report.tables) {
        if (rows.actual != rows.expected)
            differences += u"%1.%2: expected %3 rows, found %4"_s.arg(
                rows.namespaceName, rows.name, QString::number(rows.expected),
                rows.actual ? QString::number(*rows.actual) : u"none that can be read"_s);
    }
    for (const ObjectCount &count : report.objects) {
        if (count.expected != count.actual)
            differences += u"%1: expected %2, found %3"_s.arg(count.kind).arg(count.expected).arg(count.actual);
    }
    return {.code = ErrorCode::VerificationFailed,
            .message = Text::tr("What was loaded does not match the archive."),
            .detail = differences.first(std::min(differences.size(), mostNamed)).join(u'\n'),
            .remedy = {}};
}

} // namespace Belay
