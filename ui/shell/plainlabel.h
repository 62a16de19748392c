// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Belay {

/// Shows text that comes from a file, a server or a person: as plain text that can be selected, with control and
/// bidirectional characters made visible.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Lines {
        One,     ///< line feeds are shown as \n
        Several, ///< line feeds stay; the label wraps
    };

    explicit PlainLabel(QWidget *parent = nullptr, Lines lines = Lines::One);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr, Lines lines = Lines::One);

    /// Hides QLabel::setText() on purpose: there is no way past visible().
    void setText(const QString &text);
    /// Cuts a text that does not fit with an ellipsis; the whole text is then in the tooltip.
    void setElided(Qt::TextElideMode mode);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void init();
    void elide();

    Lines m_lines;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    QString m_full;
};

} // namespace Belay
