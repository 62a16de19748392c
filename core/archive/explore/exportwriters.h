// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/rowwriter.h"

namespace Belay {

// Formats that are loaded again: the bytes of every value stay as they are.

/// RowFormat::Csv
class CsvRowWriter final : public RowWriter
{
public:
    CsvRowWriter(RowWriterOptions options, ByteSink sink);
    Expected<> begin() override;
    Expected<> write(const TableRow &row) override;
};

/// RowFormat::Insert
class InsertRowWriter final : public RowWriter
{
public:
    InsertRowWriter(RowWriterOptions options, ByteSink sink);
    /// The settings that the statements are read with, as pg_dump writes them.
    Expected<> begin() override;
    Expected<> write(const TableRow &row) override;

private:
    QByteArray m_head;
    QByteArray m_tail;
};

/// RowFormat::Copy
class CopyRowWriter final : public RowWriter
{
public:
    CopyRowWriter(RowWriterOptions options, ByteSink sink);
    Expected<> write(const TableRow &row) override;
};

} // namespace Belay
