// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/partoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartOptions)
};

} // namespace

Expected<PartChoice> partFrom(const QCommandLineParser &parser)
{
    PartChoice part{.schemas = parser.values(u"schema"_s),
                    .tables = parser.values(u"table"_s),
                    .excludedTables = parser.values(u"exclude-table"_s)};
    for (const QString &text : parser.values(u"entry"_s)) {
        bool isNumber = false;
        part.entries.emplace_back(text.toInt(&isNumber));
        if (!isNumber)
            return failure(ErrorCode::Usage, Text::tr("--entry takes the number of an entry, not %1.").arg(text));
    }
    return part;
}

} // namespace Belay
