// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Belay {

/// What matters of the dump's encoding and settings where values are taken out of its text.
struct ValueSyntax {
    /// The second byte of a character may look like a backslash.
    enum class Characters { PlainBackslash, MayHideBackslash, MayHideBackslashOrSingle };
    Characters characters = Characters::PlainBackslash;
    bool hasStandardStrings = true; ///< a backslash in '…' is one

    [[nodiscard]] static ValueSyntax of(const Toc &toc);
};

/// The value of a field of COPY text; nothing for NULL.
[[nodiscard]] std::optional<QByteArray> valueOfCopyField(QByteArrayView field,
                                                         const ValueSyntax &syntax = {});

/// COPY text of a value, exactly as PostgreSQL writes it.
[[nodiscard]] QByteArray copyField(const std::optional<QByteArray> &value, const ValueSyntax &syntax = {});

/// The value of a literal of an INSERT, as COPY text would have it: booleans are t and f; nothing for NULL.
[[nodiscard]] std::optional<QByteArray> valueOfLiteral(QByteArrayView literal,
                                                       const ValueSyntax &syntax = {});

} // namespace Belay
