// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/tablerow.h"

#include <QByteArrayList>
#include <QLatin1StringView>

#include <span>
#include <utility>

namespace Belay {

/// How much of a row is kept; the rest is passed over and counted.
struct RowLimits {
    qint64 fieldBytes = 0; ///< as the archive has them
    qint64 rowBytes = 0;

    bool operator==(const RowLimits &) const = default;
};

/// Cuts a row that was read whole, as one is that was read with these limits.
void cutRow(TableRow &row, const RowLimits &limits);

/// Makes rows of a table's plain data, as it comes by. Takes no more memory than the limits allow.
class RowParser
{
public:
    explicit RowParser(const RowLimits &limits)
        : m_limits(limits)
    {
    }
    virtual ~RowParser() = default;
    Q_DISABLE_COPY_MOVE(RowParser)

    /// For the rows from now on.
    void setLimits(const RowLimits &limits) { m_limits = limits; }

    /// Takes bytes up to the end of the next row, or all; returns how many. Nothing more after a fault or the
    /// end.
    virtual std::size_t take(std::span<const char> bytes) = 0;
    /// The data ended. Call once.
    virtual void finish() = 0;
    /// Names of the columns, where the data itself tells them.
    [[nodiscard]] virtual QByteArrayList columns() const { return {}; }

    /// True if a row is complete; it waits for takeRow().
    [[nodiscard]] bool hasRow() const { return m_hasRow; }
    /// Its number is left to the caller.
    [[nodiscard]] TableRow takeRow();
    /// True behind the last row.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    /// What is wrong with the data, in English; null if nothing is.
    [[nodiscard]] QLatin1StringView fault() const { return m_fault; }

protected:
    /// Adds bytes to the field that is being read, as far as the limits allow.
    void addToField(const char *bytes, qsizetype size);
    /// The bytes of the field so far, as the archive has them.
    [[nodiscard]] const QByteArray &field() const { return m_field; }
    [[nodiscard]] bool isFieldEmpty() const { return m_field.isEmpty() && m_missing == 0; }
    [[nodiscard]] bool isFieldCut() const { return m_missing > 0; }
    /// What was kept of the field: whole characters and escapes only.
    [[nodiscard]] QByteArrayView keptField();
    /// The field is this, and the next one begins.
    void endField(std::optional<QByteArray> value);
    /// The field is none, and the next one begins.
    void dropField();
    void endRow() { m_hasRow = true; }
    [[nodiscard]] qsizetype fieldCount() const { return std::ssize(m_row.fields); }
    void reachEnd() { m_isAtEnd = true; }
    void fail(QLatin1StringView reason);

private:
    RowLimits m_limits;
    TableRow m_row;
    qint64 m_rowBytes = 0;
    QByteArray m_field;
    qint64 m_missing = 0; ///< bytes of the field that were passed over
    QLatin1StringView m_fault;
    bool m_hasRow = false;
    bool m_isAtEnd = false;
};

} // namespace Belay
