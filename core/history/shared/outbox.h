// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace Belay {

/// A run that the shared history has not got yet, or not as it is now.
struct OutboxEntry {
    qint64 change = 0; ///< another one each time the run comes into the outbox
    QString run;
};

/// A run that the shared history will not take.
struct RefusedRun {
    QString run;
    QString reason; ///< translated

    bool operator==(const RefusedRun &) const = default;
};

/// What is still to be shared, in the store of this computer. A run gets into it by a trigger, in the very transaction that ends it; it gets
/// out when the shared history has it. Used on the thread of the store's connection. Errors of all: those of runStatement().
class Outbox
{
public:
    explicit Outbox(QString connection);

    /// The runs that wait, the earliest change first, behind `after`.
    [[nodiscard]] Expected<std::vector<OutboxEntry>> entries(qint64 after, int most) const;
    [[nodiscard]] Expected<qint64> waiting() const;
    [[nodiscard]] Expected<std::vector<RefusedRun>> refused() const;

    /// Says which shared history it is for. Where it was for another one, every finished run waits again.
    [[nodiscard]] Expected<> addressTo(const QString &history) const;
    /// Lets every finished run wait again, refused ones too: after a shared history was brought back from an older backup.
    [[nodiscard]] Expected<> refill() const;
    /// Takes these out, unless they changed meanwhile, and notes what was refused. One transaction.
    [[nodiscard]] Expected<> settle(const std::vector<OutboxEntry> &shared, const std::vector<RefusedRun> &refused) const;

private:
    QString m_connection;
};

} // namespace Belay
