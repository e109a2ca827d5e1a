// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/serveraddress.h"
#include "sync/syncrequest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <functional>
#include <map>

namespace upik {

/// Carries requests of the core to the server, and to nobody else: no redirect is followed, no
/// cookie kept, nothing cached, HTTP/1.1 alone (sync.md 2.5). Each request has exactly one answer,
/// unless it is cancelled.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    /// Above this an answer that grew by unpacking is judged by how much it grew.
    static constexpr qint64 kUnpacked = 4 * 1024 * 1024;
    /// A whole exchange may take so many times the silence that ends it: who sends a byte now and
    /// then does not hold a desk for ever.
    static constexpr int kWholeExchange = 4;

    using Answered = std::function<void(RequestTag, SyncReply)>;

    /// `answered` is called in this thread, never from within send().
    HttpTransport(ServerAddress address, Answered answered, QObject *parent = nullptr);

    /// Trusts the certificates of a file (PEM) beside those of the system. FileUnreadable or
    /// FileMalformed where there are none in it.
    Result<void> trust(const QString &certificates);

    /// REQUIRES: no request with this tag is under way.
    void send(RequestTag tag, const SyncRequest &request);
    /// Nothing more is heard of it. Whether the server has had it nobody knows.
    void cancel(RequestTag tag);

private:
    struct Exchange {
        QNetworkReply *reply;
        qint64 mostBytes;
        QByteArray body = {};
        bool isTooLarge = false;
    };

    QNetworkRequest asQt(const SyncRequest &request) const;
    QNetworkReply *begin(const SyncRequest &request);
    void read(RequestTag tag);
    void finish(RequestTag tag);

    ServerAddress m_address;
    Answered m_answered;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    std::map<RequestTag, Exchange> m_exchanges;
};

} // namespace upik
