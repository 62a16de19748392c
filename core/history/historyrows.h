// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

#include <QSqlQuery>
#include <QVariantList>

namespace Belay {

// How records stand in the store's tables. Times are ISO 8601 in UTC with milliseconds: they sort as text.

/// Canonical, so that its SHA-256 is that of the object.
[[nodiscard]] QString storedJson(const QJsonObject &json);
[[nodiscard]] QString storedTime(const QDateTime &time);
[[nodiscard]] QDateTime timeFromStored(const QString &text);

/// The columns of `run` that runFrom() reads, in its order.
[[nodiscard]] QString runColumns();
/// The same without what only a look at one run needs: plan and report are empty.
[[nodiscard]] QString runLineColumns();
/// The summary of the row that `query` stands on; its state is for the caller to decide where there is no end.
[[nodiscard]] RunSummary runFrom(const QSqlQuery &query);

/// The columns of `step` that stepFrom() reads, in its order.
[[nodiscard]] QString stepColumns();
[[nodiscard]] StepRecord stepFrom(const QSqlQuery &query);
/// The columns of `artefact` that artefactFrom() reads, in its order.
[[nodiscard]] QString artefactColumns();
[[nodiscard]] ArtefactRecord artefactFrom(const QSqlQuery &query);

/// The values of a new run, in the order of newRunColumns().
[[nodiscard]] QVariantList valuesOf(const RunStart &start);
[[nodiscard]] QString newRunColumns();

} // namespace Belay
