// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/boundedreader.h"
#include "core/archive/filekind.h"
#include "core/archive/headerparser.h"
#include "core/archive/regularfile.h"
#include "core/archive/tocparser.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

class ArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(Archive)

public:
    static QString message(const ReadFault &fault, const QString &name, const ArchiveVersion &version);
    static QString remedy(const ReadFault &fault, const ArchiveVersion &version);
    static Error changed(const QString &name);
};

QString ArchiveText::message(const ReadFault &fault, const QString &name, const ArchiveVersion &version)
{
    switch (fault.code) {
    case ErrorCode::ArchiveTruncated:
        return tr("%1 ends in the middle of its table of contents.").arg(name);
    case ErrorCode::ArchiveTooLarge:
        return tr("%1 claims to contain more than is accepted.").arg(name);
    case ErrorCode::ArchiveUnsupportedVersion:
        return tr("%1 is an archive of version %2, which is not understood here.")
            .arg(name, toString(version));
    case ErrorCode::ArchiveNotCustom:
        return tr("%1 is the table of contents of an archive in directory format.").arg(name);
    case ErrorCode::FileUnreadable:
        return tr("%1 cannot be read to its end.").arg(name);
    case ErrorCode::Cancelled:
        return tr("Opening %1 was cancelled.").arg(name);
    default:
        return tr("%1 is damaged: its table of contents makes no sense.").arg(name);
    }
}

QString ArchiveText::remedy(const ReadFault &fault, const ArchiveVersion &version)
{
    switch (fault.code) {
    case ErrorCode::ArchiveUnsupportedVersion:
        return version < oldestArchiveVersion ? tr("Restore it with the pg_restore of its time into a server "
                                                   "of its time, and dump it again there.")
                                              : tr("It was made by a newer pg_dump: look for a newer Belay.");
    case ErrorCode::ArchiveNotCustom:
        return tr("Dump the database again with pg_dump --format=custom.");
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::FileUnreadable:
        return tr("Check the disk or the network share that it is on.");
    default:
        return tr("Copy the file again from where it was made, and compare the sizes of both. If they are "
                  "the same, dump "
                  "the database again.");
    }
}

Error ArchiveText::changed(const QString &name)
{
    return {.code = ErrorCode::ArchiveChanged,
            .message = tr("%1 is no longer the file that was checked.").arg(name),
            .remedy = tr("Open it again.")};
}

Error errorOf(const ReadFault &fault, const QString &name, const ArchiveVersion &version)
{
    QString detail = u"at byte %1: %2"_s.arg(fault.offset).arg(fault.reason);
    if (fault.systemError != 0)
        detail += u" ("_s + QString::fromLocal8Bit(std::strerror(fault.systemError)) + u')';
    return {.code = fault.code,
            .message = ArchiveText::message(fault, name, version),
            .detail = detail,
            .remedy = ArchiveText::remedy(fault, version)};
}

/// The first bytes of the file, as many as telling its kind takes.
Expected<QByteArray> sampleOf(int descriptor, qint64 size, const QString &name)
{
    BoundedReader reader(descriptor, size);
    QByteArray sample;
    reader.appendBytes(sample, std::min<qint64>(size, fileKindSample));
    if (const ReadFault *fault = reader.fault())
        return std::unexpected(errorOf(*fault, name, {}));
    return sample;
}

} // namespace

Expected<std::shared_ptr<const Archive>> Archive::open(const QString &path, std::stop_token stop)
{
    auto file = RegularFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    const QString name = visible(path);
    const auto sample = sampleOf(file->descriptor(), file->identity().size, name);
    if (!sample)
        return std::unexpected(sample.error());
    if (const FileKind kind = fileKind(*sample); kind != FileKind::CustomArchive)
        return std::unexpected(refusal(kind, name));

    std::shared_ptr<Archive> archive(new Archive);
    BoundedReader reader(file->descriptor(), file->identity().size, archiveMagic.size());
    archive->m_header = readHeader(reader);
    archive->m_toc = readToc(reader, archive->m_header, stop);
    if (const ReadFault *fault = reader.fault()) {
        const bool makesNoSense = fault->code == ErrorCode::ArchiveDamaged
            || fault->code == ErrorCode::ArchiveTruncated || fault->code == ErrorCode::ArchiveTooLarge;
        if (makesNoSense && isRewritten(*sample))
            return std::unexpected(refusal(FileKind::RewrittenArchive, name));
        return std::unexpected(errorOf(*fault, name, archive->m_header.version));
    }
    archive->m_path = QFileInfo(path).absoluteFilePath();
    archive->m_identity = file->identity();
    archive->m_descriptor = file->release();
    archive->m_dataStart = reader.position();
    return archive;
}

Archive::~Archive()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

qint64 Archive::dataEntryCount() const
{
    return std::ranges::count_if(m_toc.entries(), &TocEntry::hasData);
}

bool Archive::hasOffsets() const
{
    return std::ranges::all_of(m_toc.entries(), [](const TocEntry &entry) {
        return !entry.hasData || entry.offsetState == DataOffsetState::Set;
    });
}

Expected<> Archive::checkUnchanged() const
{
    if (identityOf(m_descriptor) != m_identity || identityAt(m_path) != m_identity)
        return std::unexpected(ArchiveText::changed(visible(m_path)));
    return {};
}

} // namespace Belay
