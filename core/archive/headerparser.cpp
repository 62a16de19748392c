// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/headerparser.h"

#include "core/archive/limits.h"

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Values of the format byte.
enum Format { Custom = 1, TarOrDirectory = 3 };

void readLayout(BoundedReader &reader, ArchiveHeader &header)
{
    const auto refuse = [&](ErrorCode code, QLatin1StringView reason) {
        reader.fail(code, reason, reader.position() - 1);
    };
    header.version.major = reader.byte();
    header.version.minor = reader.byte();
    header.version.revision = reader.byte();
    if (header.version < oldestArchiveVersion || header.version > newestArchiveVersion)
        refuse(ErrorCode::ArchiveUnsupportedVersion, "unsupported archive version"_L1);

    header.integerSize = reader.byte();
    if (header.integerSize < Limits::smallestIntegerSize || header.integerSize > Limits::largestIntegerSize)
        refuse(ErrorCode::ArchiveDamaged, "integers of this size are not possible"_L1);
    header.offsetSize = reader.byte();
    if (header.offsetSize < Limits::smallestOffsetSize || header.offsetSize > Limits::largestOffsetSize)
        refuse(ErrorCode::ArchiveDamaged, "file positions of this size are not possible"_L1);

    const quint8 format = reader.byte();
    if (format == TarOrDirectory)
        refuse(ErrorCode::ArchiveNotCustom, "the table of contents of a tar or directory archive"_L1);
    else if (format != Custom)
        refuse(ErrorCode::ArchiveDamaged, "unknown format"_L1);
}

void readCompression(BoundedReader &reader, ArchiveHeader &header)
{
    const qint64 start = reader.position();
    if (header.version < compressionByteVersion) {
        header.compressionLevel = reader.integer();
        header.compression = header.compressionLevel == 0 ? Compression::None : Compression::Gzip;
        if (header.compressionLevel < -1 || header.compressionLevel > 9)
            reader.fail(ErrorCode::ArchiveDamaged, "unknown compression level"_L1, start);
        return;
    }
    const quint8 algorithm = reader.byte();
    if (algorithm > static_cast<int>(Compression::Zstd))
        reader.fail(ErrorCode::ArchiveDamaged, "unknown compression"_L1, start);
    else
        header.compression = static_cast<Compression>(algorithm); // enumerated as the format does
}

void readCreationTime(BoundedReader &reader, ArchiveHeader &header)
{
    const qint64 start = reader.position();
    std::tm time{};
    for (int *field : {&time.tm_sec, &time.tm_min, &time.tm_hour, &time.tm_mday, &time.tm_mon, &time.tm_year,
                       &time.tm_isdst})
        *field = reader.integer();
    // A leap second would be no valid QTime.
    const QTime clock(time.tm_hour, time.tm_min, time.tm_sec == 60 ? 59 : time.tm_sec);
    const bool isPossible = time.tm_mon >= 0 && time.tm_mon < 12 && time.tm_year >= 0 && time.tm_year < 8100;
    const QDate date = isPossible ? QDate(time.tm_year + 1900, time.tm_mon + 1, time.tm_mday) : QDate();
    if (!date.isValid() || !clock.isValid()) {
        reader.fail(ErrorCode::ArchiveDamaged, "there is no such date and time"_L1, start);
        return;
    }
    header.createdAt = QDateTime(date, clock);
    header.daylightSaving = time.tm_isdst;

    // Whether daylight saving time was in force there may contradict the rules of the zone here.
    std::tm unknown = time;
    unknown.tm_isdst = -1;
    const std::time_t seconds = std::mktime(&time);
    header.createdSeconds = seconds != -1 ? seconds : std::mktime(&unknown);
}

QByteArray readHeaderText(BoundedReader &reader)
{
    const qint64 start = reader.position();
    const qint32 length = reader.integer();
    QByteArray text;
    if (length > Limits::headerTextBytes)
        reader.fail(ErrorCode::ArchiveTooLarge, "a text of the header is too long"_L1, start);
    else if (length < -1)
        reader.fail(ErrorCode::ArchiveDamaged, "a text of the header has a negative length"_L1, start);
    reader.appendBytes(text, std::max(length, 0));
    if (text.contains('\0'))
        reader.fail(ErrorCode::ArchiveDamaged, "a text of the header contains a zero byte"_L1, start);
    return text;
}

} // namespace

ArchiveHeader readHeader(BoundedReader &reader)
{
    ArchiveHeader header;
    readLayout(reader, header);
    if (reader.hasFailed())
        return header;
    reader.setIntegerSize(header.integerSize);
    readCompression(reader, header);
    readCreationTime(reader, header);
    header.databaseBytes = readHeaderText(reader);
    header.database = QString::fromUtf8(header.databaseBytes);
    header.serverVersion = QString::fromUtf8(readHeaderText(reader));
    header.dumpVersion = QString::fromUtf8(readHeaderText(reader));
    return header;
}

} // namespace Belay
