// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/archivejson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Belay {

QJsonArray problemsJson(const std::vector<ArchiveProblem> &problems)
{
    QJsonArray list;
    for (const ArchiveProblem &problem : problems)
        list += QJsonObject{{u"code"_s, QString(key(problem.code))},
                            {u"message"_s, problem.message},
                            {u"offset"_s, problem.offset},
                            {u"entry"_s, problem.entry ? QJsonValue(problem.entry->number()) : QJsonValue()}};
    return list;
}

} // namespace Belay
