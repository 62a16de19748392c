// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/healthserver.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace Belay {

HealthServer::HealthServer(int status)
    : m_thread([this, status] { serve(status); })
{
    m_port.wait(0);
}

HealthServer::~HealthServer()
{
    m_isEnding = true;
    m_thread.join();
}

void HealthServer::serve(int status)
{
    constexpr int patience = 1000; // milliseconds for a request to arrive
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port for a health server");
    m_port = server.serverPort();
    m_port.notify_one();
    while (!m_isEnding) {
        server.waitForNewConnection(50);
        const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
        if (!client || !client->waitForReadyRead(patience))
            continue;
        ++m_requests;
        client->write("HTTP/1.1 " + QByteArray::number(status) + " Such\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
        if (client->state() != QAbstractSocket::UnconnectedState)
            client->waitForDisconnected(patience);
    }
}

} // namespace Belay
