// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errorcode.h"

#include <QString>

#include <expected>

namespace Belay {

/// Why something could not be done, for a person and for a program.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one translated sentence: what could not be done, to what
    QString detail;  ///< raw: tail of stderr, SQLSTATE, path, offset. Never a secret
    QString remedy;  ///< translated: what the user can do; may be empty

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none.
template <typename T = void>
using Expected = std::expected<T, Error>;

/// Shorthand for `std::unexpected(Error{…})`.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, const QString &message, const QString &detail = {},
                                                    const QString &remedy = {})
{
    return std::unexpected(Error{.code = code, .message = message, .detail = detail, .remedy = remedy});
}

} // namespace Belay
