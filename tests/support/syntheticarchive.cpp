// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticarchive.h"

#include <QFile>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Belay {

SyntheticArchive SyntheticArchive::withTables(int tables)
{
    SyntheticArchive archive;
    for (int i = 1; i <= tables; ++i) {
        const QByteArray tag = "t" + QByteArray::number(i);
        archive.entries.push_back({.dumpId = i, .tag = tag});
        archive.entries.push_back({.dumpId = tables + i,
                                   .desc = "TABLE DATA",
                                   .tag = tag,
                                   .definition = {},
                                   .section = 3,
                                   .dependencies = {QByteArray::number(i)},
                                   .chunks = QByteArrayList{QByteArray(100, 'x'), QByteArray(300, '\0')}});
    }
    return archive;
}

void SyntheticArchive::addNumber(QByteArray &out, qint64 value) const
{
    out += value < 0 ? '\1' : '\0';
    auto magnitude = static_cast<quint64>(std::abs(value));
    for (int i = 0; i < integerSize; ++i, magnitude >>= 8)
        out += static_cast<char>(magnitude);
}

void SyntheticArchive::addText(QByteArray &out, const QByteArray &text) const
{
    addNumber(out, text.isNull() ? -1 : text.size());
    out += text;
}

void SyntheticArchive::addEntry(QByteArray &out, const SyntheticEntry &entry, qint64 offset) const
{
    addNumber(out, entry.dumpId);
    addNumber(out, entry.chunks ? 1 : 0);
    for (const QByteArray &text :
         {"1259"_ba, QByteArray::number(16000LL + entry.dumpId), entry.tag, entry.desc})
        addText(out, text);
    addNumber(out, entry.section);
    addText(out, entry.definition);
    addText(out, "");
    addText(out, entry.copyStatement);
    addText(out, entry.namespaceName);
    addText(out, {}); // tablespace
    if (version.minor >= 14)
        addText(out, {}); // access method
    if (version.minor >= 16)
        addNumber(out, 'r');
    addText(out, entry.owner);
    addText(out, "false");
    for (const QByteArray &dependency : entry.dependencies)
        addText(out, dependency);
    addText(out, {});
    out += !entry.chunks ? '\3' : hasOffsets ? '\2' : '\1';
    auto place = static_cast<quint64>(entry.chunks && hasOffsets ? offset + entry.offsetError : 0);
    for (int i = 0; i < offsetSize; ++i, place >>= 8)
        out += static_cast<char>(place);
}

QByteArray SyntheticArchive::headWith(const std::vector<qint64> &offsets) const
{
    QByteArray out = "PGDMP";
    for (const int byte : {version.major, version.minor, version.revision, integerSize, offsetSize, 1})
        out += static_cast<char>(byte);
    if (version.minor >= 15)
        out += static_cast<char>(compression);
    else
        addNumber(out, compression == Compression::None ? 0 : -1);
    for (const int field : {57, 13, 10, 21, 10, 126, daylightSaving}) // 2026-11-21 10:13:57
        addNumber(out, field);
    for (const QByteArray &text : {database, "17.11"_ba, "17.11 (Synthetic)"_ba})
        addText(out, text);
    addNumber(out, entryCount.value_or(static_cast<int>(entries.size())));
    for (std::size_t i = 0; i < entries.size(); ++i)
        addEntry(out, entries[i], offsets.empty() ? 0 : offsets[i]);
    return out;
}

QByteArray SyntheticArchive::head() const
{
    qint64 place = headWith({}).size(); // which does not depend on the offsets
    std::vector<qint64> offsets;
    for (const SyntheticEntry &entry : entries) {
        offsets.push_back(place);
        place += block(entry).size();
    }
    return headWith(offsets);
}

QByteArray SyntheticArchive::block(const SyntheticEntry &entry) const
{
    if (!entry.chunks)
        return {};
    const bool isLargeObjects = entry.desc == "BLOBS";
    QByteArray out(1, isLargeObjects ? '\3' : '\1');
    addNumber(out, entry.dumpId);
    qint64 oid = -1; // which is 4294967295
    for (const QByteArray &chunk : *entry.chunks) {
        if (isLargeObjects)
            addNumber(out, oid--);
        addText(out, chunk);
        if (isLargeObjects)
            addNumber(out, 0);
    }
    addNumber(out, 0);
    return out;
}

QByteArray SyntheticArchive::bytes() const
{
    QByteArray out = head();
    for (const SyntheticEntry &entry : entries)
        out += block(entry);
    return out;
}

QString TestFiles::write(const QByteArray &content, const QString &name) const
{
    QFile file(path(name));
    file.remove(); // some file systems wait for the disk when an old file is truncated
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QString museumPath(const QString &name)
{
    return QStringLiteral(TEST_DATA) + u"/museum/"_s + name;
}

QByteArray museumFile(const QString &name)
{
    QFile file(museumPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace Belay
