// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/serverreach.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

// Where things are in the seal.
const QString sealedHome = u"/home/sealed"_s;
const QString sealedFolder = u"/run/server"_s;
const QString sealedSocket = u"/run/server/socket"_s;
const QString sealedProgram = u"/belay-reach"_s;
const QString sealedPort = u"5432"_s; // nobody else has any there

/// Where the system keeps whose certificates it trusts.
const QStringList trusted{u"/etc/ssl/certs"_s, u"/etc/ssl/openssl.cnf"_s, u"/etc/pki"_s, u"/etc/crypto-policies"_s};

/// What libpq looks for below the home, by the option that names another file instead.
const QMap<QString, QString> certificates{{u"sslcert"_s, u".postgresql/postgresql.crt"_s},
                                          {u"sslkey"_s, u".postgresql/postgresql.key"_s},
                                          {u"sslrootcert"_s, u".postgresql/root.crt"_s},
                                          {u"sslcrl"_s, u".postgresql/root.crl"_s},
                                          {u"sslcrldir"_s, {}}};

QString findRelay()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &path : {u"belay-reach"_s, u"../libexec/belay/belay-reach"_s}) {
        if (const QFileInfo file(programs.filePath(path)); file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

QStringList certificatesOf(const ConnectionParameters &server)
{
    QStringList letIn{u"--setenv"_s, u"HOME"_s, sealedHome};
    for (const QString &path : trusted)
        letIn << u"--ro-bind-try"_s << path << path;
    for (const auto &[option, usual] : certificates.asKeyValueRange()) {
        const QString named = server.options.value(option);
        if (named.startsWith(u'/'))
            letIn << u"--ro-bind-try"_s << named << named;
        else if (!usual.isEmpty())
            letIn << u"--ro-bind-try"_s << QDir::home().filePath(usual) << QDir(sealedHome).filePath(usual);
    }
    return letIn;
}

} // namespace

Expected<std::unique_ptr<ServerReach>> ServerReach::open(const ConnectionParameters &server, const QString &scratch)
{
    const QString host = server.options.value(u"hostaddr"_s, server.host());
    const bool isSocket = host.startsWith(u'/');
    const QString program = isSocket ? QString() : findRelay();
    const auto impossible = [&](ErrorCode code, const QString &why) {
        return failure(code, Text::tr("A sealed program cannot reach the server %1.").arg(serverName(server)), why);
    };
    if (host.startsWith(u'@'))
        return impossible(ErrorCode::ToolMissing, Text::tr("Its socket has no path."));
    if (!isSocket && program.isEmpty())
        return impossible(ErrorCode::ToolMissing, Text::tr("belay-reach is not installed."));
    auto folder = ScratchFolder::make(scratch);
    if (!folder)
        return std::unexpected(folder.error());
    const QString socket = (*folder)->filePath(u"server"_s);
    const int listening = Relay::listenAt(QFile::encodeName(socket).constData());
    if (listening < 0)
        return impossible(ErrorCode::FileUnwritable, socket + u": "_s + QString::fromLocal8Bit(std::strerror(errno)));

    std::unique_ptr<ServerReach> reach(new ServerReach(std::move(*folder), isSocket));
    const QByteArray port = server.port().toUtf8();
    if (isSocket) {
        reach->m_relay = std::make_unique<Relay>(listening, [path = QByteArray(QFile::encodeName(host) + "/.s.PGSQL." + port)] {
            return Relay::connectTo(path.constData());
        });
        reach->m_letIn = {u"--bind"_s, socket, sealedFolder + u"/.s.PGSQL."_s + sealedPort};
        return reach;
    }
    reach->m_relay = std::make_unique<Relay>(listening, [name = host.toUtf8(), port] {
        return Relay::connectTo(name.constData(), port.constData());
    });
    reach->m_letIn = QStringList{u"--bind"_s, socket, sealedSocket, u"--ro-bind"_s, program, sealedProgram} + certificatesOf(server);
    reach->m_before = {sealedProgram, sealedSocket, sealedPort};
    return reach;
}

ConnectionParameters ServerReach::inside(ConnectionParameters parameters) const
{
    if (m_isSocket)
        parameters.options.insert(u"host"_s, sealedFolder);
    else
        parameters.options.insert(u"hostaddr"_s, u"127.0.0.1"_s);
    parameters.options.insert(u"port"_s, sealedPort);
    return parameters;
}

} // namespace Belay
