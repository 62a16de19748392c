// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>

#include <functional>
#include <span>

namespace Belay {

/// Passes COPY text by and finds the lines that contain some bytes, without taking the others apart. Memory:
/// a line.
class CopyLineScan
{
public:
    /// Gets the number of the row, from 1, and its line without the newline; says whether to go on.
    using Found = std::function<bool(qint64 row, QByteArrayView line)>;
    enum class Case { Matters, Folded };

    /// `needle` has no newline, and is in lower case for Case::Folded. Every line contains an empty one.
    CopyLineScan(QByteArray needle, Case letters, Found found);

    /// False once there is no need to go on.
    bool add(std::span<const char> bytes);
    /// The text ended. Call once.
    void finish();

    /// The first row that was longer than is accepted and was not looked at; 0 if there is none.
    [[nodiscard]] qint64 passedRow() const { return m_passedRow; }
    /// What is wrong with the text, in English; null if nothing is.
    [[nodiscard]] QLatin1StringView fault() const { return m_fault; }
    /// Rows so far.
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void addToLine(QByteArrayView bytes);
    void scan(QByteArrayView lines);

    QByteArray m_needle;
    Case m_letters;
    Found m_found;
    QByteArray m_line; ///< one of which only a part came by
    qint64 m_rows = 0; ///< lines that were passed
    qint64 m_passedRow = 0;
    bool m_isPassing = false; ///< the line that only a part of came by is too long
    bool m_goesOn = true;
    bool m_isAtEnd = false;
    QLatin1StringView m_fault;
};

} // namespace Belay
