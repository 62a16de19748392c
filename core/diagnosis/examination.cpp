// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/examination.h"

#include "core/diagnosis/examinations.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
/// In the order in which they are shown.
constexpr std::array examinations{&Examinations::clientTools, &Examinations::knownHoles,   &Examinations::sealing,
                                  &Examinations::settings,    &Examinations::backupFolder, &Examinations::folderRights,
                                  &Examinations::diskRoom,    &Examinations::history,      &Examinations::sharedHistory,
                                  &Examinations::keyring,
                                  &Examinations::passfile,    &Examinations::locale,       &Examinations::servers};
}

QString Patient::backupFolder() const
{
    const QString chosen = preferences ? preferences->backupFolder : QString();
    return chosen.isEmpty() ? places.backups() : chosen;
}

bool Examination::isWell() const
{
    return std::ranges::all_of(results, [](const CheckResult &result) { return result.isGood || !result.isNeeded; });
}

QJsonArray Examination::resultsJson() const
{
    QJsonArray list;
    for (const CheckResult &result : results)
        list += QJsonObject{{u"name"_s, result.key},       {u"title"_s, result.title},      {u"needed"_s, result.isNeeded},
                            {u"ok"_s, result.isGood},      {u"message"_s, result.evidence}, {u"remedy"_s, result.remedy},
                            {u"runbook"_s, result.runbook}};
    return list;
}

Examination examine(const Patient &patient, std::stop_token stop)
{
    const QStringList folders = patient.preferences ? patient.preferences->toolFolders : QStringList();
    Examination examination{.tools = ClientTools::discover(folders, stop), .results = {}};
    for (const auto look : examinations) {
        if (stop.stop_requested())
            break;
        const Examinations::Results found = look({.patient = patient, .tools = examination.tools, .stop = stop});
        examination.results.insert(examination.results.end(), found.begin(), found.end());
    }
    return examination;
}

} // namespace Belay
