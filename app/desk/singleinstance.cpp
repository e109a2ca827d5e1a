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
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answerCallers);
}

Result<void> SingleInstance::take()
{
    if (m_lock.tryLock()) {
        listen();
        return {};
    }
    if (m_lock.error() == QLockFile::PermissionError)
        return fail(ErrorCode::FileUnwritable, m_lock.fileName());
    askFirst();
    return fail(ErrorCode::ProfileInUse, m_lock.fileName());
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

void SingleInstance::askFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket, QIODevice::ReadOnly);
    if (socket.waitForConnected(kPatienceMs))
        socket.waitForDisconnected(kPatienceMs);
}

} // namespace upik
