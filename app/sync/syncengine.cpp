// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncengine.h"

#include <QNetworkInformation>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SyncEngine::SyncEngine(SyncStore &store, SyncParts parts, QObject *parent)
    : QObject(parent), m_driver(std::make_unique<SyncDriver>(store, std::move(parts)).release())
{
    qRegisterMetaType<SyncStatus>();
    qRegisterMetaType<PageNews>();
    m_thread.setObjectName(u"sync"_s);
    m_driver->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_driver, &QObject::deleteLater);
    connect(m_driver, &SyncDriver::statusChanged, this, [this](const SyncStatus &status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    });
    connect(m_driver, &SyncDriver::rowsChanged, this, &SyncEngine::rowsChanged);
    connect(m_driver, &SyncDriver::outboxChanged, this, &SyncEngine::outboxChanged);
    connect(m_driver, &SyncDriver::tokenStored, this, &SyncEngine::tokenStored);
    connect(m_driver, &SyncDriver::certificatesRefused, this, &SyncEngine::certificatesRefused);
    m_thread.start();
}

SyncEngine::~SyncEngine()
{
    m_driver->disconnect(this);
    m_thread.quit();
    m_thread.wait();
}

void SyncEngine::start()
{
    watchNetwork();
    inThread([driver = m_driver] { driver->start(); });
}

/// Where the system can tell; else the next try comes by itself.
void SyncEngine::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    using Reachability = QNetworkInformation::Reachability;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability now) {
                if (now != Reachability::Disconnected)
                    inThread([driver = m_driver] { driver->networkUp(); });
            });
}

void SyncEngine::signIn(const QString &username, const QString &password)
{
    inThread([=, driver = m_driver] { driver->signIn(username, password); });
}

void SyncEngine::signOut()
{
    inThread([driver = m_driver] { driver->signOut(); });
}

void SyncEngine::submitted()
{
    inThread([driver = m_driver] { driver->submitted(); });
}

void SyncEngine::sendNow()
{
    inThread([driver = m_driver] { driver->sendNow(); });
}

} // namespace upik
