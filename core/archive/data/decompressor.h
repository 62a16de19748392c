// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveheader.h"

#include <QLatin1StringView>

#include <memory>
#include <span>

namespace Belay {

class WindowBudget;

/// Turns the bytes of a stream into plain ones, piece by piece, with memory that does not depend on the file. One object
/// serves one thread, and one stream after another.
class Decompressor
{
public:
    virtual ~Decompressor() = default;

    /// For streams that are compressed so; null for Compression::None. Where several run at the same time, `windows` is
    /// what large windows are taken from, and outlives them: one may wait for another.
    [[nodiscard]] static std::unique_ptr<Decompressor> make(Compression compression,
                                                            WindowBudget *windows = nullptr);

    /// A stream begins.
    virtual void reset() = 0;

    struct Step {
        std::size_t consumed = 0;  ///< bytes of the input
        std::size_t produced = 0;  ///< bytes of the output; fewer than fit only if the input was not enough
        QLatin1StringView fault{}; ///< English, why these bytes cannot be decompressed; null if they can
    };
    /// Takes some of `input` and fills some of `output`. The last 64 KiB that the
    /// stream gave must still be where they were given.
    virtual Step decompress(std::span<const uchar> input, std::span<uchar> output) = 0;

    /// True if the stream may end after what was decompressed.
    [[nodiscard]] virtual bool isComplete() const = 0;

    /// What may follow where a stream is complete.
    enum class Continuation {
        None,      ///< pg_restore would never come back
        NextChunk, ///< pg_restore drops the rest of the chunk
        Anywhere,
    };
    [[nodiscard]] virtual Continuation continuation() const = 0;
};

} // namespace Belay
