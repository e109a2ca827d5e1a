// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

namespace upik {

namespace {

/// So much is read ahead while an answer is awaited; a client that sends more is not heard, nor is
/// its leaving, until the answer has gone.
constexpr qint64 kReadAheadBytes = 64 * 1024;

constexpr QByteArrayView kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

qint64 bytesIn(std::chrono::milliseconds time, qint64 perSecond)
{
    return time.count() * perSecond / 1000;
}

} // namespace

Connection::Connection(ConnectionHost &host, std::unique_ptr<Stream> stream,
                       const PeerAddress &peer, Admission::Pass pass)
    : m_host(host), m_limits(host.settings.limits), m_stream(std::move(stream)), m_peer(peer),
      m_pass(std::move(pass)), m_deadline(*host.io), m_pace(*host.io), m_reader(host.settings)
{}

void Connection::start()
{
    arm(m_limits.requestTime);
    m_stream->handshake([self = shared_from_this()](bool isGood, qint64) {
        if (self->m_phase != Phase::Handshake)
            return;
        if (isGood)
            self->becomeIdle();
        else
            self->close();
    });
}

void Connection::drain()
{
    m_isDraining = true;
    if (m_phase == Phase::Handshake || m_phase == Phase::Idle)
        close();
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    const auto self = shared_from_this();
    ++m_armed;
    m_deadline.cancel();
    m_pace.cancel();
    if (m_phase == Phase::Sending)
        m_stream->abort(); // half an answer must not look like a whole one
    else
        m_stream->close();
    m_phase = Phase::Closed;
    m_requestPass.reset();
    m_pass.reset();
    m_host.forget(self);
    m_reply.leave();
}

void Connection::arm(std::chrono::milliseconds time)
{
    m_deadline.expires_after(time);
    m_deadline.async_wait([self = shared_from_this(), armed = ++m_armed](const IoError &error) {
        if (!error && armed == self->m_armed)
            self->onDeadline();
    });
}

void Connection::onDeadline()
{
    switch (m_phase) {
    case Phase::Reading:
        return fail(Fault::RequestTooSlow);
    case Phase::Waiting:
        m_reply.leave();
        return fail(Fault::AnswerLate);
    case Phase::Sending:
        if (m_moved < bytesIn(m_limits.idleTime, m_limits.bytesPerSecond))
            return close();
        m_moved = 0;
        return arm(m_limits.idleTime);
    case Phase::Handshake:
    case Phase::Idle:
    case Phase::Lingering:
    case Phase::Closed:
        return close();
    }
}

/// Cuts a body that comes in slower than `least` bytes in each window.
void Connection::pace(qint64 least)
{
    m_moved = 0;
    m_pace.expires_after(m_limits.paceWindow);
    m_pace.async_wait([self = shared_from_this(), least](const IoError &error) {
        if (error || self->m_phase != Phase::Reading)
            return;
        if (self->m_moved < least)
            self->fail(Fault::RequestTooSlow);
        else
            self->pace(least);
    });
}

void Connection::readMore()
{
    if (m_isReading || m_phase == Phase::Closed)
        return;
    m_isReading = true;
    const auto room = static_cast<qint64>(m_chunk.size());
    m_stream->readSome(m_chunk.data(), room, [self = shared_from_this()](bool isGood, qint64 n) {
        self->m_isReading = false;
        self->onRead(isGood, n);
    });
}

void Connection::onRead(bool isGood, qint64 bytes)
{
    if (m_phase == Phase::Lingering && isGood)
        return readMore();
    if (m_phase == Phase::Sending) {
        m_isLast = m_isLast || !isGood;
        return isGood ? m_reader.feed({m_chunk.data(), bytes}) : void();
    }
    if (!isGood)
        return close();
    m_moved += bytes;
    m_reader.feed({m_chunk.data(), bytes});
    if (m_phase == Phase::Idle || m_phase == Phase::Reading)
        proceed();
    else if (m_reader.buffered() < kReadAheadBytes)
        readMore();
}

void Connection::becomeIdle()
{
    m_phase = Phase::Idle;
    arm(m_limits.idleTime);
    m_reader.next();
    proceed();
}

void Connection::proceed()
{
    if (m_isContinuing)
        return;
    if (m_phase == Phase::Idle && m_reader.hasBegun()) {
        m_phase = Phase::Reading;
        arm(m_limits.requestTime);
    }
    switch (m_reader.advance()) {
    case RequestReader::Stage::NeedsMore:
        return readMore();
    case RequestReader::Stage::HeaderDone:
        return onHeader();
    case RequestReader::Stage::Complete:
        return dispatch();
    case RequestReader::Stage::Failed:
        return refuse(m_reader.fault());
    }
}

void Connection::onHeader()
{
    if (m_reader.advance() != RequestReader::Stage::NeedsMore)
        return proceed();
    arm(m_reader.requestTime());
    pace(bytesIn(m_limits.paceWindow, m_limits.bytesPerSecond));
    if (!m_reader.facts().expectsContinue)
        return readMore();
    m_isContinuing = true;
    m_stream->writeSome(kContinue, {}, [self = shared_from_this()](bool isGood, qint64 bytes) {
        self->m_isContinuing = false;
        if (!isGood || bytes != kContinue.size())
            self->close();
        else if (self->m_phase == Phase::Reading)
            self->proceed();
    });
}

void Connection::dispatch()
{
    m_pace.cancel();
    m_facts = m_reader.facts();
    HttpRequest request = m_reader.take();
    const PeerAddress peer = forwardedPeer(m_peer, request.headers, m_host.settings.proxies);
    m_phase = Phase::Waiting;
    m_requestPass = admit(peer);
    if (!m_requestPass)
        return fail(Fault::Busy);
    request.peer = peer.toText();
    request.isSecure = m_stream->isSecure();
    request.answerWithin = m_limits.answerTime;
    arm(m_limits.answerTime);
    readMore(); // nothing is expected, but so a client that leaves is noticed
    try {
        m_host.handler(std::move(request), makeReply());
    } catch (...) {
        // The reply went with the handler's frame, and that makes a 500 of it.
    }
}

std::optional<Admission::Pass> Connection::admit(const PeerAddress &peer)
{
    // A direct client is held to its share of connections already.
    return peer == m_peer ? m_host.requests.admitUncounted() : m_host.requests.admit(peer);
}

Reply Connection::makeReply()
{
    const auto deliver = [io = std::weak_ptr(m_host.io), weak = weak_from_this(), facts = m_facts,
                          request = ++m_request, from = m_limits.gzipFrom](auto response) {
        const auto context = io.lock();
        if (!context || weak.expired())
            return;
        if (response)
            compress(*response, facts, from);
        asio::dispatch(*context, [weak, request, response = std::move(response)]() mutable {
            const auto self = weak.lock();
            if (self && self->m_phase == Phase::Waiting && self->m_request == request)
                self->answer(std::move(response));
        });
    };
    Reply reply(deliver);
    m_reply = reply.watch();
    return reply;
}

void Connection::answer(std::optional<HttpResponse> response)
{
    if (!response)
        return fail(Fault::HandlerFailed);
    auto outgoing = AnswerBytes::made(std::move(*response), m_facts, mayKeep());
    if (!outgoing)
        return send(AnswerBytes::ofFault(outgoing.error(), m_host.settings, m_facts, mayKeep()));
    send(std::move(*outgoing));
}

/// The reader cannot go on: what comes after this cannot be told from the body.
void Connection::refuse(const HttpFault &fault)
{
    m_isLast = true;
    m_facts = {};
    send(AnswerBytes::ofFault(fault, m_host.settings, m_facts, false));
}

/// The request itself was good, or never came whole.
void Connection::fail(Fault kind)
{
    if (m_isContinuing)
        return close();
    m_isLast = m_isLast || kind == Fault::RequestTooSlow || kind == Fault::AnswerLate;
    const HttpFault fault{kind, 0, m_facts.requestId};
    send(AnswerBytes::ofFault(fault, m_host.settings, m_facts, mayKeep()));
}

void Connection::send(AnswerBytes outgoing)
{
    m_pace.cancel();
    m_requestPass.reset();
    m_isLast = !mayKeep();
    m_outgoing = std::move(outgoing);
    m_phase = Phase::Sending;
    m_moved = 0;
    arm(m_limits.idleTime);
    sendMore();
}

void Connection::sendMore()
{
    if (m_outgoing->hasFailed())
        return close();
    if (m_outgoing->isDone()) {
        m_outgoing.reset();
        return m_isLast || m_isDraining ? linger() : becomeIdle();
    }
    const auto [head, body] = m_outgoing->pending();
    m_stream->writeSome(head, body, [self = shared_from_this()](bool isGood, qint64 bytes) {
        if (self->m_phase != Phase::Sending)
            return;
        if (!isGood)
            return self->close();
        self->m_moved += bytes;
        self->m_outgoing->sent(bytes);
        self->sendMore();
    });
}

/// Closing at once would make a reset of what the client has still under way, and that would take
/// the last answer from it (RFC 9112, 9.6).
void Connection::linger()
{
    m_phase = Phase::Lingering;
    arm(m_limits.lingerTime);
    m_stream->endSending([self = shared_from_this()](bool, qint64) { self->readMore(); });
}

bool Connection::mayKeep() const
{
    return m_facts.keepsAlive && !m_isDraining && !m_isLast;
}

} // namespace upik
