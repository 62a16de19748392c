// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QByteArray>

#include <vector>

namespace Belay {

/// A long text, a row for each line, cut only when it is shown.
class ListingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setText(const QByteArray &text);
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_starts; ///< of the lines, and one beyond the last
};

} // namespace Belay
