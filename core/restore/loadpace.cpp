// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadpace.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

constexpr auto window = 10s;  // of the rate
constexpr auto firstRate = 2s; // before, it says more about the start than about the data

double secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

QJsonObject LoadTimes::toJson() const
{
    return {{u"bytes"_s, bytes}, {u"data_seconds"_s, secondsOf(data)}, {u"rest_seconds"_s, secondsOf(rest)}};
}

std::optional<LoadTimes> LoadTimes::fromJson(const QJsonObject &json)
{
    const auto time = [&](QLatin1StringView name) {
        return std::chrono::milliseconds(static_cast<qint64>(json[name].toDouble() * 1000));
    };
    const LoadTimes times{.bytes = json["bytes"_L1].toInteger(), .data = time("data_seconds"_L1), .rest = time("rest_seconds"_L1)};
    return times.bytes > 0 ? std::optional(times) : std::nullopt;
}

LoadPace::LoadPace(qint64 bytes, std::optional<LoadTimes> earlier)
    : m_bytes(bytes)
    , m_earlier(earlier)
{
}

void LoadPace::note(qint64 loaded, std::chrono::milliseconds elapsed)
{
    m_marks.push_back({.loaded = std::clamp(loaded, m_marks.back().loaded, std::max(m_bytes, m_marks.back().loaded)), .at = elapsed});
    while (m_marks.size() > 2 && elapsed - m_marks[1].at >= window)
        m_marks.pop_front();
    if (!m_dataEnd && loaded >= m_bytes)
        m_dataEnd = elapsed;
}

std::optional<qint64> LoadPace::rate() const
{
    const Mark &first = m_marks.front();
    const Mark &last = m_marks.back();
    if (m_dataEnd || last.at - first.at < firstRate)
        return {};
    return static_cast<qint64>(static_cast<double>(last.loaded - first.loaded) / secondsOf(last.at - first.at));
}

std::optional<std::chrono::seconds> LoadPace::remaining() const
{
    if (!m_earlier || m_bytes <= 0)
        return {};
    double left = secondsOf(m_earlier->rest) * static_cast<double>(m_bytes) / static_cast<double>(m_earlier->bytes);
    if (m_dataEnd) {
        left -= secondsOf(m_marks.back().at - *m_dataEnd);
    } else {
        const qint64 speed = rate().value_or(0);
        if (speed <= 0)
            return {};
        left += static_cast<double>(m_bytes - m_marks.back().loaded) / static_cast<double>(speed);
    }
    return left > 0 ? std::optional(std::chrono::ceil<std::chrono::seconds>(std::chrono::duration<double>(left))) : std::nullopt;
}

LoadTimes LoadPace::times() const
{
    const auto end = m_marks.back().at;
    const auto dataEnd = m_dataEnd.value_or(end);
    return {.bytes = m_bytes, .data = dataEnd, .rest = end - dataEnd};
}

} // namespace Belay
