// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/restore/restorerequest.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Belay {

/// The schemas of an archive, with their tables, views and sequences, to be ticked. Internal ids are positions in flat
/// vectors; a filter is one linear walk over names that were folded once.
class PartModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit PartModel(std::shared_ptr<const Archive> archive, QObject *parent = nullptr);

    /// Shows what has this text in its name; what is ticked stays ticked.
    void setFilter(const QString &text);
    /// Ticks what a choice names: its schemas and entries.
    void setChoice(const PartChoice &choice);
    /// Puts what is ticked into a choice; the rest of it stays.
    void writeTo(PartChoice &choice) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticked();

private:
    struct Relation {
        quint32 entry = 0; ///< position in the Toc
        quint32 schema = 0;
        QString folded; ///< name for the filter
        bool isTicked = false;
    };
    struct Schema {
        QString name;
        quint32 first = 0; ///< into m_relations
        quint32 count = 0;
        quint32 ticked = 0; ///< of its relations
        bool isWhole = false; ///< with all that is in it, functions and types included
    };
    /// A schema that is shown, with those of its relations that are.
    struct Shown {
        quint32 schema = 0;
        std::vector<quint32> relations;
    };

    void readArchive();
    void show();
    void tick(Relation &relation, bool isTicked);
    [[nodiscard]] const Relation *relationAt(const QModelIndex &index) const;
    [[nodiscard]] static Qt::CheckState stateOf(const Schema &schema);

    std::shared_ptr<const Archive> m_archive;
    std::vector<Schema> m_schemas; ///< by name
    std::vector<Relation> m_relations; ///< by schema and name
    std::vector<Shown> m_shown;
    QString m_filter; ///< folded
};

} // namespace Belay
