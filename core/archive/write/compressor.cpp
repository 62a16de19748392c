// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/write/compressor.h"

#include <isa-l/igzip_lib.h>
#include <lz4frame.h>
#include <zstd.h>

#include <algorithm>
#include <new>
#include <vector>

namespace Belay {

namespace {

constexpr std::size_t pieceSize = 64 << 10;

/// Exactly one zlib stream (RFC 1950): pg_restore never comes back from a second one.
class Deflate final : public Compressor
{
public:
    void begin(const Sink &) override
    {
        isal_deflate_init(&m_stream);
        m_stream.gzip_flag = IGZIP_ZLIB;
        m_stream.level = ISAL_DEF_MAX_LEVEL;
        m_stream.level_buf = m_levelBuffer.data();
        m_stream.level_buf_size = static_cast<quint32>(m_levelBuffer.size());
    }
    void add(std::span<const char> plain, const Sink &sink) override
    {
        while (!plain.empty()) {
            const auto piece = plain.first(std::min(plain.size(), pieceSize));
            plain = plain.subspan(piece.size());
            run(piece, sink);
        }
    }
    void end(const Sink &sink) override
    {
        m_stream.end_of_stream = 1;
        run({}, sink);
    }

private:
    void run(std::span<const char> piece, const Sink &sink)
    {
        m_stream.next_in = reinterpret_cast<uchar *>(const_cast<char *>(piece.data())); // only read
        m_stream.avail_in = static_cast<quint32>(piece.size());
        do {
            m_stream.next_out = reinterpret_cast<uchar *>(m_output.data());
            m_stream.avail_out = static_cast<quint32>(m_output.size());
            isal_deflate(&m_stream); // fails on wrong parameters only
            sink(std::span(m_output).first(m_output.size() - m_stream.avail_out));
        } while (m_stream.avail_out == 0);
    }

    isal_zstream m_stream{};
    std::vector<uchar> m_levelBuffer = std::vector<uchar>(ISAL_DEF_LVL3_DEFAULT);
    std::vector<char> m_output = std::vector<char>(pieceSize);
};

/// One LZ4 frame with a checksum of its content.
class Lz4 final : public Compressor
{
public:
    Lz4()
    {
        m_preferences.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled;
        m_output.resize(
            std::max<std::size_t>(LZ4F_compressBound(pieceSize, &m_preferences), LZ4F_HEADER_SIZE_MAX));
        if (LZ4F_isError(LZ4F_createCompressionContext(&m_context, LZ4F_VERSION)))
            throw std::bad_alloc();
    }
    Lz4(const Lz4 &) = delete;
    Lz4 &operator=(const Lz4 &) = delete;
    ~Lz4() override { LZ4F_freeCompressionContext(m_context); }

    void begin(const Sink &sink) override
    {
        give(LZ4F_compressBegin(m_context, m_output.data(), m_output.size(), &m_preferences), sink);
    }
    void add(std::span<const char> plain, const Sink &sink) override
    {
        while (!plain.empty()) {
            const auto piece = plain.first(std::min(plain.size(), pieceSize));
            plain = plain.subspan(piece.size());
            give(LZ4F_compressUpdate(m_context, m_output.data(), m_output.size(), piece.data(), piece.size(),
                                     nullptr),
                 sink);
        }
    }
    void end(const Sink &sink) override
    {
        give(LZ4F_compressEnd(m_context, m_output.data(), m_output.size(), nullptr), sink);
    }

private:
    void give(std::size_t size, const Sink &sink)
    {
        Q_ASSERT(!LZ4F_isError(size)); // the output is as large as it can become
        sink(std::span(m_output).first(size));
    }

    LZ4F_preferences_t m_preferences{};
    LZ4F_cctx *m_context = nullptr;
    std::vector<char> m_output;
};

/// One Zstandard frame with a checksum of its content.
class Zstd final : public Compressor
{
public:
    Zstd()
        : m_context(ZSTD_createCCtx())
    {
        if (!m_context)
            throw std::bad_alloc();
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
    }
    Zstd(const Zstd &) = delete;
    Zstd &operator=(const Zstd &) = delete;
    ~Zstd() override { ZSTD_freeCCtx(m_context); }

    void begin(const Sink &) override { ZSTD_CCtx_reset(m_context, ZSTD_reset_session_only); }
    void add(std::span<const char> plain, const Sink &sink) override { run(plain, ZSTD_e_continue, sink); }
    void end(const Sink &sink) override { run({}, ZSTD_e_end, sink); }

private:
    void run(std::span<const char> plain, ZSTD_EndDirective mode, const Sink &sink)
    {
        ZSTD_inBuffer in{.src = plain.data(), .size = plain.size(), .pos = 0};
        while (true) {
            ZSTD_outBuffer out{.dst = m_output.data(), .size = m_output.size(), .pos = 0};
            const std::size_t left = ZSTD_compressStream2(m_context, &out, &in, mode);
            if (ZSTD_isError(left))
                throw std::bad_alloc(); // the parameters are right, so nothing else can be wrong
            sink(std::span(m_output).first(out.pos));
            if (mode == ZSTD_e_end ? left == 0 : in.pos == in.size)
                return;
        }
    }

    ZSTD_CCtx *m_context;
    std::vector<char> m_output = std::vector<char>(ZSTD_CStreamOutSize());
};

} // namespace

std::unique_ptr<Compressor> Compressor::make(Compression compression)
{
    switch (compression) {
    case Compression::None:
        return nullptr;
    case Compression::Gzip:
        return std::make_unique<Deflate>();
    case Compression::Lz4:
        return std::make_unique<Lz4>();
    case Compression::Zstd:
        return std::make_unique<Zstd>();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Belay
