// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/uselist.h"

#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QFile>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UseList)
};

constexpr qint64 longestLine = 64 << 10; // names and signatures are shorter, and all that counts is its beginning

} // namespace

Expected<std::vector<DumpId>> readUseList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, Text::tr("The list %1 cannot be read.").arg(visible(path)), file.errorString());
    std::vector<DumpId> entries;
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray text = file.readLine(longestLine);
        const qsizetype comment = text.indexOf(';');
        const QByteArray id = (comment < 0 ? text : text.first(comment)).trimmed();
        if (id.isEmpty())
            continue;
        bool isNumber = false;
        entries.emplace_back(id.toInt(&isNumber));
        if (!isNumber)
            return failure(ErrorCode::Usage, Text::tr("Line %1 of the list %2 does not begin with the number of an entry.")
                                                 .arg(QString::number(line), visible(path)));
    }
    return entries;
}

} // namespace Belay
