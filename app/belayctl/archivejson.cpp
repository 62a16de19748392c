// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/archivejson.h"

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

QJsonObject entryJson(const Toc &toc, const TocEntry &entry)
{
    const QString schema = toc.text(entry.namespaceName);
    return {{u"dump_id"_s, entry.dumpId.number()},
            {u"desc"_s, toc.text(entry.desc)},
            {u"namespace"_s, schema.isNull() ? QJsonValue() : QJsonValue(schema)},
            {u"tag"_s, toc.text(entry.tag)},
            {u"owner"_s, toc.text(entry.owner)},
            {u"section"_s, QString(key(entry.section))}};
}

} // namespace Belay
