// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httptransport.h"

#include <QFile>
#include <QSslCertificate>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kFirstRefusal = 400;

/// Qt numbers its errors by layer: below 100 the network, below 200 a proxy, the rest HTTP.
constexpr int kProxyErrors = 100;
constexpr int kContentErrors = 200;

TransportFault faultOfNetwork(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError: return TransportFault::NotConnected;
    case QNetworkReply::SslHandshakeFailedError: return TransportFault::Untrusted;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return TransportFault::TimedOut;
    default: return TransportFault::Broken; // of Qt's, which go on growing
    }
}

/// An answer that refuses is whole all the same; one that could not be unpacked is none.
TransportFault faultOf(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return TransportFault::None;
    if (error < kProxyErrors)
        return faultOfNetwork(error);
    if (error < kContentErrors)
        return TransportFault::NotConnected;
    return status >= kFirstRefusal ? TransportFault::None : TransportFault::Unreadable;
}

SyncReply replyOf(const QNetworkReply &reply, QByteArray body)
{
    SyncReply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.fault = faultOf(reply.error(), answer.status);
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.push_back({name, value});
    answer.body = std::move(body);
    return answer;
}

} // namespace

HttpTransport::HttpTransport(ServerAddress address, Answered answered, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_answered(std::move(answered)),
      m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

Result<void> HttpTransport::trust(const QString &certificates)
{
    QFile file(certificates);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, certificates, file.errorString());
    const auto read = QSslCertificate::fromData(file.read(kUnpacked), QSsl::Pem);
    if (read.isEmpty())
        return fail(ErrorCode::FileMalformed, certificates);
    m_tls.addCaCertificates(read);
    return {};
}

QNetworkRequest HttpTransport::asQt(const SyncRequest &request) const
{
    QNetworkRequest asked(m_address.at(request.path));
    asked.setSslConfiguration(m_tls);
    asked.setTransferTimeout(int(request.timeout.count()));
    asked.setDecompressedSafetyCheckThreshold(kUnpacked);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    asked.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    asked.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
                                 QNetworkRequest::CookieSaveControlAttribute,
                                 QNetworkRequest::AuthenticationReuseAttribute})
        asked.setAttribute(attribute, QNetworkRequest::Manual);
    for (const SyncHeader &header : request.headers)
        asked.setRawHeader(header.name, header.value);
    return asked;
}

QNetworkReply *HttpTransport::begin(const SyncRequest &request)
{
    const QNetworkRequest asked = asQt(request);
    if (request.method == "HEAD")
        return m_network.head(asked);
    if (request.method == "GET")
        return m_network.get(asked);
    return m_network.sendCustomRequest(asked, request.method, request.body);
}

void HttpTransport::send(RequestTag tag, const SyncRequest &request)
{
    QNetworkReply *reply = begin(request);
    m_exchanges.insert_or_assign(tag, Exchange{reply, request.mostBytes});
    connect(reply, &QIODevice::readyRead, this, [this, tag] { read(tag); });
    connect(reply, &QNetworkReply::finished, this, [this, tag] { finish(tag); },
            Qt::QueuedConnection);
    // A server that drips keeps the transfer alive: the whole has an end too.
    QTimer::singleShot(request.timeout * kWholeExchange, reply, &QNetworkReply::abort);
}

void HttpTransport::cancel(RequestTag tag)
{
    const auto found = m_exchanges.find(tag);
    if (found == m_exchanges.end())
        return;
    QNetworkReply *reply = found->second.reply;
    m_exchanges.erase(found);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpTransport::read(RequestTag tag)
{
    const auto found = m_exchanges.find(tag);
    if (found == m_exchanges.end() || !found->second.reply->isOpen())
        return;
    Exchange &exchange = found->second;
    exchange.body += exchange.reply->readAll();
    if (exchange.body.size() <= exchange.mostBytes || exchange.isTooLarge)
        return;
    exchange.isTooLarge = true;
    exchange.reply->abort();
}

void HttpTransport::finish(RequestTag tag)
{
    read(tag);
    const auto found = m_exchanges.find(tag);
    if (found == m_exchanges.end())
        return;
    const Exchange exchange = std::move(found->second);
    m_exchanges.erase(found);
    exchange.reply->deleteLater();
    SyncReply answer = replyOf(*exchange.reply, exchange.body);
    if (exchange.isTooLarge)
        answer.fault = TransportFault::Unreadable;
    m_answered(tag, std::move(answer));
}

} // namespace upik
