// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/shared/sharing.h"

#include "core/base/errorjson.h"
#include "core/base/faultpoint.h"
#include "core/history/historystore.h"
#include "core/history/shared/rundocument.h"
#include "core/history/storesql.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SharedHistory)
};

constexpr int runsAtOnce = 100; // after which the outbox is told

/// What waits now, after what was done.
Expected<SharingReport> stateOf(const Outbox &outbox, SharingReport done)
{
    const auto waiting = outbox.waiting();
    auto refused = outbox.refused();
    if (!waiting || !refused)
        return std::unexpected(!waiting ? waiting.error() : refused.error());
    done.waiting = *waiting;
    done.refused = std::move(*refused);
    return done;
}

/// What of some runs went, what was refused, and why it ended early.
struct Batch {
    std::vector<OutboxEntry> shared;
    std::vector<RefusedRun> refused;
    std::optional<Error> error;
};

Expected<Batch> shareBatch(const std::vector<OutboxEntry> &entries, SharedHistory &history, const QString &connection, const JobContext &context)
{
    Batch batch;
    for (const OutboxEntry &entry : entries) {
        if (const auto wanted = context.checkNotCancelled(); !wanted) {
            batch.error = wanted.error();
            return batch;
        }
        const auto document = runDocument(connection, entry.run);
        if (!document)
            return std::unexpected(document.error());
        const auto appended = history.append(document->run, document->removals);
        faultPoint(u"share", u"appended");
        if (!appended && !isAboutValues(appended.error())) {
            batch.error = appended.error();
            return batch;
        }
        if (!appended)
            batch.refused.push_back({.run = entry.run, .reason = appended.error().detail});
        else if (*appended == Appended::Different)
            batch.refused.push_back({.run = entry.run, .reason = Text::tr("The shared history has another run with this id; it was not changed.")});
        else
            batch.shared.push_back(entry);
    }
    return batch;
}

Expected<SharingReport> shareAll(const Outbox &outbox, SharedHistory &history, const QString &connection, JobContext &context)
{
    SharingReport report;
    qint64 last = 0;
    while (!report.error) {
        const auto entries = outbox.entries(last, runsAtOnce);
        if (!entries)
            return std::unexpected(entries.error());
        if (entries->empty())
            break;
        last = entries->back().change;
        const auto batch = shareBatch(*entries, history, connection, context);
        if (!batch)
            return std::unexpected(batch.error());
        if (const auto settled = outbox.settle(batch->shared, batch->refused); !settled)
            return std::unexpected(settled.error());
        report.shared += static_cast<qint64>(batch->shared.size());
        report.error = batch->error;
        context.progress({.done = report.shared, .total = {}, .text = {}});
    }
    return report;
}

} // namespace

QJsonObject SharingReport::toJson() const
{
    QJsonArray refusals;
    for (const RefusedRun &run : refused)
        refusals += QJsonObject{{u"run_id"_s, run.run}, {u"reason"_s, run.reason}};
    return {{u"shared"_s, shared},
            {u"waiting"_s, waiting},
            {u"refused"_s, refusals},
            {u"error"_s, error ? QJsonValue(errorJson(*error)) : QJsonValue()}};
}

QString sharingText(const SharingReport &report)
{
    QStringList sentences;
    if (report.waiting > 0) {
        const QString waits = Text::tr("%Ln run(s) wait to be shared", nullptr, static_cast<int>(report.waiting));
        sentences += report.error ? Text::tr("%1: %2", "runs wait: reason").arg(waits, report.error->message) : waits + u'.';
    } else if (report.error) {
        sentences += report.error->message;
    }
    if (!report.refused.empty())
        sentences += Text::tr("The shared history refuses %Ln run(s), the first is %1.", nullptr, static_cast<int>(report.refused.size()))
                         .arg(report.refused.front().run);
    return sentences.join(u' ');
}

Expected<SharingReport> lookAtSharing(const Places &places, const SharedPlace &place)
{
    const auto store = HistoryStore::open(places);
    if (!store)
        return std::unexpected(store.error());
    const Outbox outbox((*store)->connectionName());
    SharingReport report;
    const auto history = SharedHistory::open(place);
    if (!history)
        report.error = history.error();
    else if (const auto addressed = outbox.addressTo((*history)->id()); !addressed)
        return std::unexpected(addressed.error());
    return stateOf(outbox, std::move(report));
}

Expected<SharingReport> shareRuns(const Places &places, const SharedPlace &place, JobContext &context, std::chrono::seconds patience)
{
    const auto store = HistoryStore::open(places);
    if (!store)
        return std::unexpected(store.error());
    const QString connection = (*store)->connectionName();
    const Outbox outbox(connection);
    const auto history = SharedHistory::open(place, patience);
    if (!history)
        return stateOf(outbox, {.error = history.error()});
    if (const auto addressed = outbox.addressTo((*history)->id()); !addressed)
        return std::unexpected(addressed.error());
    auto done = shareAll(outbox, **history, connection, context);
    if (!done)
        return done;
    return stateOf(outbox, std::move(*done));
}

Expected<qint64> waitingRuns(const Places &places)
{
    const auto store = HistoryStore::open(places);
    return store ? Outbox((*store)->connectionName()).waiting() : std::unexpected(store.error());
}

Expected<> shareAllAgain(const Places &places)
{
    const auto store = HistoryStore::open(places);
    return store ? Outbox((*store)->connectionName()).refill() : std::unexpected(store.error());
}

Expected<std::vector<AuditHead>> sharedHeads(const Places &places, const SharedPlace &place)
{
    const auto store = HistoryStore::open(places);
    if (!store)
        return std::unexpected(store.error());
    auto workstation = runStatement((*store)->connectionName(), u"SELECT workstation FROM sharing"_s);
    if (!workstation)
        return std::unexpected(workstation.error());
    const QString name = workstation->next() ? workstation->value(0).toString() : QString();
    return SharedHistory::open(place).and_then([&](const auto &history) { return history->headsOf(name); });
}

} // namespace Belay
