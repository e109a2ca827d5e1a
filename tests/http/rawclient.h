// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A client that sends whatever bytes it is told, over a plain POSIX socket. Every wait has a
// deadline of five seconds, after which it is as if the connection had failed.
#include "server/http/headers.h"

namespace upik {

/// Status 0 stands for no answer: the connection ended, or the deadline passed.
struct RawAnswer {
    int status = 0;
    Headers headers = {};
    QByteArray body = {};
};

class RawClient
{
public:
    /// A `receiveBuffer` other than 0 makes a reader that the server soon has to wait for.
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    ~RawClient();

    int descriptor() const { return m_socket; }
    bool isConnected() const { return m_socket >= 0; }
    /// False when the server has cut the connection.
    bool send(const QByteArray &bytes);
    /// The next answer, read to its end by Content-Length; for `isHead` the head alone.
    RawAnswer answer(bool isHead = false);
    /// Sends and reads the answer.
    RawAnswer ask(const QByteArray &bytes);
    /// The next bytes there are, at least `least`; fewer when it ends before.
    QByteArray read(qsizetype least);
    /// Reads on: true when the server ends the connection, by an end or a reset.
    bool isCut();
    void close();
    /// Leaves by a reset and not an end.
    void reset();

private:
    bool readMore();

    int m_socket = -1;
    QByteArray m_read;
};

/// "GET path HTTP/1.1" with a Host and the further lines, each ended by CRLF.
QByteArray get(const QByteArray &path, const QByteArray &lines = {});
/// POST of the body with its Content-Length.
QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &lines = {});

} // namespace upik
