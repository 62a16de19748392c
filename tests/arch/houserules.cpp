// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/houserules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype mostLines = 400;

/// Inside core, each room may include itself and only the rooms named.
const QMap<QString, QStringList> rooms{
    {u"base"_s, {}},
    {u"guide"_s, {u"base"_s}},
    {u"archive"_s, {u"base"_s}},
    {u"jobs"_s, {u"base"_s}},
    {u"settings"_s, {u"base"_s}},
    {u"postgres"_s, {u"base"_s, u"jobs"_s}},
    {u"history"_s, {u"base"_s, u"jobs"_s}},
    {u"backup"_s, {u"base"_s, u"archive"_s, u"postgres"_s, u"jobs"_s, u"history"_s}},
    {u"restore"_s, {u"base"_s, u"archive"_s, u"postgres"_s, u"jobs"_s, u"history"_s, u"backup"_s, u"guide"_s}},
    {u"diagnosis"_s,
     {u"base"_s, u"guide"_s, u"jobs"_s, u"postgres"_s, u"settings"_s, u"history"_s, u"backup"_s}},
};

/// What each part of the program may include besides itself.
const QMap<QString, QStringList> parts{
    {u"core"_s, {}},
    {u"translations"_s, {}},
    {u"ui"_s, {u"core"_s}},
    {u"app"_s, {u"core"_s, u"ui"_s, u"translations"_s}},
    {u"tests"_s, {u"core"_s, u"ui"_s, u"translations"_s}},
};

/// Headers that only some files of ours may include.
struct Reserved {
    QRegularExpression header;
    QRegularExpression files;
};
const std::array reserved{
    Reserved{QRegularExpression(u"^(libpq-fe|postgres_ext)\\.h$"_s),
             QRegularExpression(u"^core/postgres/[^/]+\\.cpp$"_s)},
    Reserved{QRegularExpression(u"^openssl/"_s), QRegularExpression(u"^core/base/"_s)},
    Reserved{QRegularExpression(u"^curl/"_s), QRegularExpression(u"^core/restore/healthcheck\\.cpp$"_s)},
    Reserved{QRegularExpression(u"^(QtCore/)?(QProcess|qprocess\\.h)$"_s),
             QRegularExpression(u"^core/postgres/"_s)},
    Reserved{QRegularExpression(u"^(QtSql/)?(QSql|QtSql|qsql)"_s), QRegularExpression(u"^core/history/"_s)},
    Reserved{QRegularExpression(u"^(K7Zip|KAr|KArchive.*|KTar|KZip.*)$"_s), QRegularExpression(u"^core/diagnosis/bundle\\.cpp$"_s)},
    Reserved{QRegularExpression(u"^qt6?keychain/"_s), QRegularExpression(u"^core/settings/[^/]+\\.cpp$"_s)},
};

/// Puts the pages together; nothing else of the shell knows one.
const QString mainWindow = u"ui/shell/mainwindow.cpp"_s;

const QStringList modulesOfCore{u"QtCore"_s, u"QtConcurrent"_s, u"QtNetwork"_s, u"QtSql"_s};

/// "core" of "core/base/error.h".
QString part(const QString &path)
{
    return path.section(u'/', 0, 0);
}

/// "base" of "core/base/error.h".
QString room(const QString &path)
{
    return path.section(u'/', 1, 1);
}

