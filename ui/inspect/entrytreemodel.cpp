// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/entrytreemodel.h"

#include "ui/shell/format.h"
#include "ui/shell/theme.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int levelBits = 2;

/// The one whose run of elements holds `position`; runs follow one another.
template <typename Groups>
quint32 ownerOf(const Groups &groups, quint32 position)
{
    const auto after =
        std::ranges::upper_bound(groups, position, {}, [](const auto &group) { return group.first; });
    return static_cast<quint32>(after - groups.begin()) - 1;
}
} // namespace

EntryTreeModel::EntryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void EntryTreeModel::setToc(std::shared_ptr<const Toc> toc, std::shared_ptr<const EntryIndex> index)
{
    beginResetModel();
    m_toc = std::move(toc);
    m_index = std::move(index);
    m_contents.clear();
    m_filter = {};
    rebuild();
    endResetModel();
}

void EntryTreeModel::setFilter(const EntryFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void EntryTreeModel::setContents(const EntryContents &contents)
{
    m_contents = contents;
    if (m_filter.leastBytes) { // which entries pass it is known only now
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    for (quint32 schema = 0; schema < m_schemas.size(); ++schema) {
        const QModelIndex above = createIndex(static_cast<int>(schema), Name, idOf({Level::Schema, schema}));
        for (int kind = 0; kind < rowCount(above); ++kind) {
            const QModelIndex group = index(kind, Name, above);
            Q_EMIT dataChanged(index(0, Rows, group), index(rowCount(group) - 1, Size, group));
        }
    }
}

EntryContent EntryTreeModel::contentOf(quint32 entry) const
{
    return entry < m_contents.size() ? m_contents[entry] : EntryContent();
}

void EntryTreeModel::rebuild()
{
    m_schemas.clear();
    m_kinds.clear();
    m_rows.clear();
    if (!m_index)
        return;
    for (const quint32 entry : m_index->order()) {
        if (passes(entry))
            append(entry);
    }
}

void EntryTreeModel::append(quint32 entry)
{
    const EntryIndex::Item &item = m_index->items()[entry];
    const bool isNewSchema = m_schemas.empty() || m_schemas.back().label != item.schema;
    if (isNewSchema)
        m_schemas.push_back({.label = item.schema, .first = static_cast<quint32>(m_kinds.size())});
    if (isNewSchema || m_kinds.back().label != item.kind) {
        m_kinds.push_back({.label = item.kind, .first = static_cast<quint32>(m_rows.size())});
        ++m_schemas.back().count;
    }
    ++m_kinds.back().count;
    m_rows.push_back(entry);
}

bool EntryTreeModel::passes(quint32 entry) const
{
    const EntryIndex::Item &item = m_index->items()[entry];
    if (m_filter.schema && *m_filter.schema != item.schema)
        return false;
    if (m_filter.kind && *m_filter.kind != item.kind)
        return false;
    if (m_filter.section && *m_filter.section != m_toc->entries()[entry].section)
        return false;
    if (m_filter.leastBytes && contentOf(entry).fileBytes < *m_filter.leastBytes)
        return false;
    if (m_filter.text.isEmpty() || item.name.contains(m_filter.text, Qt::CaseInsensitive))
        return true;
    if (!m_filter.text.contains(u'.'))
        return false;
    const QString qualified = m_index->schemas().at(item.schema) + u'.' + item.name;
    return qualified.contains(m_filter.text, Qt::CaseInsensitive);
}

quintptr EntryTreeModel::idOf(Node node)
{
    return (static_cast<quintptr>(node.position) << levelBits) | static_cast<quintptr>(node.level);
}

EntryTreeModel::Node EntryTreeModel::nodeOf(const QModelIndex &index)
{
    const quintptr id = index.internalId();
    return {.level = static_cast<Level>(id & ((1U << levelBits) - 1)),
            .position = static_cast<quint32>(id >> levelBits)};
}

const EntryTreeModel::Group *EntryTreeModel::group(Node node) const
{
    switch (node.level) {
    case Level::Schema:
        return &m_schemas[node.position];
    case Level::Kind:
        return &m_kinds[node.position];
    case Level::Entry:
        return nullptr;
    }
    Q_UNREACHABLE();
}

QModelIndex EntryTreeModel::indexOf(quint32 entry) const
{
    const auto found = std::ranges::find(m_rows, entry);
    if (found == m_rows.end())
        return {};
    const auto position = static_cast<quint32>(found - m_rows.begin());
    const Group &kind = m_kinds[ownerOf(m_kinds, position)];
    return createIndex(static_cast<int>(position - kind.first), Name, idOf({Level::Entry, position}));
}

QModelIndex EntryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto position = static_cast<quint32>(row);
    if (!parent.isValid())
        return createIndex(row, column, idOf({Level::Schema, position}));
    const Node node = nodeOf(parent);
    const Level level = node.level == Level::Schema ? Level::Kind : Level::Entry;
    return createIndex(row, column, idOf({level, group(node)->first + position}));
}

QModelIndex EntryTreeModel::parent(const QModelIndex &child) const
{
    if (!checkIndex(child, CheckIndexOption::DoNotUseParent) || !child.isValid())
        return {};
    const Node node = nodeOf(child);
    switch (node.level) {
    case Level::Schema:
        return {};
    case Level::Kind: {
        const quint32 schema = ownerOf(m_schemas, node.position);
        return createIndex(static_cast<int>(schema), Name, idOf({Level::Schema, schema}));
    }
    case Level::Entry: {
        const quint32 kind = ownerOf(m_kinds, node.position);
        const quint32 schema = ownerOf(m_schemas, kind);
        return createIndex(static_cast<int>(kind - m_schemas[schema].first), Name, idOf({Level::Kind, kind}));
    }
    }
    Q_UNREACHABLE();
}

int EntryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_schemas.size());
    if (parent.column() != Name)
        return 0;
    const Group *found = group(nodeOf(parent));
    return found ? static_cast<int>(found->count) : 0;
}

int EntryTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant EntryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node node = nodeOf(index);
    if (node.level == Level::Entry)
        return entryData(m_rows[node.position], index.column(), role);
    return index.column() == Name ? groupData(node, role) : QVariant();
}

QVariant EntryTreeModel::entryData(quint32 entry, int column, int role) const
{
    const EntryIndex::Item &item = m_index->items()[entry];
    if (role == EntryRole)
        return entry;
    if (role == Qt::ToolTipRole)
        return m_index->fullName(entry).toHtmlEscaped();
    if (role == Qt::DecorationRole && column == Name)
        return Theme::icon(iconOfKind(m_index->kinds().at(item.kind)));
    if (column == Rows)
        return rowsData(contentOf(entry), role);
    if (role == Qt::TextAlignmentRole && column != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const TocEntry &source = m_toc->entries()[entry];
    switch (column) {
    case Name:
        return item.name;
    case DumpIdColumn:
        return QString::number(source.dumpId.number());
    case Size:
        return contentOf(entry).fileBytes < 0 ? QString() : Format::size(contentOf(entry).fileBytes);
    default:
        return {};
    }
}

QVariant EntryTreeModel::rowsData(const EntryContent &content, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    switch (content.state) {
    case EntryContent::State::NotRead:
        return {};
    case EntryContent::State::Whole:
        return role == Qt::DisplayRole ? QVariant(Format::number(content.rows)) : QVariant();
    case EntryContent::State::Damaged:
    case EntryContent::State::Missing:
        if (role == Qt::DecorationRole)
            return Theme::icon(u"error"_s, Tone::Negative);
        if (role == Qt::DisplayRole)
            return content.state == EntryContent::State::Damaged ? tr("damaged") : tr("missing");
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

quint32 EntryTreeModel::entryCountOf(Node node) const
{
    const Group &found = *group(node);
    if (node.level == Level::Kind)
        return found.count;
    const Group &lastKind = m_kinds[found.first + found.count - 1];
    return lastKind.first + lastKind.count - m_kinds[found.first].first;
}

QVariant EntryTreeModel::groupData(Node node, int role) const
{
    const quint32 label = group(node)->label;
    const bool isSchema = node.level == Level::Schema;
    if (role == Qt::DecorationRole)
        return Theme::icon(isSchema ? u"schema"_s : iconOfKind(m_index->kinds().at(label)));
    if (role != Qt::DisplayRole)
        return {};
    QString text = isSchema ? m_index->schemas().at(label) : m_index->kinds().at(label);
    if (text.isEmpty())
        text = isSchema ? tr("Database") : tr("No kind");
    return tr("%1 (%2)", "name of a group, number of entries").arg(text, Format::number(entryCountOf(node)));
}

QVariant EntryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Size)
        return tr("How much of the file its data takes");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Rows:
        return tr("Rows");
    case Size:
        return tr("Size");
    case DumpIdColumn:
        return tr("Dump ID");
    default:
        return {};
    }
}

QString iconOfKind(const QString &kind)
{
    if (kind.startsWith(u"DATABASE"))
        return u"database"_s;
    if (kind.contains(u"DATA"))
        return u"data"_s;
    if (kind.contains(u"CONSTRAINT") || kind.contains(u"DEFAULT"))
        return u"constraint"_s;
    if (kind.contains(u"INDEX") || kind.contains(u"STATISTICS"))
        return u"index"_s;
    if (kind.contains(u"VIEW"))
        return u"view"_s;
    if (kind.contains(u"SEQUENCE"))
        return u"sequence"_s;
    if (kind.contains(u"TABLE"))
        return u"table"_s;
    if (kind == u"FUNCTION" || kind == u"PROCEDURE" || kind == u"AGGREGATE" || kind.contains(u"TRIGGER"))
        return u"function"_s;
    if (kind == u"SCHEMA")
        return u"schema"_s;
    if (kind == u"EXTENSION")
        return u"extension"_s;
    if (kind.contains(u"ACL") || kind.contains(u"POLICY") || kind.contains(u"SECURITY"))
        return u"lock"_s;
    return u"object"_s;
}

} // namespace Belay
