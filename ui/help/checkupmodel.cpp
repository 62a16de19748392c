// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/checkupmodel.h"

#include "core/base/visibletext.h"
#include "ui/shell/theme.h"

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

QIcon iconOf(const CheckResult &result)
{
    if (result.isGood)
        return Theme::icon(u"positive"_s, Tone::Positive);
    return result.isNeeded ? Theme::icon(u"error"_s, Tone::Negative) : Theme::icon(u"warning"_s, Tone::Warning);
}

} // namespace

void CheckupModel::setResults(std::vector<CheckResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

const CheckResult *CheckupModel::result(int row) const
{
    return row >= 0 && row < rowCount() ? &m_results[static_cast<std::size_t>(row)] : nullptr;
}

int CheckupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int CheckupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CheckupModel::text(const CheckResult &result, int column)
{
    switch (column) {
    case What:
        return visible(result.title);
    case Seen:
        return visible(result.evidence.simplified());
    case Remedy:
        return result.isGood ? QString() : visible(result.remedy);
    default:
        return {};
    }
}

QVariant CheckupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CheckResult &result = m_results[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(result, index.column());
    case Qt::DecorationRole:
        return index.column() == What ? QVariant(iconOf(result)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == What && !result.isGood)
            return tr("%1: to be mended").arg(text(result, What));
        return text(result, index.column());
    default:
        return {};
    }
}

QVariant CheckupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What was checked");
    case Seen:
        return tr("What was seen");
    case Remedy:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace Belay