QString expectedFirstLine(const QString &file)
{
    const bool isCode = file.endsWith(".h"_L1) || file.endsWith(".cpp"_L1);
    return (isCode ? u"//"_s : u"#"_s) + u" SPDX-License-Identifier: GPL-3.0-or-later"_s;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

HouseRules::HouseRules(QString root, QString qtHeaders)
    : m_root(std::move(root))
    , m_qtHeaders(std::move(qtHeaders))
{
}

QStringList HouseRules::breaches() const
{
    QStringList files;
    for (const QString &folder : parts.keys()) {
        QDirIterator entries(m_root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext())
            files += QDir(m_root).relativeFilePath(entries.next());
    }
    files.sort();
    QStringList all;
    for (const QString &file : std::as_const(files))
        all += breachesIn(file);
    return all;
}

QStringList HouseRules::breachesIn(const QString &file) const
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    const QStringList lines = linesOf(m_root + u'/' + file);
    QStringList found;
    const auto add = [&](qsizetype line, const QString &what) {
        found += u"%1:%2: %3"_s.arg(file).arg(line).arg(what);
    };
    if (lines.isEmpty() || lines.first() != expectedFirstLine(file))
        add(1, u"the first line is not \"%1\""_s.arg(expectedFirstLine(file)));
    if (part(file) != "tests"_L1 && lines.size() > mostLines)
        add(lines.size(), u"a file has at most %1 lines"_s.arg(mostLines));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString breach = breachOfInclude(file, match.captured(2), match.captured(1) == u'"');
        if (!breach.isEmpty())
            add(i + 1, breach);
    }
    return found;
}

QString HouseRules::breachOfInclude(const QString &file, const QString &header, bool isQuoted) const
{
    const bool isOurs = parts.contains(part(header)) && header.contains(u'/');
    if (isOurs)
        return isQuoted ? breachOfOurs(file, header)
                        : u"our own header %1 is included in quotes"_s.arg(header);
    if (!isQuoted)
        return breachOfForeign(file, header);
    const bool isMoc = header == QFileInfo(file).completeBaseName() + u".moc"_s;
    return isMoc ? QString() : u"%1 is not relative to the root"_s.arg(header);
}

QString HouseRules::breachOfOurs(const QString &file, const QString &header) const
{
    if (!QFileInfo::exists(m_root + u'/' + header))
        return u"there is no %1"_s.arg(header);
    if (part(header) == part(file)) {
        const bool isNeighbour = room(header) == room(file);
        const bool isAllowedRoom = rooms.value(room(file)).contains(room(header));
        if (part(file) == "core"_L1 && !isNeighbour && !isAllowedRoom)
            return u"core/%1 may not include core/%2"_s.arg(room(file), room(header));
        if (part(file) == "ui"_L1 && !isNeighbour && room(header) != "shell"_L1 && file != mainWindow)
            return room(file) == "shell"_L1
                ? u"ui/shell may not include the page ui/%1"_s.arg(room(header))
                : u"the page ui/%1 may not include the page ui/%2"_s.arg(room(file), room(header));
        return {};
    }
    return parts.value(part(file)).contains(part(header))
        ? QString()
        : u"%1 may not include %2"_s.arg(part(file), part(header));
}

QString HouseRules::breachOfForeign(const QString &file, const QString &header) const
{
    if (part(file) == "tests"_L1)
        return {};
    for (const Reserved &rule : reserved) {
        if (rule.header.match(header).hasMatch() && !rule.files.match(file).hasMatch())
            return u"<%1> is for %2 only"_s.arg(header, rule.files.pattern());
    }
    const bool isWithoutWidgets = part(file) == "core"_L1 || file.startsWith("app/belayctl/"_L1);
    const QString module = moduleOf(header);
    if (isWithoutWidgets && !module.isEmpty() && !modulesOfCore.contains(module))
        return u"<%1> is of %2, and there is no user interface here"_s.arg(header, module);
    return {};
}

QString HouseRules::moduleOf(const QString &header) const
{
    if (header.contains(u'/'))
        return header.startsWith("Qt"_L1) && QFileInfo(m_qtHeaders + u'/' + part(header)).isDir()
            ? part(header)
            : QString();
    const QStringList modules = QDir(m_qtHeaders).entryList({u"Qt*"_s}, QDir::Dirs);
    const auto found = std::ranges::find_if(modules, [&](const QString &module) {
        return QFileInfo(m_qtHeaders + u'/' + module + u'/' + header).isFile();
    });
    return found != modules.end() ? *found : QString();
}

} // namespace Belay
