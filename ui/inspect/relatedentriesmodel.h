// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/entryindex.h"

#include <QAbstractListModel>

#include <memory>
#include <span>

namespace Belay {

/// Some entries of an archive, as a list: those that one depends on, or that depend on it.
class RelatedEntriesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole, ///< position in the Toc
    };

    using QAbstractListModel::QAbstractListModel;

    /// `entries` is a part of `index`, or empty.
    void setEntries(std::shared_ptr<const EntryIndex> index, std::span<const quint32> entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const EntryIndex> m_index;
    std::span<const quint32> m_entries;
};

} // namespace Belay
