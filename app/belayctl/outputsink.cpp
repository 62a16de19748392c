// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/outputsink.h"

#include "core/base/visibletext.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutputSink)
};

constexpr qint64 pieceSize = 1 << 20; // bytes that are printed at once

std::unexpected<Error> unwritable(const QFileDevice &file)
{
    return failure(ErrorCode::FileUnwritable, Text::tr("%1 cannot be written.").arg(visible(file.fileName())), file.errorString());
}

std::unexpected<Error> unprintable()
{
    return failure(ErrorCode::FileUnwritable, Text::tr("Standard output cannot be written."),
                   QString::fromLocal8Bit(std::strerror(errno)));
}

Expected<> print(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.data(), 1, size, stdout) == size ? Expected<>() : unprintable();
}

} // namespace

Expected<std::unique_ptr<OutputSink>> OutputSink::open(const QString &path, Delivery delivery)
{
    std::unique_ptr<OutputSink> sink(new OutputSink);
    if (!path.isEmpty()) {
        auto file = PartFile::create(path);
        if (!file)
            return std::unexpected(file.error());
        sink->m_file = std::move(*file);
    } else if (delivery == Delivery::Whole) {
        sink->m_waiting = std::make_unique<QTemporaryFile>();
        if (!sink->m_waiting->open())
            return unwritable(*sink->m_waiting);
    }
    return sink;
}

Expected<> OutputSink::write(QByteArrayView bytes)
{
    if (m_file) {
        m_file->append(bytes);
        return m_file->hasFailed() ? m_file->finish() : Expected<>(); // which tells why
    }
    if (m_waiting)
        return m_waiting->write(bytes.data(), bytes.size()) == bytes.size() ? Expected<>() : unwritable(*m_waiting);
    return print(bytes);
}

Expected<> OutputSink::finish()
{
    if (m_file)
        return m_file->finish().and_then([this] { return m_file->commit(); });
    if (const auto printed = printWaiting(); !printed)
        return printed;
    return std::fflush(stdout) == 0 ? Expected<>() : unprintable();
}

Expected<> OutputSink::printWaiting()
{
    if (!m_waiting)
        return {};
    if (!m_waiting->flush() || !m_waiting->seek(0))
        return unwritable(*m_waiting);
    for (QByteArray piece = m_waiting->read(pieceSize); !piece.isEmpty(); piece = m_waiting->read(pieceSize)) {
        if (const auto printed = print(piece); !printed)
            return printed;
    }
    return m_waiting->error() == QFileDevice::NoError ? Expected<>() : unwritable(*m_waiting);
}

} // namespace Belay
