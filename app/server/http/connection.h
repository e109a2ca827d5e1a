// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One client's connection through its life. Lives on the I/O thread. Private to this folder.
//
//   Handshake > Idle > Reading > Waiting > Sending > Idle ...      one request after the other
//                 any fault, or the last answer > Sending > Lingering > Closed
#include "server/http/admission.h"
#include "server/http/answerbytes.h"
#include "server/http/reply.h"
#include "server/http/requestreader.h"
#include "server/http/stream.h"

namespace upik {

class Connection;

/// What all connections of one listener share; outlives them.
struct ConnectionHost {
    std::shared_ptr<asio::io_context> io;
    const HttpSettings &settings;
    Handler handler;
    Admission &requests;
    std::function<void(const std::shared_ptr<Connection> &)> forget; ///< it has closed
};

class Connection : public std::enable_shared_from_this<Connection>
{
public:
    /// `pass` is kept until the connection has closed.
    Connection(ConnectionHost &host, std::unique_ptr<Stream> stream, const PeerAddress &peer,
               Admission::Pass pass);

    void start();
    /// Ends when it has nothing to do; an answer that is due may still go out.
    void drain();
    void close();

private:
    enum class Phase { Handshake, Idle, Reading, Waiting, Sending, Lingering, Closed };

    void arm(std::chrono::milliseconds time);
    void onDeadline();
    void pace(qint64 least);
    void readMore();
    void onRead(bool isGood, qint64 bytes);
    void becomeIdle();
    void proceed();
    void onHeader();
    void dispatch();
    std::optional<Admission::Pass> admit(const PeerAddress &peer);
    Reply makeReply();
    void answer(std::optional<HttpResponse> response);
    void refuse(const HttpFault &fault);
    void fail(Fault kind);
    void send(AnswerBytes outgoing);
    void sendMore();
    void linger();
    bool mayKeep() const;

    ConnectionHost &m_host;
    const HttpLimits &m_limits;
    std::unique_ptr<Stream> m_stream;
    PeerAddress m_peer;
    std::optional<Admission::Pass> m_pass;
    std::optional<Admission::Pass> m_requestPass;
    asio::steady_timer m_deadline;
    asio::steady_timer m_pace;
    RequestReader m_reader;
    RequestFacts m_facts;
    ReplyWatch m_reply;
    std::optional<AnswerBytes> m_outgoing;
    Phase m_phase = Phase::Handshake;
    quint64 m_armed = 0;        ///< tells a deadline that was put off from the present one
    quint64 m_request = 0;      ///< tells a late answer from one to the present request
    qint64 m_moved = 0;         ///< bytes in the present window of the rate
    bool m_isReading = false;
    bool m_isContinuing = false;
    bool m_isDraining = false;
    bool m_isLast = false;
    std::array<char, 16 * 1024> m_chunk;
};

} // namespace upik
