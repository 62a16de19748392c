// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/findtable.h"

#include "core/archive/data/copystatement.h"
#include "core/archive/explore/dumpencoding.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindTable)
};

constexpr std::size_t namedTables = 5;
constexpr qsizetype comparedLength = 128; // two names of PostgreSQL's longest, and a dot

struct TableName {
    QString schema;
    QString table;

    [[nodiscard]] QString full() const { return schema.isEmpty() ? table : QString(schema + u'.' + table); }
    [[nodiscard]] bool is(const QString &name) const { return name == full() || name == table; }
};

/// How many characters must be added, taken away or replaced to make one of the other.
qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({replaced, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

/// Lower is more alike; nothing where it is not alike at all.
std::optional<qsizetype> difference(const QString &wanted, const TableName &table)
{
    const QString full = table.full();
    const QString bare = wanted.section(u'.', -1);
    if (table.table.compare(bare, Qt::CaseInsensitive) == 0)
        return 0;
    constexpr qsizetype mostDifferent = 2;
    for (const auto &[name, other] : {std::pair(full, wanted), std::pair(table.table, bare)}) {
        if (std::abs(name.size() - other.size()) > mostDifferent || name.size() > comparedLength)
            continue;
        if (const qsizetype distance = editDistance(name, other);
            distance <= mostDifferent && distance < name.size())
            return distance;
    }
    if (bare.size() > 2 && full.contains(bare, Qt::CaseInsensitive))
        return mostDifferent + 1;
    return {};
}

QString remedyFor(const QString &wanted, const std::vector<TableName> &tables)
{
    std::vector<std::pair<qsizetype, QString>> similar;
    for (const TableName &table : tables) {
        if (const auto distance = difference(wanted, table))
            similar.emplace_back(*distance, table.full());
    }
    std::ranges::sort(similar);
    const auto again = std::ranges::unique(similar);
    similar.erase(again.begin(), again.end());
    QStringList names;
    for (std::size_t i = 0; i < std::min(namedTables, similar.size()); ++i)
        names += visible(similar[i].second);
    return names.isEmpty() ? Text::tr("List what is in it with: belayctl inspect --entries")
                           : Text::tr("Similar tables with rows: %1").arg(names.join(", "_L1));
}

} // namespace

Expected<std::vector<const TocEntry *>> findTable(const Archive &archive, const QString &name)
{
    const Toc &toc = archive.toc();
    const DumpEncoding encoding(toc);
    std::vector<TableName> known;
    std::vector<const TocEntry *> own;  // entries of that name
    std::vector<const TocEntry *> root; // entries that load into a table of that name
    QStringList schemas;
    for (const TocEntry &entry : toc.entries()) {
        if (!entry.hasData || toc.holdsLargeObjects(entry))
            continue;
        const TableName table{.schema = encoding.decode(toc.bytes(entry.namespaceName)),
                              .table = encoding.decode(toc.bytes(entry.tag))};
        TableName target = table;
        if (const auto statement = parseCopyStatement(toc.bytes(entry.copyStatement)))
            target = {.schema = encoding.decode(statement->schema),
                      .table = encoding.decode(statement->table)};
        if (table.is(name))
            own.push_back(&entry);
        else if (target.is(name))
            root.push_back(&entry);
        if (table.is(name) || target.is(name))
            schemas += table.is(name) ? table.full() : target.full();
        known.push_back(table);
        if (target.full() != table.full())
            known.push_back(target);
    }
    schemas.removeDuplicates();
    if (schemas.contains(name)) { // the full name of one, and perhaps the mere name of another
        const auto isOther = [&](const TocEntry *entry) {
            const QString schema = encoding.decode(toc.bytes(entry->namespaceName));
            return TableName{.schema = schema, .table = encoding.decode(toc.bytes(entry->tag))}.full()
                != name;
        };
        std::erase_if(own, isOther);
    } else if (schemas.size() > 1) {
        return failure(ErrorCode::EntryUnknown,
                       Text::tr("More than one table is called %1.").arg(visible(name)), {},
                       Text::tr("Name one of these: %1").arg(visible(schemas.join(", "_L1))));
    }
    if (own.empty() && root.empty())
        return failure(ErrorCode::EntryUnknown,
                       Text::tr("The archive holds no rows of a table %1.").arg(visible(name)), {},
                       remedyFor(name, known));
    return own.empty() ? root : own;
}

} // namespace Belay
