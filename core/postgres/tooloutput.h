// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Belay {

enum class ToolMessageKind { Error, Warning, Information };

/// The TOC entry that pg_restore says it was at.
struct ToolEntry {
    int dumpId = 0;
    QString description; ///< kind, name and owner, as pg_restore prints them

    bool operator==(const ToolEntry &) const = default;
};

/// One message of pg_dump or pg_restore, with the lines that belong to it.
struct ToolMessage {
    ToolMessageKind kind = ToolMessageKind::Information;
    QString text;                   ///< without "pg_restore: error: "; DETAIL, HINT and CONTEXT follow on lines of their own
    QString command;                ///< the statement that failed, where one is shown
    std::optional<ToolEntry> entry; ///< of an error

    bool operator==(const ToolMessage &) const = default;
};

/// Reads the standard error of pg_dump or pg_restore, with LC_MESSAGES=C, line by line.
class ToolOutputReader
{
public:
    /// Takes the next line; returns the message that it completes, if it completes one: a message ends where the next
    /// begins.
    [[nodiscard]] std::optional<ToolMessage> add(const QString &line);
    /// The last message, if there is one.
    [[nodiscard]] std::optional<ToolMessage> finish();

private:
    std::optional<ToolMessage> m_current;
    std::optional<ToolEntry> m_entry;
    bool m_isInCommand = false;
};

} // namespace Belay
