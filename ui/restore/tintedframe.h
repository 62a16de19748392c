// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace Belay {

/// A rounded field in the tint of a tone, with an icon at its left and anything beside it.
class TintedFrame : public QFrame
{
    Q_OBJECT

public:
    explicit TintedFrame(QWidget *parent = nullptr, int iconSize = 20);

    /// `iconTone` may be stronger than the tint.
    void setLook(Tone tone, const QString &iconName, Tone iconTone);
    void setLook(Tone tone, const QString &iconName) { setLook(tone, iconName, tone); }
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawIcon();

    int m_iconSize;
    Tone m_tone = Tone::Neutral;
    Tone m_iconTone = Tone::Neutral;
    QString m_iconName;
    QLabel *m_icon;
    QVBoxLayout *m_content;
};

} // namespace Belay
