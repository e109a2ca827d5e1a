// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An HTTP server on the loopback address that answers whatever a test wants, sound or not.
#include "sync/syncrequest.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <map>

namespace upik {

/// A request as it came.
struct HeardRequest {
    QByteArray method;
    QByteArray path;
    std::map<QByteArray, QByteArray> headers = {}; ///< names in small letters
    QByteArray body = {};
};

class ScriptedServer : public QObject
{
public:
    /// Writes to the socket what it likes, and closes it where it likes.
    using Script = std::function<void(const HeardRequest &, QTcpSocket &)>;

    /// REQUIREs a free port of the loopback address.
    explicit ScriptedServer(Script script);

    /// "http://127.0.0.1:port"
    QString address() const;
    /// Every request that came whole.
    const std::vector<HeardRequest> &heard() const { return m_heard; }

private:
    void accept();
    void read(QTcpSocket &socket);

    Script m_script;
    QTcpServer m_server;
    std::map<QTcpSocket *, QByteArray> m_received;
    std::vector<HeardRequest> m_heard;
};

/// An answer of our server: Upik-Protocol, Content-Length and the further lines, each with CRLF.
QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &lines = {});

/// Lets events pass until it is so; false after five seconds.
bool comesTrue(const std::function<bool()> &condition);

} // namespace upik
