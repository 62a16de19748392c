// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QByteArray>

#include <vector>

namespace Belay {

/// The lines of a long text, shown without laying out all of it.
class TextLineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// UTF-8; malformed bytes are replaced.
    void setText(const QByteArray &text);
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_starts; ///< of each line, and one past the last line's end
};

} // namespace Belay
