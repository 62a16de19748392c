// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/dumpencoding.h"

#include <optional>

namespace Belay {

/// A text that is looked for in values of a dump. Can be shared between threads.
class SearchText
{
public:
    /// Without regard to case, an ASCII text matches ASCII letters only; another text by Unicode's rules.
    SearchText(const QString &text, Qt::CaseSensitivity sensitivity, const DumpEncoding &encoding);

    /// Bytes that COPY text of every row with the text contains, so that other rows need not be looked at;
    /// empty where there are none. In lower case where the text is looked for without regard to case.
    [[nodiscard]] const QByteArray &rawBytes() const { return m_rawBytes; }
    [[nodiscard]] bool ignoresCase() const { return m_sensitivity == Qt::CaseInsensitive; }

    /// The first place of the text in a value, with some of what is around it; nothing where it is not in it.
    [[nodiscard]] std::optional<QString> excerpt(QByteArrayView value) const;

private:
    [[nodiscard]] QString around(QByteArrayView value, qsizetype at) const;

    QString m_text;
    Qt::CaseSensitivity m_sensitivity;
    DumpEncoding m_encoding;
    QByteArray m_bytes; ///< that a value must contain; empty where it must be decoded to know
    QByteArray m_rawBytes;
};

/// `bytes` with the letters A to Z in lower case.
[[nodiscard]] QByteArray folded(QByteArrayView bytes);

} // namespace Belay
