// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/toc.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

QLatin1StringView key(Section section)
{
    switch (section) {
    case Section::None:
        return "none"_L1;
    case Section::PreData:
        return "pre-data"_L1;
    case Section::Data:
        return "data"_L1;
    case Section::PostData:
        return "post-data"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

Toc::Toc(QByteArray bytes, std::vector<TocEntry> entries, std::vector<DumpId> dependencies)
    : m_bytes(std::move(bytes))
    , m_entries(std::move(entries))
    , m_dependencies(std::move(dependencies))
{
    m_indexOfId.reserve(std::ssize(m_entries));
    for (quint32 index = 0; const TocEntry &entry : m_entries)
        m_indexOfId.insert(entry.dumpId.number(), index++);
}

const TocEntry *Toc::find(DumpId id) const
{
    const auto found = m_indexOfId.constFind(id.number());
    return found != m_indexOfId.constEnd() ? &m_entries[*found] : nullptr;
}

std::span<const DumpId> Toc::dependencies(const TocEntry &entry) const
{
    return std::span(m_dependencies).subspan(entry.firstDependency, entry.dependencyCount);
}

QByteArrayView Toc::bytes(const TocText &text) const
{
    return text.isNull() ? QByteArrayView() : QByteArrayView(m_bytes).sliced(text.offset, text.length);
}

QString Toc::text(const TocText &text) const
{
    return text.isNull() ? QString() : text.isEmpty() ? u""_s : QString::fromUtf8(bytes(text));
}

bool Toc::is(const TocText &text, QLatin1StringView value) const
{
    return !text.isNull() && bytes(text) == QByteArrayView(value.data(), value.size());
}

QByteArrayView Toc::setting(QLatin1StringView desc) const
{
    QByteArrayView sql;
    for (const TocEntry &entry : m_entries) {
        if (is(entry.desc, desc))
            sql = bytes(entry.definition);
    }
    return sql;
}

QString Toc::encoding() const
{
    const QByteArrayView sql = setting("ENCODING"_L1); // SET client_encoding = 'UTF8';
    const qsizetype start = sql.indexOf('\'') + 1;
    const qsizetype end = sql.indexOf('\'', start);
    return start > 0 && end > start ? QString::fromUtf8(sql.sliced(start, end - start)) : QString();
}

} // namespace Belay
