// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/runstart.h"

#include "core/base/account.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Belay {

RunStart runStart(const TargetIdentity &target, const ServerFacts &server, const ConnectionParameters &maintenance,
                  const Workbench &bench)
{
    RunStart start;
    start.target = target.database;
    start.server = serverName(maintenance);
    start.systemIdentifier = target.systemIdentifier;
    start.databaseOid = target.databaseOid;
    start.connection = conninfo(maintenance.withDatabase(target.database));
    start.role = server.role.name;
    start.operatorName = accountName();
    start.host = QSysInfo::machineHostName();
    start.program = bench.program;
    start.startedAt = bench.clock.now();
    return start;
}

QString ownerLine(const QString &runId, const Workbench &bench)
{
    return u"%1, started by %2 on %3, process %4, run %5, since %6"_s.arg(
        bench.program, accountName(), QSysInfo::machineHostName(), QString::number(QCoreApplication::applicationPid()), runId,
        bench.clock.now().toString(Qt::ISODate));
}

QString applicationName(const QString &runId)
{
    return u"belay "_s + runId;
}

ConnectionParameters namedAfter(const QString &runId, ConnectionParameters connection)
{
    connection.options.insert(u"application_name"_s, applicationName(runId));
    return connection;
}

} // namespace Belay
