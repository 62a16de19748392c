// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/decompressor.h"

#include <isa-l/igzip_lib.h>
#include <lz4frame.h>
#include <zstd.h>

#include <algorithm>
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
        m_wanted = LZ4F_decompress(m_context, output.data(), &step.produced, input.data(), &step.consumed, nullptr);
        if (LZ4F_isError(m_wanted))
            return {.fault = "the compressed data is damaged"_L1};
        return step;
    }

private:
    LZ4F_dctx *m_context = nullptr;
    std::size_t m_wanted = 0; ///< bytes that the frame still needs, at least; 0 between frames
};

/// Zstandard frames, each beginning with a chunk.
class Zstd final : public Decompressor
{
public:
    Zstd()
        : m_context(ZSTD_createDCtx())
    {
        if (!m_context)
            throw std::bad_alloc();
    }
    Zstd(const Zstd &) = delete;
    Zstd &operator=(const Zstd &) = delete;
    ~Zstd() override { ZSTD_freeDCtx(m_context); }

    void reset() override
    {
        ZSTD_DCtx_reset(m_context, ZSTD_reset_session_only);
        m_wanted = 0;
    }
    bool isComplete() const override { return m_wanted == 0; }
    Continuation continuation() const override { return Continuation::NextChunk; }
    Step decompress(std::span<const uchar> input, std::span<uchar> output) override
    {
        ZSTD_inBuffer in{.src = input.data(), .size = input.size(), .pos = 0};
        ZSTD_outBuffer out{.dst = output.data(), .size = output.size(), .pos = 0};
        m_wanted = ZSTD_decompressStream(m_context, &out, &in);
        Step step{.consumed = in.pos, .produced = out.pos};
        if (ZSTD_isError(m_wanted))
            step.fault = "the compressed data is damaged"_L1;
        return step;
    }

private:
    ZSTD_DCtx *m_context;
    std::size_t m_wanted = 0; ///< as Lz4's
};

} // namespace

std::unique_ptr<Decompressor> Decompressor::make(Compression compression)
{
    switch (compression) {
    case Compression::None:
        return nullptr;
    case Compression::Gzip:
        return std::make_unique<Inflate>();
    case Compression::Lz4:
        return std::make_unique<Lz4>();
    case Compression::Zstd:
        return std::make_unique<Zstd>();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Belay
