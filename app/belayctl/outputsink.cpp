// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/outputsink.h"

#include "core/base/durablefile.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutputSink)
};

std::unexpected<Error> unwritable(const QString &path, const QString &reason)
{
    return failure(ErrorCode::FileUnwritable,
                   path.isEmpty() ? Text::tr("Standard output cannot be written.")
                                  : Text::tr("%1 cannot be written.").arg(visible(path)),
                   reason);
}

} // namespace

Expected<std::unique_ptr<OutputSink>> OutputSink::open(const QString &path)
{
    std::unique_ptr<OutputSink> sink(new OutputSink);
    if (path.isEmpty())
        return sink;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return unwritable(path, file->errorString());
    sink->m_file = std::move(file);
    return sink;
}

OutputSink::~OutputSink()
{
    if (m_file && !m_isFinished)
        m_file->remove();
}

Expected<> OutputSink::write(QByteArrayView bytes)
{
    if (m_file) {
        if (m_file->write(bytes.data(), bytes.size()) != bytes.size())
            return unwritable(m_file->fileName(), m_file->errorString());
    } else if (std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stdout)
               != static_cast<std::size_t>(bytes.size())) {
        return unwritable({}, QString::fromLocal8Bit(std::strerror(errno)));
    }
    return {};
}

Expected<> OutputSink::finish()
{
    if (!m_file) {
        if (std::fflush(stdout) != 0)
            return unwritable({}, QString::fromLocal8Bit(std::strerror(errno)));
        return {};
    }
    if (!m_file->flush())
        return unwritable(m_file->fileName(), m_file->errorString());
    if (auto synced = syncToDisk(m_file->fileName()); !synced)
        return synced;
    m_file->close();
    m_isFinished = true;
    return {};
}

} // namespace Belay
