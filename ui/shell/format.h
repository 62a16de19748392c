// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Belay::Format {

// Numbers, sizes and times as people of the current locale read them.

/// "1.5 GB", "1,5 Go"; an em dash for a negative size, which is an unknown one.
[[nodiscard]] QString size(qint64 bytes);
/// "100,000"
[[nodiscard]] QString number(qint64 number);
/// Date and time of day in local time; an em dash where there is none.
[[nodiscard]] QString dateTime(const QDateTime &time);
/// The same in words: "Saturday 21 November 2026, 11:48".
[[nodiscard]] QString longDateTime(const QDateTime &time);
/// "0.3 s", "12 s", "3 min 20 s", "2 h 5 min", "3 days".
[[nodiscard]] QString duration(std::chrono::milliseconds duration);
/// "42 %" or "42%"; 0 to 100.
[[nodiscard]] QString percent(int percent);
/// What stands where there is nothing to say.
[[nodiscard]] QString nothing();

} // namespace Belay::Format
