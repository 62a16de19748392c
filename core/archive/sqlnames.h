// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Belay {

/// A name as pg_dump writes it: quoted only where it must be. For texts that are shown or kept, which have to equal
/// those of pg_dump; what is sent to a server is quoted by quoteIdentifier().
[[nodiscard]] QByteArray dumpedName(QByteArrayView name);

/// `schema.name` as pg_dump writes it; without a schema the name alone.
[[nodiscard]] QByteArray dumpedName(QByteArrayView schema, QByteArrayView name);

/// The name in double quotes that `text` begins with, which is taken off it. Nothing where `text` begins otherwise or the
/// quote is not closed.
[[nodiscard]] std::optional<QByteArray> takeQuotedName(QByteArrayView &text);

/// True for words that cannot be a name without quotes in PostgreSQL 17: all key words but the unreserved ones.
[[nodiscard]] bool isReservedWord(QByteArrayView word);

} // namespace Belay
