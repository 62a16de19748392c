// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/textlinemodel.h"

#include "core/base/visibletext.h"

namespace Belay {

void TextLineModel::setText(const QByteArray &text)
{
    beginResetModel();
    m_text = text;
    m_starts.clear();
    if (!m_text.isEmpty())
        m_starts.push_back(0);
    for (qsizetype at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1))
        m_starts.push_back(at + 1);
    if (!m_text.isEmpty() && !m_text.endsWith('\n'))
        m_starts.push_back(m_text.size() + 1);
    endResetModel();
}

int TextLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_starts.empty() ? 0 : static_cast<int>(m_starts.size()) - 1;
}

QVariant TextLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const qsizetype start = m_starts.at(row);
    return visible(QString::fromUtf8(QByteArrayView(m_text).sliced(start, m_starts.at(row + 1) - 1 - start)));
}

} // namespace Belay
