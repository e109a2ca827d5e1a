// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes requests of bytes, in whatever pieces they come, and keeps the limits of size while it
// does. Knows no socket and no time; the parser of Boost.Beast is hidden in the .cpp file.
#include "server/http/headerscan.h"
#include "server/http/requestrules.h"

#include <memory>

namespace upik {

class RequestReader
{
public:
    enum class Stage { NeedsMore, HeaderDone, Complete, Failed };

    /// `settings` must outlive the reader.
    explicit RequestReader(const HttpSettings &settings);
    RequestReader(const RequestReader &) = delete;
    RequestReader &operator=(const RequestReader &) = delete;
    ~RequestReader();

    void feed(QByteArrayView bytes);
    /// Reads on in what was fed. Every request is HeaderDone once and later Complete; after that
    /// nothing is read until next(). After Failed nothing can be read any more.
    Stage advance();
    /// Begins with the request after the one that was taken.
    void next();

    /// REQUIRES: advance() said Complete. Peer, TLS and deadline are for the caller to fill in.
    HttpRequest take();
    /// REQUIRES: HeaderDone was said.
    const RequestFacts &facts() const { return m_facts; }
    /// From the first byte to the last, as the route allows. REQUIRES: HeaderDone was said.
    std::chrono::milliseconds requestTime() const { return m_route.requestTime; }
    /// REQUIRES: advance() said Failed.
    const HttpFault &fault() const { return *m_fault; }

    /// Whether a byte of the present request has come.
    bool hasBegun() const { return m_parser != nullptr || buffered() > 0; }
    /// Bytes that were fed and not read yet.
    qint64 buffered() const { return m_input.size() - m_at; }

private:
    class Parser;

    Stage fail(Fault kind, qint64 limit = 0);
    Stage readHeader();
    Stage readBody();
    Stage judge();
    RouteLimits routeOf(const QByteArray &path) const;
    QByteArrayView rest() const { return QByteArrayView(m_input).sliced(m_at); }

    const HttpSettings &m_settings;
    QByteArray m_input;
    qsizetype m_at = 0;
    HeaderScan m_scan;
    std::unique_ptr<Parser> m_parser; ///< from the end of the header on
    HttpRequest m_request;
    RequestFacts m_facts;
    RouteLimits m_route;
    std::optional<HttpFault> m_fault;
};

} // namespace upik
