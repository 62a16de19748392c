// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for every processor of the architecture, and once more, as BELAY_ROWS=Wide, for x86-64-v3. What is not local
// to this file must not be compiled here: the linker keeps one copy of an inline function, and might keep the wide one.
#include "core/archive/data/wholerows.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#if defined(__AVX2__) || defined(__SSE2__)
#include <immintrin.h>
#endif

#include <cstring>

namespace Belay::BELAY_ROWS {

namespace {

constexpr std::size_t width = 64;

/// Which of 64 bytes are what matters, a bit each.
struct Masks {
    std::uint64_t newlines = 0;
    std::uint64_t tabs = 0;
    bool hasZero = false;
};

[[gnu::always_inline]] inline Masks masksOf(const char *at)
{
    Masks masks;
#if defined(__AVX2__)
    const auto load = [&](int i) { return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + i)); };
    const auto where = [](__m256i low, __m256i high, char wanted) {
        const __m256i all = _mm256_set1_epi8(wanted);
        const auto bits = [&](__m256i half) {
            return std::uint64_t(static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(half, all))));
        };
        return bits(low) | bits(high) << 32;
    };
    const __m256i low = load(0);
    const __m256i high = load(32);
    const __m256i least = _mm256_min_epu8(low, high);
    masks = {where(low, high, '\n'), where(low, high, '\t'), where(least, least, '\0') != 0};
#elif defined(__SSE2__)
    const auto where = [](__m128i part, char wanted) {
        return std::uint64_t(static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(part, _mm_set1_epi8(wanted)))));
    };
    __m128i least = _mm_set1_epi8(-1);
    for (int i = 0; i < 64; i += 16) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + i));
        masks.newlines |= where(part, '\n') << i;
        masks.tabs |= where(part, '\t') << i;
        least = _mm_min_epu8(least, part);
    }
    masks.hasZero = where(least, '\0') != 0;
#else
    for (std::size_t i = 0; i < width; ++i) {
        masks.newlines |= std::uint64_t(at[i] == '\n') << i;
        masks.tabs |= std::uint64_t(at[i] == '\t') << i;
        masks.hasZero = masks.hasZero || at[i] == '\0';
    }
#endif
    return masks;
}

/// Of the last bytes, which are fewer.
Masks masksOfLast(const char *at, std::size_t size)
{
    char last[width];
    std::memset(last, ' ', width);
    std::memcpy(last, at, size);
    return masksOf(last);
}

std::size_t count(std::uint64_t bits)
{
    return static_cast<std::size_t>(__builtin_popcountll(bits));
}

bool isEndMark(const char *row, std::size_t size)
{
    return size == 2 && row[0] == '\\' && row[1] == '.'; // data has every backslash twice
}

void addHash(WholeRows &whole, const XXH128_hash_t &hash)
{
    whole.sumLow += hash.low64;
    whole.sumHigh += hash.high64 + (whole.sumLow < hash.low64 ? 1 : 0);
}

} // namespace

WholeRows countWholeRows(const char *bytes, std::size_t size, std::size_t tabs, bool isHashed)
{
    WholeRows whole;
    for (std::size_t block = 0; block < size; block += width) {
        Masks masks = size - block < width ? masksOfLast(bytes + block, size - block) : masksOf(bytes + block);
        whole.hasZero = whole.hasZero || masks.hasZero;
        for (; masks.newlines != 0; masks.newlines &= masks.newlines - 1) {
            const std::uint64_t before = (masks.newlines & -masks.newlines) - 1;
            const std::size_t end = block + static_cast<std::size_t>(__builtin_ctzll(masks.newlines));
            const char *row = bytes + whole.size;
            const std::size_t length = end - whole.size;
            whole.tabsLeft += count(masks.tabs & before);
            masks.tabs &= ~before;
            if (isEndMark(row, length)) {
                whole.isEnded = true;
                return whole;
            }
            if (whole.tabsLeft != tabs && whole.oddRow == WholeRows::none)
                whole.oddRow = whole.rows;
            if (isHashed)
                addHash(whole, XXH3_128bits(row, length));
            ++whole.rows;
            whole.size = end + 1;
            whole.tabsLeft = 0;
        }
        whole.tabsLeft += count(masks.tabs);
    }
    return whole;
}

} // namespace Belay::BELAY_ROWS
