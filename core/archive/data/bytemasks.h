// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Belay {

/// Which of 64 bytes are what matters for counting rows of COPY text, a bit each, found in one pass.
struct ByteMasks {
    static constexpr qsizetype width = 64;

    quint64 newlines = 0;
    quint64 tabs = 0;
    bool hasZero = false;

    /// Of the 64 bytes from `at` on.
    [[nodiscard]] static ByteMasks of(const char *at);
};

inline ByteMasks ByteMasks::of(const char *at)
{
    ByteMasks masks;
#ifdef __SSE2__
    const auto where = [](__m128i bytes, char wanted) {
        return quint64(static_cast<quint32>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted)))));
    };
    __m128i least = _mm_set1_epi8(-1);
    for (int i = 0; i < width; i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + i));
        masks.newlines |= where(bytes, '\n') << i;
        masks.tabs |= where(bytes, '\t') << i;
        least = _mm_min_epu8(least, bytes);
    }
    masks.hasZero = where(least, '\0') != 0;
#else
    for (int i = 0; i < width; ++i) {
        masks.newlines |= quint64(at[i] == '\n') << i;
        masks.tabs |= quint64(at[i] == '\t') << i;
        masks.hasZero = masks.hasZero || at[i] == '\0';
    }
#endif
    return masks;
}

} // namespace Belay
