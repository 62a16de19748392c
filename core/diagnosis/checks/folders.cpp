// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/databasedump.h"
#include "core/diagnosis/examinations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qint64 littleRoom = qint64(1) << 30; // bytes

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Examinations)
};

/// The folder, or the next one above it that exists.
QString existing(const QString &folder)
{
    QString path = folder;
    while (!QFileInfo::exists(path) && path.contains(u'/'))
        path = path.section(u'/', 0, -2);
    return path.isEmpty() ? u"/"_s : path;
}

} // namespace

/// The folder of the backups must be there, or be makeable, and take a file.
Examinations::Results Examinations::backupFolder(const Context &context)
{
    const QString folder = context.patient.backupFolder();
    CheckResult result = resultOf(u"backups"_s, Text::tr("Backup folder"), checkRoom(folder, 0), folder);
    result.runbook = result.isGood ? QString() : u"disk-full"_s;
    return {result};
}

/// Backups, settings and history are nobody else's business.
Examinations::Results Examinations::folderRights(const Context &context)
{
    constexpr auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const Places &places = context.patient.places;
    QStringList open;
    for (const QString &folder : {context.patient.backupFolder(), places.config, places.state}) {
        const QFileInfo info(folder);
        if (info.exists() && info.permissions().testAnyFlags(ofOthers))
            open += folder;
    }
    CheckResult result{.key = u"folder_rights"_s,
                       .title = Text::tr("Rights of the folders"),
                       .isNeeded = false,
                       .evidence = Text::tr("only your account may enter them"),
                       .remedy = {},
                       .runbook = {}};
    if (!open.isEmpty()) {
        result.isGood = false;
        result.evidence = Text::tr("others may enter %1").arg(open.join(u", "_s));
        result.remedy = Text::tr("Take the rights of others away: chmod go= FOLDER.");
    }
    return {result};
}

/// Room where something is written, each file system once.
Examinations::Results Examinations::diskRoom(const Context &context)
{
    const Places &places = context.patient.places;
    Results results;
    QStringList known;
    for (const QString &folder : {context.patient.backupFolder(), places.state, places.scratch}) {
        const QStorageInfo disk(existing(folder));
        if (!disk.isValid() || known.contains(disk.rootPath()))
            continue;
        known += disk.rootPath();
        const bool isShort = disk.bytesAvailable() < littleRoom;
        const QLocale locale;
        results.push_back({.key = u"disk_room"_s,
                           .title = Text::tr("Room on the disk"),
                           .isNeeded = false,
                           .isGood = !isShort,
                           .evidence = Text::tr("%1 of %2 are free below %3")
                                           .arg(locale.formattedDataSize(disk.bytesAvailable()),
                                                locale.formattedDataSize(disk.bytesTotal()), disk.rootPath()),
                           .remedy = isShort ? Text::tr("Free some room, or choose a backup folder on another disk.") : QString(),
                           .runbook = isShort ? u"disk-full"_s : QString()});
    }
    return results;
}

} // namespace Belay
