// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/textformat.h"

#include "core/base/visibletext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

QString fields(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[name, value] : rows)
        width = std::max(width, name.size() + 1);
    QString text;
    for (const auto &[name, value] : rows) {
        if (!value.isEmpty())
            text += QString(name + u':').leftJustified(width + 1) + visible(value) + u'\n';
    }
    return text;
}

QString table(const QStringList &heading, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QString &title : heading)
        widths += title.size();
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], visible(row[i]).size());
    }
    const auto line = [&](const QStringList &row) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += visible(row[i]).leftJustified(widths[i] + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        return QString(text + u'\n');
    };
    QString text = line(heading);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

} // namespace Belay
