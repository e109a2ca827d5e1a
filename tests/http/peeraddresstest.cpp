// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/peeraddress.h"

#include "support/catch.h"

using namespace upik;

namespace {

PeerAddress address(QByteArrayView text)
{
    const auto made = PeerAddress::fromText(text);
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("An address reads as it is written")
{
    CHECK(address("36.72.1.2").toText() == "36.72.1.2");
    CHECK(address("2001:DB8:0:0::1").toText() == "2001:db8::1");
    CHECK(address("[::1]").toText() == "::1");
    CHECK(address("::ffff:10.0.0.1").toText() == "10.0.0.1");
    CHECK(address("::ffff:10.0.0.1") == address("10.0.0.1"));
}

TEST_CASE("What is no numeric address is none")
{
    const char *text = GENERATE("", "upik", "1.2.3", "1.2.3.4:80", "1.2.3.256", "1.2.3.4 ", "[]",
                                "[", ":::", "01.2.3.4.5", "_hidden");
    INFO(text);
    CHECK_FALSE(PeerAddress::fromText(text));
}

TEST_CASE("A network holds its addresses and no others")
{
    CHECK(address("10.1.2.3").isIn("10.1.0.0/16"));
    CHECK_FALSE(address("10.2.2.3").isIn("10.1.0.0/16"));
    CHECK(address("10.1.2.131").isIn("10.1.2.128/25"));
    CHECK_FALSE(address("10.1.2.127").isIn("10.1.2.128/25"));
    CHECK(address("10.1.2.3").isIn("10.1.2.3"));
    CHECK(address("10.1.2.3").isIn("0.0.0.0/0"));
    CHECK_FALSE(address("fd00::1").isIn("0.0.0.0/0"));
    CHECK(address("fd00:1::1").isIn("fd00::/8"));
}

TEST_CASE("A network that is badly written holds nobody")
{
    const char *network = GENERATE("", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/x",
                                   "x/8", "fd00::/129", "/8");
    INFO(network);
    CHECK_FALSE(address("10.0.0.0").isIn(network));
}

TEST_CASE("Loopback is known in both families")
{
    CHECK(address("127.0.0.1").isLoopback());
    CHECK(address("127.9.9.9").isLoopback());
    CHECK(address("::1").isLoopback());
    CHECK_FALSE(address("0.0.0.0").isLoopback());
    CHECK_FALSE(address("::").isLoopback());
    CHECK_FALSE(address("10.0.0.1").isLoopback());
}

TEST_CASE("An IPv6 customer counts once for all his addresses, an IPv4 one by each")
{
    CHECK(address("2001:db8:1:2::1").counted() == address("2001:db8:1:2:ffff::9").counted());
    CHECK(address("2001:db8:1:2::1").counted() != address("2001:db8:1:3::1").counted());
    CHECK(address("36.72.1.2").counted() != address("36.72.1.3").counted());
}

TEST_CASE("Only a proxy's word is passed on, and each proxy's only one step")
{
    const Networks proxies{"10.0.0.0/8"};
    const Headers told{{"X-Forwarded-For", "1.1.1.1, 36.72.1.2"}, {"x-forwarded-for", "10.0.0.2"}};
    CHECK(forwardedPeer(address("10.0.0.1"), told, proxies) == address("36.72.1.2"));
    CHECK(forwardedPeer(address("36.0.0.1"), told, proxies) == address("36.0.0.1"));
    CHECK(forwardedPeer(address("10.0.0.1"), told, {}) == address("10.0.0.1"));
    CHECK(forwardedPeer(address("10.0.0.1"), {}, proxies) == address("10.0.0.1"));
}
