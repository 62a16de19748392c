// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/historyverbs.h"

#include "app/belayctl/sharedhistory.h"
#include "app/belayctl/textformat.h"
#include "core/backup/historycheck.h"
#include "core/base/visibletext.h"
#include "core/history/historystore.h"
#include "core/history/shared/sharing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

Expected<std::vector<AuditHead>> givenAnchors(const QCommandLineParser &parser)
{
    std::vector<AuditHead> heads;
    for (const QString &text : parser.values(u"anchor"_s)) {
        auto head = headFromText(text);
        if (!head)
            return failure(ErrorCode::Usage, Text::tr("--anchor takes CHAIN/ENTRY/HASH, not %1.").arg(text));
        heads.push_back(std::move(*head));
    }
    return heads;
}

QString toText(const AuditReport &report)
{
    return visible(auditText(report)) + u"\n\n"_s
        + fields({{Text::tr("Head"), report.head ? headText(*report.head) : QString()},
                  {Text::tr("Anchors compared"), QString::number(report.anchors)},
                  {Text::tr("Detail"), report.detail}});
}

ExitCode exitCodeOf(const AuditReport &report)
{
    switch (report.state) {
    case AuditState::Intact:
        return report.rebuilding ? ExitCode::Degraded : ExitCode::Done;
    case AuditState::Broken:
        return ExitCode::Failed;
    case AuditState::KeyMissing:
        return ExitCode::Degraded;
    }
    Q_UNREACHABLE();
}

} // namespace

void addHistoryCheckOptions(QCommandLineParser &parser)
{
    parser.addOption({u"anchor"_s,
                      Text::tr("With verify: what the history said of itself elsewhere, e.g. to the system journal (journalctl -t belay); may be "
                               "given again."),
                      u"CHAIN/ENTRY/HASH"_s});
}

Expected<ExitCode> checkHistory(Invocation &invocation)
{
    const auto given = givenAnchors(invocation.parser());
    if (!given)
        return std::unexpected(given.error());
    if (const auto usable = invocation.rescueHistory(RescueLook::Thorough); !usable)
        return std::unexpected(usable.error());
    const auto choice = historyChoice(invocation);
    if (!choice)
        return std::unexpected(choice.error());
    const auto report = invocation.run<AuditReport>(JobLane::Interactive, Text::tr("Check the history"), [&](JobContext &) -> Expected<AuditReport> {
        std::vector<AuditHead> heads = *given;
        if (choice->shared) {
            const auto shared = sharedHeads(choice->places, *choice->shared);
            if (!shared)
                return std::unexpected(shared.error());
            heads.insert(heads.end(), shared->begin(), shared->end());
        }
        return verifyHistory(choice->places, invocation.backupFolders(), heads);
    });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(report->toJson(), [&] { return toText(*report); });
    return exitCodeOf(*report);
}

Expected<ExitCode> rotateHistoryKey(Invocation &invocation)
{
    const auto id = invocation.run<QString>(JobLane::Interactive, Text::tr("Make a new signing key"), [&](JobContext &) {
        return HistoryStore::open(invocation.places()).and_then([](const auto &store) { return store->rotateKey(); });
    });
    if (!id)
        return std::unexpected(id.error());
    invocation.print({{u"key_id"_s, *id}, {u"key_file"_s, invocation.places().signingKeys()}}, [&] {
        return Text::tr("The key %1 signs from now on. The earlier ones stay in %2, to check what they signed.")
                   .arg(*id, visible(invocation.places().signingKeys()))
            + u'\n';
    });
    return ExitCode::Done;
}

} // namespace Belay
