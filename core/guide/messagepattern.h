// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Belay {

/// A message as its program writes it, with holes for what varies: `role "{role}" does not exist`. It is found anywhere in a
/// text. A hole takes the shortest run of 1 to 256 characters of one line, so that the time is linear in the text's length
/// whatever the text is: there is nothing to go back to.
class MessagePattern
{
public:
    /// What stood in the holes, by name.
    using Holes = QMap<QString, QString>;

    /// Errors: Internal, where the pattern begins with a hole, two touch, or a brace stays open.
    [[nodiscard]] static Expected<MessagePattern> parse(const QString &pattern);

    /// The first place where the pattern fits.
    [[nodiscard]] std::optional<Holes> find(QStringView text) const;
    [[nodiscard]] QStringList holes() const;

private:
    struct Part {
        QString hole;    ///< its name
        QString literal; ///< that ends it; empty: the end of the line does
    };

    [[nodiscard]] std::optional<Holes> fitsAfter(QStringView text, qsizetype position) const;

    QString m_start;
    std::vector<Part> m_parts;
};

} // namespace Belay
