// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Belay {

/// Where the time of day comes from. Tests bring their own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The current time in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace Belay
