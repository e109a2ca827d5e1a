// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncdriver.h"

#include <QThread>

namespace upik {

/// Synchronisation of one profile with its server, in a thread of its own. Every call returns at
/// once; what comes of it comes as a signal, in the thread of this object. It ends its thread when
/// it goes: what is under way then is sent again in the next run.
class SyncEngine : public QObject
{
    Q_OBJECT

public:
    /// `store` is used from that thread alone, and outlives it.
    SyncEngine(SyncStore &store, SyncParts parts, QObject *parent = nullptr);
    ~SyncEngine() override;
    SyncEngine(const SyncEngine &) = delete;
    SyncEngine &operator=(const SyncEngine &) = delete;

    /// First of all; signs in again by the token of an earlier run, where there is one.
    void start();
    void signIn(const QString &username, const QString &password);
    void signOut();
    /// Something was done at this desk, and is in the outbox.
    void submitted();
    /// The person asks to try now.
    void sendNow();

    /// The last that came.
    const SyncStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const upik::SyncStatus &status);
    void rowsChanged(const upik::PageNews &news);
    void outboxChanged();
    void tokenStored(bool isLasting);
    void certificatesRefused(const upik::Error &error);

private:
    void watchNetwork();
    template <typename F>
    void inThread(F job)
    {
        QMetaObject::invokeMethod(m_driver, job, Qt::QueuedConnection);
    }

    QThread m_thread;
    SyncDriver *m_driver;      ///< lives in the thread, and goes with it
    SyncStatus m_status;
};

} // namespace upik
