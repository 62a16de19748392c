// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/write/partfile.h"

#include "core/base/durablefile.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartFile)
};

constexpr qsizetype bufferSize = 256 << 10;

/// Zero, or the errno of the failure.
int writeAt(int descriptor, qint64 position, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count =
            ::pwrite(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), position);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : EIO;
        bytes = bytes.sliced(count);
        position += count;
    }
    return 0;
}

std::unexpected<Error> unwritableFile(const QString &path, int systemError)
{
    return failure(ErrorCode::FileUnwritable, Text::tr("%1 cannot be written.").arg(visible(path)),
                   QString::fromLocal8Bit(std::strerror(systemError)));
}

} // namespace

Expected<> requireNothingAt(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return failure(ErrorCode::FileUnwritable, Text::tr("%1 is there already.").arg(visible(path)), {},
                       Text::tr("Choose another name: no file is ever replaced."));
    return {};
}

Expected<std::unique_ptr<PartFile>> PartFile::create(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto isFree = requireNothingAt(absolute); !isFree)
        return std::unexpected(isFree.error());
    const QString partPath = absolute + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    const int descriptor =
        ::open(QFile::encodeName(partPath).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return unwritableFile(absolute, errno);
    return std::unique_ptr<PartFile>(new PartFile(absolute, partPath, descriptor));
}

PartFile::PartFile(const QString &path, const QString &partPath, int descriptor)
    : m_path(path)
    , m_partPath(partPath)
    , m_descriptor(descriptor)
{
    m_buffer.reserve(bufferSize);
}

PartFile::~PartFile()
{
    ::close(m_descriptor);
    if (!m_isCommitted)
        ::unlink(QFile::encodeName(m_partPath).constData());
}

void PartFile::append(QByteArrayView bytes)
{
    if (m_buffer.size() + bytes.size() > bufferSize)
        flush();
    if (bytes.size() <= bufferSize) {
        m_buffer.append(bytes);
        return;
    }
    if (!hasFailed())
        m_systemError = writeAt(m_descriptor, m_written, bytes);
    m_written += bytes.size();
}

void PartFile::overwrite(qint64 position, QByteArrayView bytes)
{
    flush();
    if (!hasFailed())
        m_systemError = writeAt(m_descriptor, position, bytes);
}

void PartFile::flush()
{
    if (!hasFailed())
        m_systemError = writeAt(m_descriptor, m_written, m_buffer);
    m_written += m_buffer.size();
    m_buffer.resize(0); // keeps its memory
}

Expected<> PartFile::finish()
{
    flush();
    if (!hasFailed() && ::fsync(m_descriptor) != 0)
        m_systemError = errno;
    return hasFailed() ? unwritable() : Expected<>();
}

Expected<> PartFile::commit()
{
    if (hasFailed())
        return unwritable();
    if (const auto renamed = renameDurably(m_partPath, m_path); !renamed)
        return renamed;
    m_isCommitted = true;
    return {};
}

std::unexpected<Error> PartFile::unwritable() const
{
    return unwritableFile(m_path, m_systemError);
}

} // namespace Belay
