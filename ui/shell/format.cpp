// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay::Format {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Belay::Format)
};
} // namespace

QString size(qint64 bytes)
{
    return bytes < 0 ? nothing() : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString number(qint64 number)
{
    return QLocale().toString(number);
}

QString dateTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : nothing();
}

QString longDateTime(const QDateTime &time)
{
    if (!time.isValid())
        return nothing();
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return Words::tr("%1, %2", "date, time of day")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
             locale.toString(local.time(), QLocale::ShortFormat));
}

QString duration(std::chrono::milliseconds duration)
{
    const QLocale locale;
    if (duration < 10s) {
        const double seconds = static_cast<double>(duration.count()) / 1000.0;
        return Words::tr("%1 s", "seconds").arg(locale.toString(seconds, 'f', 1));
    }
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    const auto text = [&](qint64 number) { return locale.toString(number); };
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(text(seconds));
    if (seconds < 3600)
        return Words::tr("%1 min %2 s", "minutes, seconds").arg(text(seconds / 60), text(seconds % 60));
    if (seconds < 48 * 3600)
        return Words::tr("%1 h %2 min", "hours, minutes").arg(text(seconds / 3600), text(seconds / 60 % 60));
    return Words::tr("%n day(s)", nullptr, static_cast<int>(seconds / 86400));
}

QString percent(int percent)
{
    const QLocale locale;
    return Words::tr("%1%", "a percentage").arg(locale.toString(percent));
}

QString nothing()
{
    return u"—"_s;
}

} // namespace Belay::Format
