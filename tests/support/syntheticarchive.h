// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveheader.h"
#include "core/archive/toc.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <optional>
#include <utility>
#include <vector>

namespace Belay {

/// An entry that a test makes up. A null QByteArray is NULL.
struct SyntheticEntry {
    int dumpId = 1;
    QByteArray desc = "TABLE";
    QByteArray tag = "t";
    QByteArray namespaceName = "public";
    QByteArray definition = "CREATE TABLE public.t (i integer);\n";
    QByteArray copyStatement{};
    QByteArray owner = "postgres";
    int section = 2;
    QByteArrayList dependencies{};
    /// The chunks of the data block; an entry without any has none.
    std::optional<QByteArrayList> chunks = std::nullopt;
    qint64 offsetError = 0; ///< added to the offset that is written
};

/// A custom-format archive that no pg_dump would write. Fields that a version does not have are left out.
struct SyntheticArchive {
    ArchiveVersion version{.major = 1, .minor = 16};
    int integerSize = 4;
    int offsetSize = 8;
    Compression compression = Compression::None; ///< that the header claims; chunks are written as they are
    QByteArray database = "museum";
    int daylightSaving = 0;
    std::optional<int> entryCount = std::nullopt; ///< what it claims, if not the truth
    bool hasOffsets = true;
    std::vector<SyntheticEntry> entries{};

    /// With one table and its data for every id from 1 to `tables`.
    static SyntheticArchive withTables(int tables);

    [[nodiscard]] QByteArray bytes() const;
    /// The bytes up to the first data block.
    [[nodiscard]] QByteArray head() const;
    /// One data block: of large objects, if the entry is of that kind.
    [[nodiscard]] QByteArray block(const SyntheticEntry &entry) const;

private:
    void addNumber(QByteArray &out, qint64 value) const;
    void addText(QByteArray &out, const QByteArray &text) const;
    void addEntry(QByteArray &out, const SyntheticEntry &entry, qint64 offset) const;
    [[nodiscard]] QByteArray headWith(const std::vector<qint64> &offsets) const;
};

/// Files of one test, gone with it.
class TestFiles
{
public:
    /// Writes a file and returns its path. Replaces one of that name.
    [[nodiscard]] QString write(const QByteArray &content,
                                const QString &name = QStringLiteral("test.dump")) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// The content of a file of tests/data/museum.
QByteArray museumFile(const QString &name);
QString museumPath(const QString &name);

} // namespace Belay
