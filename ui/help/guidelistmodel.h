// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guidesearch.h"

#include <QAbstractListModel>

namespace Belay {

/// What can be read: runbooks and explanations.
class GuideListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<GuideHit> hits);
    /// Null where there is no such row.
    [[nodiscard]] const GuideHit *hit(int row) const;
    /// The row of something, or -1.
    [[nodiscard]] int rowOf(GuideKind kind, const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<GuideHit> m_hits;
};

} // namespace Belay
