// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pool.h"

#include "core/postgres/connection.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QFileInfo>

#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr auto port = "6432"_L1; // of a socket beside the server's own: no other pool can be there

QByteArray settingsFor(const QString &folder)
{
    const QString text = u"[databases]\n"
                         "* = host=%1 port=5432 user=postgres\n"
                         "[pgbouncer]\n"
                         "pool_mode = transaction\n"
                         "auth_type = any\n"
                         "listen_addr =\n"
                         "unix_socket_dir = %1\n"
                         "listen_port = %2\n"_s;
    return text.arg(folder, port).toUtf8();
}

} // namespace

Pool::Pool(const TestServer &server)
    : m_connection(server.parameters())
{
    const QString folder = m_connection.host();
    QFile settings(m_folder.filePath(u"pgbouncer.ini"_s));
    if (!settings.open(QIODevice::WriteOnly) || settings.write(settingsFor(folder)) < 0)
        throw std::runtime_error(settings.errorString().toStdString());
    settings.close();
    m_connection.options[u"port"_s] = port;
    QStringList arguments{settings.fileName()};
    if (::geteuid() == 0) // which it refuses as the server does; it reads its settings before it becomes somebody else
        arguments.prepend(u"--user="_s + QFileInfo(folder).owner());
    m_process.start(u"/usr/sbin/pgbouncer"_s, arguments);
    if (!m_process.waitForStarted() || !isOpen())
        throw std::runtime_error(m_process.readAllStandardError().toStdString() + m_process.errorString().toStdString());
}

/// Waits until it lets clients in.
bool Pool::isOpen() const
{
    for (int i = 0; i < 500; ++i) {
        if (Connection::open(m_connection))
            return true;
        ::usleep(20'000);
    }
    return false;
}

Pool::~Pool()
{
    m_process.kill();
    m_process.waitForFinished();
}

ConnectionParameters Pool::parameters(const QString &database) const
{
    return m_connection.withDatabase(database);
}

} // namespace Belay
