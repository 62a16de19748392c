// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/datafault.h"

#include <QCoreApplication>

namespace Belay {

namespace {

[[maybe_unused]] constexpr const char *reasons[] = {
    // BoundedReader and ChunkReader
    QT_TRANSLATE_NOOP("DataFault", "the file ends here"),
    QT_TRANSLATE_NOOP("DataFault", "the file became shorter"),
    QT_TRANSLATE_NOOP("DataFault", "this is no integer"),
    QT_TRANSLATE_NOOP("DataFault", "negative length"),
    // DataReader and Decompressor
    QT_TRANSLATE_NOOP("DataFault", "the data begins outside of the file's data"),
    QT_TRANSLATE_NOOP("DataFault", "another data block is here"),
    QT_TRANSLATE_NOOP("DataFault", "another data block begins within it"),
    QT_TRANSLATE_NOOP("DataFault", "the data ends too early"),
    QT_TRANSLATE_NOOP("DataFault", "bytes follow the end of the compressed data"),
    QT_TRANSLATE_NOOP("DataFault", "the compressed data is damaged"),
    QT_TRANSLATE_NOOP("DataFault", "the checksum of the compressed data is wrong"),
    // CopyRowCounter and InsertRowCounter
    QT_TRANSLATE_NOOP("DataFault", "the COPY statement is not one that pg_dump writes"),
    QT_TRANSLATE_NOOP("DataFault", "the last row has no end"),
    QT_TRANSLATE_NOOP("DataFault", "the end of the rows is not marked"),
    QT_TRANSLATE_NOOP("DataFault", "the end of the rows is marked"),
    QT_TRANSLATE_NOOP("DataFault", "something follows the end of the rows"),
    QT_TRANSLATE_NOOP("DataFault", "the text contains a zero byte"),
    QT_TRANSLATE_NOOP("DataFault", "a row has another number of columns than the table"),
    QT_TRANSLATE_NOOP("DataFault", "the last statement has no end"),
    QT_TRANSLATE_NOOP("DataFault", "a statement inserts nothing"),
    QT_TRANSLATE_NOOP("DataFault", "a parenthesis closes nothing"),
};

} // namespace

QString faultText(QLatin1StringView reason)
{
    return QCoreApplication::translate("DataFault", reason.data());
}

} // namespace Belay
