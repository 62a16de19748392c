// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runrecord.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The value whose key this is.
template <typename Enum, std::size_t Count>
std::optional<Enum> fromKey(QStringView text, const std::array<Enum, Count> &values)
{
    for (const Enum value : values) {
        if (text == key(value))
            return value;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView key(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Complete:
        return "complete"_L1;
    case Verdict::Degraded:
        return "degraded"_L1;
    case Verdict::Incomplete:
        return "incomplete"_L1;
    case Verdict::Failed:
        return "failed"_L1;
    case Verdict::RolledBack:
        return "rolled_back"_L1;
    case Verdict::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromKey(QStringView text)
{
    return fromKey(text, std::array{Verdict::Complete, Verdict::Degraded, Verdict::Incomplete, Verdict::Failed,
                                    Verdict::RolledBack, Verdict::Cancelled});
}

QLatin1StringView key(RunKind kind)
{
    switch (kind) {
    case RunKind::Backup:
        return "backup"_L1;
    case RunKind::Restore:
        return "restore"_L1;
    case RunKind::Rollback:
        return "rollback"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<RunKind> runKindFromKey(QStringView text)
{
    return fromKey(text, std::array{RunKind::Backup, RunKind::Restore, RunKind::Rollback});
}

QLatin1StringView key(RunState state)
{
    switch (state) {
    case RunState::Running:
        return "running"_L1;
    case RunState::Finished:
        return "finished"_L1;
    case RunState::Interrupted:
        return "interrupted"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView key(ArtefactKind kind)
{
    switch (kind) {
    case ArtefactKind::SafetyBackup:
        return "safety_backup"_L1;
    case ArtefactKind::Backup:
        return "backup"_L1;
    case ArtefactKind::KeptDatabase:
        return "kept_database"_L1;
    case ArtefactKind::CopyDatabase:
        return "copy_database"_L1;
    }
    Q_UNREACHABLE();
}

bool isDatabase(ArtefactKind kind)
{
    return kind == ArtefactKind::KeptDatabase || kind == ArtefactKind::CopyDatabase;
}

std::optional<ArtefactKind> artefactKindFromKey(QStringView text)
{
    return fromKey(text, std::array{ArtefactKind::SafetyBackup, ArtefactKind::Backup, ArtefactKind::KeptDatabase,
                                    ArtefactKind::CopyDatabase});
}

QString makeRunId(const QDateTime &now)
{
    const quint32 random = QRandomGenerator::system()->bounded(1U << 24);
    return now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'-"_s) + QString::number(random, 16).rightJustified(6, u'0');
}

} // namespace Belay
