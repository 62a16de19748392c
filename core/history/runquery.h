// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/places.h"
#include "core/history/runsource.h"
#include "core/history/shared/sharedplace.h"

#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace Belay {

/// What the runs of a history can be filtered by, each sorted.
struct RunNames {
    QStringList databases;
    QStringList servers;
    QStringList persons;

    bool operator==(const RunNames &) const = default;
};

/// How the runs of a month (of UTC) ended.
struct RunMonth {
    QDate first; ///< the first day of the month
    std::map<Verdict, int> runs;

    bool operator==(const RunMonth &) const = default;
};

/// How long a finished run took, and how large its archive is.
struct RunMeasure {
    QString id;
    QDateTime startedAt; ///< UTC
    Verdict verdict = Verdict::Failed;
    std::chrono::milliseconds duration{};
    qint64 size = 0; ///< bytes of the archive that was restored or made; 0 where there was none

    bool operator==(const RunMeasure &) const = default;
};

/// Which history to read.
struct HistoryChoice {
    Places places;                     ///< of this computer's history
    std::optional<SharedPlace> shared; ///< the shared one instead
};

/// Looks for runs in a history of any length: first their ids, then the lines that somebody looks at. A filter reads one
/// index and never the reports. Belongs to the thread that opened it. Errors of all: HistoryUnavailable; of the shared one also ConnectionFailed.
class RunQuery
{
public:
    /// As HistoryStore::open().
    [[nodiscard]] static Expected<RunQuery> open(const Places &places);
    /// The same, or as SharedHistory::open().
    [[nodiscard]] static Expected<RunQuery> open(const HistoryChoice &choice);

    /// The ids of the runs that pass, latest first. The filter's limit does not count.
    [[nodiscard]] Expected<std::vector<QString>> ids(const RunFilter &filter) const;
    /// These runs, latest first, without plans and reports; an unknown id is left out.
    [[nodiscard]] Expected<std::vector<RunSummary>> lines(std::span<const QString> ids) const;
    /// The latest `most` runs that pass, latest first, without plans and reports.
    [[nodiscard]] Expected<std::vector<RunSummary>> latest(const RunFilter &filter, int most) const;
    /// Everything about one run. Errors: also RunUnknown.
    [[nodiscard]] Expected<RunDetail> run(const QString &id) const;
    [[nodiscard]] Expected<RunNames> names() const;
    /// The months with finished runs that pass, earliest first.
    [[nodiscard]] Expected<std::vector<RunMonth>> months(const RunFilter &filter) const;
    /// The latest `most` finished runs that pass, earliest first.
    [[nodiscard]] Expected<std::vector<RunMeasure>> measures(const RunFilter &filter, int most) const;

private:
    explicit RunQuery(std::unique_ptr<RunSource> source);
    [[nodiscard]] Expected<std::vector<RunSummary>> summariesFrom(QSqlQuery &query) const;
    [[nodiscard]] Expected<QStringList> distinct(const QString &column) const;
    [[nodiscard]] Expected<QSqlQuery> select(const QString &what, const RunFilter &filter, const QString &rest, const QVariantList &more = {}) const;

    std::unique_ptr<RunSource> m_source;
};

} // namespace Belay
