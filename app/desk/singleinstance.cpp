// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kPatienceMs = 2'000;

/// Short, since a socket's path is; the same for every way of naming the directory.
QString socketName(const QString &directory)
{
    const QByteArray place = QDir(directory).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256);
    return u"upik-desk-"_s + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_socket(socketName(directory))
    , m_lock(QDir(directory).filePath(u"profile.lock"_s))
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answerCallers);
}

Result<void> SingleInstance::take()
{
    auto taken = m_lock.take();
    if (taken)
        listen();
    else if (taken.error().code == ErrorCode::ProfileInUse && firstAnswers())
        return fail(ErrorCode::ProfileInUse, taken.error().place);
    return taken;
}

/// Without its socket the program only cannot be raised; the lock alone keeps others out.
void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
}

/// A caller says nothing: that it calls is the message.
void SingleInstance::answerCallers()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->disconnectFromServer();
        Q_EMIT startedAgain();
    }
}

/// A command has no window, and a program that hangs does not say that it was asked.
bool SingleInstance::firstAnswers() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket, QIODevice::ReadOnly);
    return socket.waitForConnected(kPatienceMs)
        && (socket.state() == QLocalSocket::UnconnectedState
            || socket.waitForDisconnected(kPatienceMs));
}

} // namespace upik
