// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Belay::BlockType {

/// Values of a data block's first byte. 2 was given out once and is in no file.
constexpr quint8 TableData = 1;
constexpr quint8 LargeObjects = 3;

constexpr bool isKnown(quint8 type)
{
    return type == TableData || type == LargeObjects;
}

} // namespace Belay::BlockType
