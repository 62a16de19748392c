// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveheader.h"

#include <functional>
#include <memory>
#include <span>

namespace Belay {

/// Compresses the plain bytes of a stream piece by piece, with memory that does not depend on them. Wherever the format
/// has a checksum of the content it is written. One object serves one stream after another.
class Compressor
{
public:
    virtual ~Compressor() = default;

    /// For streams that are compressed so; null for Compression::None.
    [[nodiscard]] static std::unique_ptr<Compressor> make(Compression compression);

    /// Takes compressed bytes, which are valid during the call.
    using Sink = std::function<void(std::span<const char>)>;

    /// A stream begins.
    virtual void begin(const Sink &sink) = 0;
    virtual void add(std::span<const char> plain, const Sink &sink) = 0;
    /// The stream ends; an empty one is a whole stream, too.
    virtual void end(const Sink &sink) = 0;
};

} // namespace Belay
