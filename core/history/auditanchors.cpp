// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditanchors.h"

#include "core/base/durablefile.h"
#include "core/base/systemjournal.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qint64 fileLimit = 256 << 20; // bytes; a line has a hundred
}

void publishHead(const AuditHead &head, const QString &anchorFile)
{
    tellSystemJournal(u"history head "_s + headText(head));
    QFile file(anchorFile);
    const auto folder = makePrivateFolder(QFileInfo(anchorFile).absolutePath());
    // One write of one line in append mode: the lines of two processes do not mix.
    if (folder && file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        file.write(headText(head).toLatin1() + '\n');
}

std::vector<AuditHead> publishedHeads(const QString &anchorFile)
{
    std::vector<AuditHead> heads;
    const QByteArray content = readFile(anchorFile, fileLimit).value_or(QByteArray());
    for (const QByteArray &line : content.split('\n')) {
        if (auto head = headFromText(QString::fromLatin1(line)))
            heads.push_back(std::move(*head));
    }
    return heads;
}

} // namespace Belay
