// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/dumpencoding.h"
#include "core/archive/explore/fieldvalue.h"
#include "core/archive/explore/tablecolumns.h"
#include "core/archive/explore/tablerow.h"
#include "core/base/error.h"

#include <QLatin1StringView>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace Belay {

/// Takes written bytes. Its error ends the writing.
using ByteSink = std::function<Expected<>(QByteArrayView bytes)>;

/// As what rows can be written. NULL is told from the empty string in each. JSON has numbers and booleans where
/// the column's type is one, and strings elsewhere.
enum class RowFormat {
    Text,   ///< for eyes: aligned, made visible, long values cut; NULL, and "" for the empty string
    Csv,    ///< RFC 4180 with a heading: NULL is nothing, the empty string is ""; bytes as in the dump
    Json,   ///< an array of objects, in UTF-8: null
    Insert, ///< SQL that loads them, in the dump's encoding
    Copy,   ///< COPY text, as it stands in the archive, without the end mark
};

/// Stable name: text, csv, json, insert, copy.
[[nodiscard]] QLatin1StringView key(RowFormat format);
/// The format of this name, or nothing.
[[nodiscard]] std::optional<RowFormat> rowFormat(const QString &name);

/// What writers need to know about the rows.
struct RowWriterOptions {
    std::vector<TableColumn> columns{};
    DumpEncoding encoding{QString()};
    ValueSyntax syntax{};
    QByteArray schema{}; ///< of the table; empty where it is not told. For Insert
    QByteArray table{};
    enum class Conflict { Fails, DoesNothing };
    Conflict conflict = Conflict::Fails; ///< for Insert: ON CONFLICT DO NOTHING
};

/// Writes rows of one table, as they come, to a sink. Nothing is written before begin() or after end().
class RowWriter
{
public:
    [[nodiscard]] static std::unique_ptr<RowWriter> make(RowFormat format, RowWriterOptions options,
                                                         ByteSink sink);
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    virtual Expected<> begin() { return {}; }
    virtual Expected<> write(const TableRow &row) = 0;
    virtual Expected<> end() { return {}; }

protected:
    RowWriter(RowWriterOptions options, ByteSink sink)
        : m_options(std::move(options))
        , m_sink(std::move(sink))
    {
    }

    [[nodiscard]] const RowWriterOptions &options() const { return m_options; }
    Expected<> put(const QByteArray &bytes) { return m_sink(bytes); }

private:
    RowWriterOptions m_options;
    ByteSink m_sink;
};

} // namespace Belay
