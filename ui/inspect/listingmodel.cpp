// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/listingmodel.h"

#include "core/base/visibletext.h"
#include "ui/shell/theme.h"

namespace Belay {

void ListingModel::setText(const QByteArray &text)
{
    beginResetModel();
    m_text = text;
    m_starts.assign(1, 0);
    for (qsizetype end = m_text.indexOf('\n'); end >= 0; end = m_text.indexOf('\n', end + 1))
        m_starts.push_back(end + 1);
    if (m_starts.back() != m_text.size())
        m_starts.push_back(m_text.size() + 1); // a last line without its line feed
    endResetModel();
}

int ListingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_starts.empty() ? 0 : static_cast<int>(m_starts.size()) - 1;
}

QVariant ListingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::FontRole)
        return Theme::monospace();
    if (role != Qt::DisplayRole)
        return {};
    const auto line = static_cast<std::size_t>(index.row());
    const qsizetype start = m_starts[line];
    return visible(QString::fromUtf8(QByteArrayView(m_text).sliced(start, m_starts[line + 1] - 1 - start)));
}

} // namespace Belay
