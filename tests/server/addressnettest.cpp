// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/addressnet.h"
#include "support/catch.h"

using namespace upik;

TEST_CASE("A guesser who changes his address within a network stays the same")
{
    CHECK(addressNet("192.0.2.1") == addressNet("192.0.2.254"));
    CHECK(addressNet("192.0.2.1") != addressNet("192.0.3.1"));
    CHECK(addressNet("2001:db8:1:2::1") == addressNet("2001:db8:1:2:ffff::9"));
    CHECK(addressNet("2001:db8:1:2::1") != addressNet("2001:db8:1:3::1"));
    CHECK(addressNet("fe80::1%eth0") == addressNet("fe80::2%eth1"));
}

TEST_CASE("A guesser gains nothing by writing an IPv4 address as IPv6")
{
    CHECK(addressNet("::ffff:192.0.2.1") == addressNet("192.0.2.77"));
    CHECK(addressNet("::ffff:192.0.2.1") != addressNet("::ffff:192.0.3.1"));
    CHECK(addressNet("::1") != addressNet("0.0.0.1"));
}

TEST_CASE("Whatever is no address counts to one network")
{
    for (const char *odd : {"", "localhost", "192.0.2", "192.0.2.1:80", "[::1]", "::g"})
        CHECK(addressNet(odd) == addressNet("nowhere"));
    CHECK(addressNet("nowhere") != addressNet("192.0.2.1"));
}
