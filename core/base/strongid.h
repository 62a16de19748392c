// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <compare>
#include <functional>

namespace Belay {

/// A number that cannot be taken for another kind of number. `Tag` is any type; it need not be complete.
template <typename Tag, typename Number = qint64>
class StrongId
{
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(Number number)
        : m_number(number)
    {
    }

    [[nodiscard]] constexpr Number number() const { return m_number; }

    constexpr auto operator<=>(const StrongId &) const = default;

private:
    Number m_number = 0;
};

} // namespace Belay

template <typename Tag, typename Number>
struct std::hash<Belay::StrongId<Tag, Number>> {
    std::size_t operator()(const Belay::StrongId<Tag, Number> &id) const noexcept
    {
        return std::hash<Number>()(id.number());
    }
};
