// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/damagemap.h"

#include <QWidget>

#include <memory>

namespace Belay {

/// Draws a file as a bar: what of it is whole, damaged or lost. A picture beside tables that say the same.
class DamageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DamageBar(QWidget *parent = nullptr);

    void setMap(std::shared_ptr<const DamageMap> map);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the bar shows, in words.
    [[nodiscard]] QString description() const;

    std::shared_ptr<const DamageMap> m_map;
};

} // namespace Belay
