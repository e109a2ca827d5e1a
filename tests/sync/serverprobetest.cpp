// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirebody.h"
#include "support/catch.h"
#include "sync/scriptedserver.h"
#include "sync/serverprobe.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

MetaAnswer meta()
{
    MetaAnswer answer;
    answer.service = kService;
    answer.epoch = u"e1"_s;
    return answer;
}

/// What is told of a server that answers so.
ServerProbe::Answer told(const QByteArray &bytes)
{
    ScriptedServer server([&](const HeardRequest &heard, QTcpSocket &socket) {
        CHECK(heard.path == "/v1/meta");
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    std::optional<ServerProbe::Answer> answer;
    const ServerProbe probe(ServerAddress::parse(server.address()).value(), {},
                            [&](const ServerProbe::Answer &each) { answer = each; });
    REQUIRE(comesTrue([&] { return answer.has_value(); }));
    return *answer;
}

} // namespace

TEST_CASE("An address with our server behind it is told as such")
{
    const auto answer = told(httpAnswer(200, wireBody(meta())));
    REQUIRE(answer);
    CHECK(answer->epoch == u"e1"_s);
}

TEST_CASE("An address with anything else behind it is told as such")
{
    CHECK_FALSE(told("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>").error().isOurs);
    CHECK_FALSE(told(httpAnswer(200, "{}")).error().isOurs);
    CHECK(told("nonsense\r\n\r\n").error().fault != TransportFault::None);
    CHECK(told(httpAnswer(503, "{}")).error().status == 503);
}

TEST_CASE("A server of another protocol is told as such")
{
    MetaAnswer newer = meta();
    newer.least = newer.most = {2, 0};
    CHECK(told(httpAnswer(200, wireBody(newer))).error().problem->code
          == ProblemCode::ClientTooOld);
}
