// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/tooloutput.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype textLimit = 64 * 1024; // characters of one message: a failed INSERT of a long row is not needed whole

void append(QString &text, const QString &line)
{
    if (text.size() < textLimit)
        text += text.isEmpty() ? line : u'\n' + line;
}

} // namespace

std::optional<ToolMessage> ToolOutputReader::add(const QString &line)
{
    static const QRegularExpression start(u"^pg_(?:dump|restore): (?:(error|warning|detail|hint): )?(.*)$"_s);
    static const QRegularExpression entry(u"^from TOC entry (\\d+); \\d+ \\d+ (.*)$"_s);

    const QRegularExpressionMatch match = start.match(line);
    const QString kind = match.captured(1);
    const bool isContinuation = !match.hasMatch() || kind == "detail"_L1 || kind == "hint"_L1;
    if (isContinuation) {
        if (!m_current)
            return std::nullopt;
        constexpr auto commandStart = "Command was: "_L1;
        if (!match.hasMatch() && line.startsWith(commandStart)) {
            m_isInCommand = true;
            append(m_current->command, line.sliced(commandStart.size()));
        } else {
            append(m_isInCommand ? m_current->command : m_current->text, match.hasMatch() ? match.captured(2) : line);
        }
        return std::nullopt;
    }

    std::optional<ToolMessage> completed = finish();
    const QString text = match.captured(2);
    if (const QRegularExpressionMatch at = entry.match(text); at.hasMatch()) {
        m_entry = ToolEntry{.dumpId = at.captured(1).toInt(), .description = at.captured(2)};
        return completed;
    }
    m_current = ToolMessage{.kind = ToolMessageKind::Information, .text = text, .command = {}, .entry = {}};
    if (kind == "error"_L1) {
        m_current->kind = ToolMessageKind::Error;
        m_current->entry = m_entry;
    } else if (kind == "warning"_L1) {
        m_current->kind = ToolMessageKind::Warning;
    }
    return completed;
}

std::optional<ToolMessage> ToolOutputReader::finish()
{
    m_isInCommand = false;
    return std::exchange(m_current, std::nullopt);
}

} // namespace Belay
