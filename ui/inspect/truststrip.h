// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Belay {

class Badge;

/// How far the trust in an archive goes: Structure → Content → Trial restore.
class TrustStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Trust {
        NotRead,
        Checking,
        Sound,
        Problem,
        Unknown, ///< the check was cancelled or could not be done
    };

    explicit TrustStrip(QWidget *parent = nullptr);

    /// Content and trial restore stay "not read yet".
    void setStructure(Trust trust);
    [[nodiscard]] Trust structure() const { return m_structure; }

private:
    Badge *m_structureBadge;
    Trust m_structure = Trust::NotRead;
};

} // namespace Belay
