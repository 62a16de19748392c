// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/rowcondition.h"

#include "core/base/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowCondition)
};

} // namespace

Expected<RowCondition> parseRowCondition(const QString &text, const std::vector<TableColumn> &columns,
                                         const DumpEncoding &encoding)
{
    std::optional<RowCondition> found;
    qsizetype nameSize = -1;
    QStringList names;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString name = encoding.decode(columns[i].name);
        names += name;
        if (!text.startsWith(name)
            || name.size() <= nameSize) // of "a" and "a=b", the longer is meant by a=b=1
            continue;
        const QStringView rest = QStringView(text).sliced(name.size());
        const bool isNull = rest.compare(" IS NULL"_L1, Qt::CaseInsensitive) == 0;
        if (!isNull && !rest.startsWith(u'='))
            continue;
        found = RowCondition{.field = i, .value = {}};
        if (!isNull)
            found->value = encoding.encode(rest.sliced(1).toString());
        nameSize = name.size();
    }
    if (!found)
        return failure(ErrorCode::Usage,
                       Text::tr("%1 is neither COLUMN=VALUE nor COLUMN IS NULL for a column of the table.")
                           .arg(visible(text)),
                       {}, Text::tr("Its columns are: %1").arg(visible(names.join(", "_L1))));
    return *found;
}

} // namespace Belay
