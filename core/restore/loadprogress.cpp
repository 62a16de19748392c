// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadprogress.h"

#include "core/archive/listing.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// pg_restore writes names as they are, and its output is read line by line.
QString firstLine(const QString &name)
{
    return name.section(u'\n', 0, 0);
}

} // namespace

LoadProgress::LoadProgress(const VerifiedArchive &archive, const std::set<DumpId> &leftOut)
{
    const Toc &toc = archive.archive().toc();
    for (std::size_t index = 0; index < toc.entries().size(); ++index) {
        const TocEntry &entry = toc.entries()[index];
        if (leftOut.contains(entry.dumpId) || !isListed(toc, entry))
            continue;
        const DataContent *content = archive.content().find(index);
        const qint64 bytes = content ? content->bytes : 0;
        m_total += 1 + bytes;
        m_dataTotal += bytes;
        if (!content)
            continue;
        m_bytesOfEntry.insert(entry.dumpId.number(), bytes);
        m_bytesOfTable.insert(firstLine(toc.text(entry.namespaceName) + u'.' + toc.text(entry.tag)), bytes);
    }
}

bool LoadProgress::note(const QString &line)
{
    static const QRegularExpression finished(u"^finished item (\\d+) "_s); // with --jobs
    static const QRegularExpression table(u"^processing data for table \"(.*?)\"?$"_s);
    if (line == "entering main parallel loop"_L1) { // what was loaded before it is loaded whole
        m_hasJobs = true;
        finish(m_bytesOfTable.value(std::exchange(m_table, {})));
        return false;
    }
    if (const auto match = finished.match(line); match.hasMatch()) {
        finish(m_bytesOfEntry.value(match.captured(1).toInt()));
        return true;
    }
    const bool isAnEntry =
        line.startsWith("creating "_L1) || line.startsWith("processing data for "_L1) || line.startsWith("executing "_L1);
    if (!isAnEntry)
        return false;
    ++m_entries;
    m_text = line;
    if (!m_hasJobs) { // what comes next begins when the table before has ended
        finish(m_bytesOfTable.value(std::exchange(m_table, {})));
        if (const auto match = table.match(line); match.hasMatch())
            m_table = match.captured(1);
    }
    return true;
}

void LoadProgress::finish(qint64 bytes)
{
    m_finished += bytes;
    m_underWay = std::max(m_underWay - bytes, qint64(0)); // until the server is asked again
}

qint64 LoadProgress::dataLoaded() const
{
    return std::min(m_finished + m_underWay, m_dataTotal);
}

JobProgress LoadProgress::current() const
{
    return {.done = std::min(m_entries + m_finished + m_underWay, m_total), .total = m_total, .text = m_text};
}

} // namespace Belay
