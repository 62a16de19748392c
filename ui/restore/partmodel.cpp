// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/partmodel.h"

#include "core/archive/entryname.h"
#include "core/archive/entryrules.h"
#include "core/base/visibletext.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

bool isRelation(const Toc &toc, const TocEntry &entry)
{
    return isOneOf(toc, entry.desc, {"TABLE"_L1, "FOREIGN TABLE"_L1, "VIEW"_L1, "MATERIALIZED VIEW"_L1, "SEQUENCE"_L1});
}

} // namespace

PartModel::PartModel(std::shared_ptr<const Archive> archive, QObject *parent)
    : QAbstractItemModel(parent)
    , m_archive(std::move(archive))
{
    readArchive();
    show();
}

void PartModel::readArchive()
{
    const Toc &toc = m_archive->toc();
    const auto entries = toc.entries();
    std::map<QString, std::vector<Relation>> bySchema;
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (entries[i].namespaceName.isEmpty())
            continue;
        auto &relations = bySchema[toc.text(entries[i].namespaceName)]; // also one of functions only
        if (isRelation(toc, entries[i]))
            relations.push_back({.entry = i, .folded = toc.text(entries[i].tag).toCaseFolded()});
    }
    for (auto &[name, relations] : bySchema) {
        std::ranges::stable_sort(relations, {}, &Relation::folded);
        const auto schema = static_cast<quint32>(m_schemas.size());
        m_schemas.push_back({.name = name,
                             .first = static_cast<quint32>(m_relations.size()),
                             .count = static_cast<quint32>(relations.size())});
        for (Relation &relation : relations) {
            relation.schema = schema;
            m_relations.push_back(std::move(relation));
        }
    }
}

void PartModel::show()
{
    m_shown.clear();
    for (quint32 i = 0; i < m_schemas.size(); ++i) {
        const Schema &schema = m_schemas[i];
        const bool isNamed = schema.name.toCaseFolded().contains(m_filter);
        Shown shown{.schema = i, .relations = {}};
        for (quint32 r = schema.first; r < schema.first + schema.count; ++r) {
            if (isNamed || m_relations[r].folded.contains(m_filter))
                shown.relations.push_back(r);
        }
        if (isNamed || !shown.relations.empty())
            m_shown.push_back(std::move(shown));
    }
}

void PartModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.toCaseFolded();
    show();
    endResetModel();
}

void PartModel::tick(Relation &relation, bool isTicked)
{
    Schema &schema = m_schemas[relation.schema];
    schema.ticked += static_cast<quint32>(isTicked) - static_cast<quint32>(relation.isTicked);
    schema.isWhole = schema.isWhole && isTicked;
    relation.isTicked = isTicked;
}

void PartModel::setChoice(const PartChoice &choice)
{
    beginResetModel();
    const std::set<DumpId> entries(choice.entries.begin(), choice.entries.end());
    for (Relation &relation : m_relations) {
        const bool isInSchema = choice.schemas.contains(m_schemas[relation.schema].name);
        tick(relation, isInSchema || entries.contains(m_archive->toc().entries()[relation.entry].dumpId));
    }
    for (Schema &schema : m_schemas)
        schema.isWhole = choice.schemas.contains(schema.name);
    endResetModel();
}

void PartModel::writeTo(PartChoice &choice) const
{
    choice.schemas.clear();
    choice.entries.clear();
    for (const Schema &schema : m_schemas) {
        if (schema.isWhole)
            choice.schemas += schema.name;
    }
    for (const Relation &relation : m_relations) {
        if (relation.isTicked && !m_schemas[relation.schema].isWhole)
            choice.entries.push_back(m_archive->toc().entries()[relation.entry].dumpId);
    }
}

/// Id 0 is a schema; a relation has the row of its schema, plus 1.
QModelIndex PartModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex PartModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int PartModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    const bool isSchema = parent.internalId() == 0 && parent.column() == 0;
    return isSchema ? static_cast<int>(m_shown[static_cast<std::size_t>(parent.row())].relations.size()) : 0;
}

Qt::ItemFlags PartModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

const PartModel::Relation *PartModel::relationAt(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return nullptr;
    const Shown &shown = m_shown[static_cast<std::size_t>(index.internalId()) - 1];
    return &m_relations[shown.relations[static_cast<std::size_t>(index.row())]];
}

Qt::CheckState PartModel::stateOf(const Schema &schema)
{
    if (schema.isWhole)
        return Qt::Checked;
    return schema.ticked > 0 ? Qt::PartiallyChecked : Qt::Unchecked;
}

QVariant PartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Relation *relation = relationAt(index)) {
        const Toc &toc = m_archive->toc();
        const TocEntry &entry = toc.entries()[relation->entry];
        if (role == Qt::DisplayRole)
            return visible(toc.text(entry.tag));
        if (role == Qt::AccessibleTextRole)
            return visibleName(toc, entry);
        return role == Qt::CheckStateRole ? QVariant(relation->isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    const Schema &schema = m_schemas[m_shown[static_cast<std::size_t>(index.row())].schema];
    if (role == Qt::DisplayRole)
        return visible(schema.name);
    return role == Qt::CheckStateRole ? QVariant(stateOf(schema)) : QVariant();
}

/// Ticking a schema ticks what is shown of it; where that is all of it, it comes whole.
bool PartModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isTicked = value.value<Qt::CheckState>() == Qt::Checked;
    const QModelIndex top = index.internalId() == 0 ? index : index.parent();
    const Shown &shown = m_shown[static_cast<std::size_t>(top.row())];
    if (relationAt(index)) {
        tick(m_relations[shown.relations[static_cast<std::size_t>(index.row())]], isTicked);
    } else {
        for (const quint32 relation : shown.relations)
            tick(m_relations[relation], isTicked);
        Schema &schema = m_schemas[shown.schema];
        schema.isWhole = isTicked && shown.relations.size() == schema.count;
    }
    Q_EMIT dataChanged(top, top, {Qt::CheckStateRole});
    if (const int rows = rowCount(top); rows > 0)
        Q_EMIT dataChanged(this->index(0, 0, top), this->index(rows - 1, 0, top), {Qt::CheckStateRole});
    Q_EMIT ticked();
    return true;
}

} // namespace Belay
