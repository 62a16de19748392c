// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace Belay {

/// The one form of a JSON object, which is what is hashed and signed: UTF-8, keys in the order of their UTF-16 code units, no white
/// space, whole numbers without a fraction, only the escapes that JSON demands (RFC 8785, but for the exponents of other numbers).
/// Who has the object can make these bytes again, with whatever program.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &json);

} // namespace Belay
