// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/singleinstance.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

constexpr qint64 longestRequest = 64 * 1024; // a path has 4096 bytes at most
constexpr auto longestSilence = 5s;
constexpr int answerTime = 1000; // ms
const QByteArray taken = "taken\n"_ba;

QByteArray toLine(const WindowRequest &request)
{
    const QJsonObject json{{u"file"_s, request.file},
                           {u"offers_sandbox"_s, request.offersSandbox},
                           {u"activation_token"_s, request.activationToken}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WindowRequest> fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return {};
    const QJsonObject json = document.object();
    return WindowRequest{.file = json.value("file"_L1).toString(),
                         .offersSandbox = json.value("offers_sandbox"_L1).toBool(),
                         .activationToken = json.value("activation_token"_L1).toString()};
}

/// In the user's runtime folder, which is short and private: a socket's path has 107 bytes at most.
QString socketOf(const Places &places)
{
    const QByteArray digest = QCryptographicHash::hash(QFileInfo(places.state).absoluteFilePath().toUtf8(),
                                                       QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/belay-"_s
        + QString::fromLatin1(digest.toHex().first(16));
}

} // namespace

bool isPeerOf(qintptr socket, uint user)
{
    ucred peer{};
    socklen_t length = sizeof peer;
    return ::getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0
        && peer.uid == user;
}

SingleInstance::SingleInstance(const Places &places, QObject *parent)
    : QObject(parent)
    , m_lockFile(places.state + u"/window.lock"_s)
    , m_socket(socketOf(places))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::begin(const WindowRequest &request, std::chrono::milliseconds patience)
{
    if (!makePrivateFolder(QFileInfo(m_lockFile).path()))
        return Role::First;
    const QDeadlineTimer deadline(patience);
    do {
        auto lock = FileLock::tryTake(m_lockFile, QString::number(QCoreApplication::applicationPid()));
        if (!lock)
            return Role::First;
        if (*lock) {
            m_lock = std::move(*lock);
            listen();
            return Role::First;
        }
        if (handOver(request))
            return Role::Later;
        QThread::sleep(50ms); // the first may not listen yet, or be about to end
    } while (!deadline.hasExpired());
    return Role::Stuck;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket); // whoever left it is gone: the lock is ours
    if (!m_server.listen(m_socket))
        qWarning("no other call can reach this window: %s", qUtf8Printable(m_server.errorString()));
}

bool SingleInstance::handOver(const WindowRequest &request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(answerTime) || !isPeerOf(socket.socketDescriptor(), ::geteuid()))
        return false;
    socket.write(toLine(request));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answerTime))
            return false;
    }
    return socket.readLine(taken.size() + 1) == taken;
}

void SingleInstance::accept()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        if (!isPeerOf(caller->socketDescriptor(), ::geteuid())) {
            caller->abort();
            continue;
        }
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(*caller); });
        QTimer::singleShot(longestSilence, caller, &QLocalSocket::abort);
        read(*caller);
    }
}

void SingleInstance::read(QLocalSocket &caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() > longestRequest)
            caller.abort();
        return;
    }
    const auto request = fromLine(caller.readLine(longestRequest));
    if (!request) {
        caller.abort();
        return;
    }
    caller.write(taken);
    caller.disconnectFromServer();
    Q_EMIT requested(*request);
}

} // namespace Belay
