// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/clienttools.h"

#include "core/postgres/pgtool.h"
#include "core/postgres/processrunner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClientTools)
};

constexpr std::array kinds{ToolKind::PgDump, ToolKind::PgRestore, ToolKind::Psql, ToolKind::Initdb, ToolKind::PgCtl};

/// The folders of versioned programs: Debian's and PGDG's first, then where a source build or Fedora puts them.
QStringList usualFolders()
{
    QStringList folders;
    for (const auto &[parent, pattern] : {std::pair{u"/usr/lib/postgresql"_s, u"*"_s}, {u"/usr"_s, u"pgsql-*"_s}}) {
        for (const QFileInfo &entry : QDir(parent).entryInfoList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot))
            folders += entry.filePath() + u"/bin"_s;
    }
    return folders << u"/usr/local/pgsql/bin"_s << u"/usr/bin"_s;
}

/// True for a distribution's dispatcher: Debian's /usr/bin/pg_dump is a script that picks a version by itself.
bool isWrapper(const QFileInfo &file)
{
    return QFileInfo(file.canonicalFilePath()).fileName() == "pg_wrapper"_L1;
}

std::optional<ClientTool> inspect(ToolKind kind, const QString &folder, std::stop_token stop)
{
    const QFileInfo file(QDir(folder).filePath(programName(kind)));
    if (!file.isFile() || !file.isExecutable() || isWrapper(file))
        return std::nullopt;
    QtProcessRunner runner;
    const ProcessOutcome outcome = runner.run(
        {.program = file.absoluteFilePath(), .arguments = {u"--version"_s}, .environment = cleanEnvironment()}, stop);
    // "pg_dump (PostgreSQL) 17.11 (Debian 17.11-0+deb13u1)"
    static const QRegularExpression pattern(u"\\(PostgreSQL\\) ((\\d+)\\S*.*)$"_s);
    const auto match = pattern.match(QString::fromUtf8(outcome.output).trimmed());
    if (!outcome.succeeded() || !match.hasMatch())
        return std::nullopt;
    return ClientTool{.kind = kind,
                      .path = file.absoluteFilePath(),
                      .major = match.captured(2).toInt(),
                      .versionText = match.captured(1)};
}

std::unexpected<Error> missing(const QString &message, ToolKind kind, int major)
{
    const bool isServerProgram = kind == ToolKind::Initdb || kind == ToolKind::PgCtl;
    const QString package = (isServerProgram ? u"postgresql-%1"_s : u"postgresql-client-%1"_s).arg(major);
    return failure(ErrorCode::ToolMissing, message, programName(kind),
                   Text::tr("Install the package %1, or name the folder of the programs in the settings.").arg(package));
}

constexpr int currentMajor = 17; // what the distributions that Belay is made for bring

} // namespace

QLatin1StringView programName(ToolKind kind)
{
    switch (kind) {
    case ToolKind::PgDump:
        return "pg_dump"_L1;
    case ToolKind::PgRestore:
        return "pg_restore"_L1;
    case ToolKind::Psql:
        return "psql"_L1;
    case ToolKind::Initdb:
        return "initdb"_L1;
    case ToolKind::PgCtl:
        return "pg_ctl"_L1;
    }
    Q_UNREACHABLE();
}

ClientTools::ClientTools(std::vector<ClientTool> tools)
    : m_tools(std::move(tools))
{
    std::ranges::stable_sort(m_tools, std::greater(), &ClientTool::major);
}

ClientTools ClientTools::discover(const QStringList &folders, std::stop_token stop)
{
    std::vector<ClientTool> tools;
    for (const QString &folder : folders.isEmpty() ? usualFolders() : folders) {
        for (const ToolKind kind : kinds) {
            if (auto tool = inspect(kind, folder, stop))
                tools.push_back(std::move(*tool));
        }
    }
    return ClientTools(std::move(tools));
}

Expected<ClientTool> ClientTools::newest(ToolKind kind) const
{
    const auto found = std::ranges::find(m_tools, kind, &ClientTool::kind);
    if (found == m_tools.end())
        return missing(Text::tr("%1 is not installed.").arg(programName(kind)), kind, currentMajor);
    return *found;
}

Expected<ClientTool> ClientTools::dumpFor(int serverMajor) const
{
    const ClientTool *closest = nullptr; // the tools are sorted newest first
    for (const ClientTool &tool : m_tools) {
        if (tool.kind == ToolKind::PgDump && tool.major >= serverMajor)
            closest = &tool;
    }
    if (!closest)
        return missing(Text::tr("No installed pg_dump can dump a server of version %1: it must not be older than the server.")
                           .arg(serverMajor),
                       ToolKind::PgDump, serverMajor);
    return *closest;
}

Expected<ClientTool> ClientTools::restoreFor(int archiveMinor, int serverMajor) const
{
    const ClientTool *best = nullptr;
    for (const ClientTool &tool : m_tools) {
        if (tool.kind != ToolKind::PgRestore || newestReadableArchiveMinor(tool.major) < archiveMinor)
            continue;
        if (tool.major == serverMajor)
            return tool;
        best = &tool;
    }
    if (!best) {
        const int needed = archiveMinor >= 16 ? 17 : archiveMinor == 15 ? 16 : 12;
        return missing(Text::tr("No installed pg_restore reads archives of version 1.%1.").arg(archiveMinor), ToolKind::PgRestore,
                       std::max(needed, serverMajor));
    }
    return *best;
}

int newestReadableArchiveMinor(int toolMajor)
{
    if (toolMajor >= 17)
        return 16;
    if (toolMajor == 16)
        return 15;
    return toolMajor >= 12 ? 14 : 13;
}

} // namespace Belay
