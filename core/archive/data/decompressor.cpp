// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/decompressor.h"

#include "core/archive/data/windowbudget.h"

#include <isa-l/igzip_lib.h>
#include <lz4frame.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <array>
#include <limits>
#include <new>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// One zlib stream (RFC 1950) with its Adler-32.
class Inflate final : public Decompressor
{
public:
    void reset() override
    {
        isal_inflate_init(&m_state);
        m_state.crc_flag = ISAL_ZLIB;
    }
    bool isComplete() const override { return m_state.block_state == ISAL_BLOCK_FINISH; }
    Continuation continuation() const override { return Continuation::None; }
    Step decompress(std::span<const uchar> input, std::span<uchar> output) override;

private:
    inflate_state m_state{};
};

Decompressor::Step Inflate::decompress(std::span<const uchar> input, std::span<uchar> output)
{
    constexpr std::size_t most = std::numeric_limits<quint32>::max();
    const std::size_t given = std::min(input.size(), most);
    const std::size_t room = std::min(output.size(), most);
    m_state.next_in = const_cast<uchar *>(input.data()); // only read
    m_state.avail_in = static_cast<quint32>(given);
    m_state.next_out = output.data();
    m_state.avail_out = static_cast<quint32>(room);
    const int result = isal_inflate(&m_state);
    Step step{.consumed = given - m_state.avail_in, .produced = room - m_state.avail_out};
    if (result == ISAL_INCORRECT_CHECKSUM)
        step.fault = "the checksum of the compressed data is wrong"_L1;
    else if (result < 0 || result == ISAL_NEED_DICT)
        step.fault = "the compressed data is damaged"_L1;
    return step;
}

/// LZ4 frames, one after the other.
class Lz4 final : public Decompressor
{
public:
    Lz4()
    {
        if (LZ4F_isError(LZ4F_createDecompressionContext(&m_context, LZ4F_VERSION)))
            throw std::bad_alloc();
    }
    Lz4(const Lz4 &) = delete;
    Lz4 &operator=(const Lz4 &) = delete;
    ~Lz4() override { LZ4F_freeDecompressionContext(m_context); }

    void reset() override
    {
        LZ4F_resetDecompressionContext(m_context);
        m_wanted = 0;
    }
    bool isComplete() const override { return m_wanted == 0; }
    Continuation continuation() const override { return Continuation::Anywhere; }
    Step decompress(std::span<const uchar> input, std::span<uchar> output) override
    {
        Step step{.consumed = input.size(), .produced = output.size()};
        // It looks back into what it gave instead of copying it.
        constexpr LZ4F_decompressOptions_t options{.stableDst = 1, .skipChecksums = 0, .reserved1 = 0, .reserved0 = 0};
        m_wanted = LZ4F_decompress(m_context, output.data(), &step.produced, input.data(), &step.consumed, &options);
        if (LZ4F_isError(m_wanted))
            return {.fault = "the compressed data is damaged"_L1};
        return step;
    }

private:
    LZ4F_dctx *m_context = nullptr;
    std::size_t m_wanted = 0; ///< bytes that the frame still needs, at least; 0 between frames
};

/// The windows of zstd, as powers of two. The first every reader may have. Levels up to 19 stay within the second; the
/// window of level 22, and of long distance matching, is the last. pg_restore refuses larger ones, too.
constexpr int smallWindow = 20;
constexpr int keptWindow = 23; // from one stream to the next
constexpr int largestWindow = 27;

/// Zstandard frames, each beginning with a chunk.
class Zstd final : public Decompressor
{
public:
    explicit Zstd(WindowBudget *windows)
        : m_windows(windows)
    {
        begin(smallWindow);
    }
    Zstd(const Zstd &) = delete;
    Zstd &operator=(const Zstd &) = delete;
    ~Zstd() override { end(); }

    void reset() override
    {
        if (m_window > keptWindow) {
            end();
            begin(smallWindow);
        }
        ZSTD_DCtx_reset(m_context, ZSTD_reset_session_only);
        m_wanted = 0;
    }
    bool isComplete() const override { return m_wanted == 0; }
    Continuation continuation() const override { return Continuation::NextChunk; }
    Step decompress(std::span<const uchar> input, std::span<uchar> output) override;

private:
    void begin(int window);
    void end();
    void restartFrame(int window);
    void keepHead(std::span<const uchar> taken);

    WindowBudget *m_windows;
    ZSTD_DCtx *m_context = nullptr;
    int m_window = 0;
    std::size_t m_wanted = 0; ///< as Lz4's
    std::array<uchar, 18> m_head{}; ///< what came of the frame before now: no head of a frame is longer
    std::size_t m_headSize = 0;
};

/// Makes room for frames with windows up to this one.
void Zstd::begin(int window)
{
    m_window = window;
    if (m_windows && window > smallWindow)
        m_windows->take(qint64(1) << window);
    m_context = ZSTD_createDCtx();
    if (!m_context)
        throw std::bad_alloc();
    ZSTD_DCtx_setParameter(m_context, ZSTD_d_windowLogMax, window);
}

void Zstd::end()
{
    ZSTD_freeDCtx(m_context);
    if (m_windows && m_window > smallWindow)
        m_windows->giveBack(qint64(1) << m_window);
}

/// Takes the frame from its beginning, as far as it came, with more room: nothing is kept while waiting for that.
void Zstd::restartFrame(int window)
{
    end();
    begin(window);
    ZSTD_inBuffer in{.src = m_head.data(), .size = m_headSize, .pos = 0};
    ZSTD_outBuffer none{.dst = nullptr, .size = 0, .pos = 0};
    if (m_headSize > 0)
        ZSTD_decompressStream(m_context, &none, &in);
}

void Zstd::keepHead(std::span<const uchar> taken)
{
    const std::size_t size = std::min(taken.size(), m_head.size() - m_headSize);
    std::ranges::copy(taken.first(size), m_head.begin() + static_cast<std::ptrdiff_t>(m_headSize));
    m_headSize += size;
}

Decompressor::Step Zstd::decompress(std::span<const uchar> input, std::span<uchar> output)
{
    ZSTD_inBuffer in{.src = input.data(), .size = input.size(), .pos = 0};
    ZSTD_outBuffer out{.dst = output.data(), .size = output.size(), .pos = 0};
    if (m_wanted == 0)
        m_headSize = 0;
    m_wanted = ZSTD_decompressStream(m_context, &out, &in);
    // It says so when it has read the head, and before it took any memory.
    while (ZSTD_getErrorCode(m_wanted) == ZSTD_error_frameParameter_windowTooLarge
           && m_window < largestWindow) {
        restartFrame(m_window + 1);
        in.pos = 0;
        m_wanted = ZSTD_decompressStream(m_context, &out, &in);
    }
    keepHead(input.first(in.pos));
    Step step{.consumed = in.pos, .produced = out.pos};
    if (ZSTD_isError(m_wanted))
        step.fault = "the compressed data is damaged"_L1;
    return step;
}

} // namespace

std::unique_ptr<Decompressor> Decompressor::make(Compression compression, WindowBudget *windows)
{
    switch (compression) {
    case Compression::None:
        return nullptr;
    case Compression::Gzip:
        return std::make_unique<Inflate>();
    case Compression::Lz4:
        return std::make_unique<Lz4>();
    case Compression::Zstd:
        return std::make_unique<Zstd>(windows);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Belay
