// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/runchoiceoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

Expected<QDate> dayOf(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorCode::Usage, Text::tr("--%1 takes a day, such as 2026-11-21.").arg(option));
    return day;
}

} // namespace

void addRunChoiceOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"database"_s, Text::tr("Only runs on this database."), u"NAME"_s},
                       {u"server"_s, Text::tr("Only runs on this server."), u"NAME"_s},
                       {u"operator"_s, Text::tr("Only runs of this account."), u"NAME"_s},
                       {u"kind"_s, Text::tr("Only backups, restores or rollbacks."), u"backup|restore|rollback"_s},
                       {u"verdict"_s, Text::tr("Only runs that ended so."), u"VERDICT"_s},
                       {u"since"_s, Text::tr("Only runs from this day on."), u"YYYY-MM-DD"_s},
                       {u"until"_s, Text::tr("Only runs up to this day."), u"YYYY-MM-DD"_s},
                       {u"text"_s, Text::tr("Only runs with this text."), u"TEXT"_s}});
}

Expected<RunChoice> runChoiceOf(const QCommandLineParser &parser)
{
    const auto from = dayOf(parser, u"since"_s);
    const auto to = dayOf(parser, u"until"_s);
    if (!from || !to)
        return std::unexpected(!from ? from.error() : to.error());
    RunChoice choice{.text = parser.value(u"text"_s),
                     .database = parser.value(u"database"_s),
                     .server = parser.value(u"server"_s),
                     .operatorName = parser.value(u"operator"_s),
                     .kind = runKindFromKey(parser.value(u"kind"_s)),
                     .verdict = verdictFromKey(parser.value(u"verdict"_s)),
                     .from = *from,
                     .to = *to};
    if (parser.isSet(u"kind"_s) && !choice.kind)
        return failure(ErrorCode::Usage, Text::tr("There is no kind %1.").arg(parser.value(u"kind"_s)));
    if (parser.isSet(u"verdict"_s) && !choice.verdict)
        return failure(ErrorCode::Usage, Text::tr("There is no verdict %1.").arg(parser.value(u"verdict"_s)));
    return choice;
}

} // namespace Belay
