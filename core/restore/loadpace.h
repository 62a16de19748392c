// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <chrono>
#include <deque>
#include <optional>

namespace Belay {

/// How long a load took: first data is among what is loaded, then only indexes and the like.
struct LoadTimes {
    qint64 bytes = 0; ///< of plain data
    std::chrono::milliseconds data{}; ///< until the last of it was loaded
    std::chrono::milliseconds rest{}; ///< from then on

    /// As a report keeps it.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<LoadTimes> fromJson(const QJsonObject &json);
    bool operator==(const LoadTimes &) const = default;
};

/// How fast a load is and how long it still takes. Data goes at the rate of now; what comes after it takes what it took in an
/// earlier load of the same target, by size. Without one nothing is foretold.
class LoadPace
{
public:
    /// `bytes` of plain data are to be loaded.
    LoadPace(qint64 bytes, std::optional<LoadTimes> earlier);

    /// So much was loaded so long after the beginning. Times do not go back.
    void note(qint64 loaded, std::chrono::milliseconds elapsed);

    /// Bytes a second of the last seconds; absent before it can be told, and once all data is there.
    [[nodiscard]] std::optional<qint64> rate() const;
    /// Absent where no earlier load tells, and when that took less than this one has taken.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;
    /// Of this load, as of the last note.
    [[nodiscard]] LoadTimes times() const;

private:
    struct Mark {
        qint64 loaded = 0;
        std::chrono::milliseconds at{};
    };

    qint64 m_bytes;
    std::optional<LoadTimes> m_earlier;
    std::deque<Mark> m_marks{Mark{}}; ///< of the last seconds
    std::optional<std::chrono::milliseconds> m_dataEnd;
};

} // namespace Belay
