// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runsource.h"

#include "core/history/historyrows.h"
#include "core/history/storesql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

} // namespace

Expected<RunDetail> readRun(const RunSource &source, const QString &runId)
{
    const auto select = [&](const QString &sql) { return runStatement(source.connectionName(), sql, {runId}); };
    auto query = select(u"SELECT "_s + runColumns() + u" FROM run WHERE id = ?"_s);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::RunUnknown, Text::tr("The history holds no run %1.").arg(runId));
    auto summary = source.withState(runFrom(*query));
    if (!summary)
        return std::unexpected(summary.error());
    RunDetail detail{.summary = std::move(*summary), .steps = {}, .errors = {}, .artefacts = {}};

    auto steps = select(u"SELECT "_s + stepColumns() + u" FROM step WHERE run = ? ORDER BY id"_s);
    auto errors = select(u"SELECT class, message, entry, cause FROM error WHERE run = ? ORDER BY id"_s);
    auto artefacts = select(u"SELECT "_s + artefactColumns() + u" FROM artefact WHERE run = ? ORDER BY id"_s);
    if (!steps || !errors || !artefacts)
        return std::unexpected(!steps ? steps.error() : !errors ? errors.error() : artefacts.error());
    while (steps->next())
        detail.steps.push_back(stepFrom(*steps));
    while (errors->next())
        detail.errors.push_back({.errorClass = errors->value(0).toString(),
                                 .message = errors->value(1).toString(),
                                 .entry = errors->value(2).toString(),
                                 .cause = errors->value(3).toString()});
    while (artefacts->next())
        detail.artefacts.push_back(artefactFrom(*artefacts));
    return detail;
}

} // namespace Belay
