// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Belay {

/// The heading of a page.
class TitleLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TitleLabel(const QString &text, QWidget *parent = nullptr);
};

/// The heading of a part of a page.
class SectionLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);
};

/// Explains something, in a weaker colour; wraps.
class HintLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
};

} // namespace Belay
