// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <QByteArray>
#include <QString>

namespace Belay {

/// Turns text in a dump's client encoding into text for people, and back. Bytes that are none in that
/// encoding become U+FFFD; an encoding that is not known is taken for UTF-8. Can be shared between threads.
class DumpEncoding
{
public:
    /// Of the archive with this table of contents.
    explicit DumpEncoding(const Toc &toc);
    /// `name` is PostgreSQL's, e.g. "UTF8".
    explicit DumpEncoding(const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString decode(QByteArrayView bytes) const;
    [[nodiscard]] QByteArray encode(const QString &text) const;
    /// True if a part of a text is the text of a part: no byte of a character looks like another character.
    [[nodiscard]] bool isSelfSynchronising() const { return m_isSelfSynchronising; }

private:
    QString m_name;
    QByteArray m_converter; ///< Qt's name of it; empty for UTF-8
    bool m_isSelfSynchronising;
};

} // namespace Belay
