// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Belay {

/// A password. Its bytes are wiped when the last owner goes, it is never implicitly a string, and nothing prints it.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The password itself, UTF-8. The caller must not keep it.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    bool operator==(const Secret &) const = default;

private:
    QByteArray m_bytes; // never shared with another QByteArray, so that wiping reaches the only copy
};

} // namespace Belay
