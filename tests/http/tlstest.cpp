// SPDX-License-Identifier: GPL-3.0-or-later
// HTTPS with a certificate of the server's own.
#include "http/served.h"
#include "http/tlsclient.h"
#include "http/tlsidentity.h"
#include "support/catch.h"

using namespace upik;
using namespace std::chrono_literals;

namespace {

HttpSettings secure(const TestIdentity &identity)
{
    auto settings = plainSettings();
    settings.tls = TlsFiles{identity.certificates(), identity.key()};
    return settings;
}

} // namespace

TEST_CASE("A client is served by TLS 1.2 and 1.3, and the handler knows")
{
    const TestIdentity identity;
    const Served served(secure(identity), [](const HttpRequest &request, const Reply &reply) {
        reply.send({200, {}, request.isSecure ? "secure" : "plain"});
    });
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const RawClient socket = served.client();
    TlsClient client(socket.descriptor(), version);
    REQUIRE(client.isConnected());
    CHECK(client.ask(get("/")).endsWith("secure"));
    CHECK(client.ask(get("/")).endsWith("secure"));
}

TEST_CASE("A client that offers only TLS 1.1 is refused")
{
    const TestIdentity identity;
    const Served served(secure(identity));
    const int version = GENERATE(TLS1_VERSION, TLS1_1_VERSION);
    RawClient socket = served.client();
    const TlsClient client(socket.descriptor(), version);
    CHECK_FALSE(client.isConnected());
    CHECK(socket.isCut());
}

TEST_CASE("A client that speaks plain HTTP to the TLS port is cut")
{
    const TestIdentity identity;
    const Served served(secure(identity));
    RawClient client = served.client();
    CHECK(client.ask(get("/")).status == 0);
}

TEST_CASE("A client that begins TLS and says no more is cut at the deadline")
{
    const TestIdentity identity;
    auto settings = secure(identity);
    settings.limits.requestTime = 100ms;
    const Served served(settings);
    RawClient client = served.client();
    REQUIRE(client.send("\x16\x03\x01"));
    CHECK(client.isCut());
}

TEST_CASE("A large answer comes whole by TLS, and the connection ends in order")
{
    const TestIdentity identity;
    const QByteArray large(3'000'000, 'l');
    const Served served(secure(identity), [&large](const HttpRequest &, const Reply &reply) {
        reply.send({200, {}, large});
    });
    const RawClient socket = served.client();
    TlsClient client(socket.descriptor(), TLS1_3_VERSION);
    REQUIRE(client.isConnected());
    const QByteArray answer = client.askAndReadAll(get("/", "Connection: close\r\n"));
    CHECK(answer.endsWith(large));
    CHECK(client.wasEndedInOrder());
}

TEST_CASE("A client that leaves a long-poll by TLS is noticed")
{
    Kept kept;
    const TestIdentity identity;
    const Served served(secure(identity), kept.handler());
    for (int i = 0; i < 20; ++i) {
        RawClient socket = served.client();
        TlsClient client(socket.descriptor(), TLS1_3_VERSION);
        REQUIRE(client.send(get("/v1/pull")));
        const auto waiting = kept.next();
        socket.reset();
        REQUIRE(kept.haveGone(i + 1));
    }
}

TEST_CASE("A server without its certificate or key does not start and names the file")
{
    const TestIdentity identity;
    auto settings = secure(identity);
    const bool isKey = GENERATE(true, false);
    (isKey ? settings.tls->key : settings.tls->certificates) = QStringLiteral("/nowhere/x.pem");
    HttpServer server(settings, echo);
    const auto started = server.start();
    REQUIRE_FALSE(started.hasValue());
    CHECK(started.error().contains(QStringLiteral("/nowhere/x.pem")));
}

TEST_CASE("A key that is not the certificate's is refused at the start")
{
    const TestIdentity identity;
    const TestIdentity other;
    auto settings = secure(identity);
    settings.tls->key = other.key();
    HttpServer server(settings, echo);
    CHECK_FALSE(server.start().hasValue());
}
