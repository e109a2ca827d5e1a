// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/synchouse.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("Whoever signs in gets the seat that the server knows", "[sync]")
{
    SyncHouse house;
    SyncedDesk desk(house.clock, agencyAdmin());
    CHECK(desk.sync().state().link == SyncLink::SignInNeeded);
    REQUIRE(desk.signIn(house.address(), u"sri"_s));
    REQUIRE(desk.sync().state().seat);
    CHECK(desk.sync().state().seat->role == Role::AgencyAdmin);
    CHECK(desk.sync().state().seat->agency == u"DPUPKP"_s);
    CHECK(desk.isOnline());
    CHECK(desk.waitsFor([&] { return desk.desk().rules().settings.undoSeconds == 0; }));
}

TEST_CASE("A wrong password is told, and the right one lets in afterwards", "[sync]")
{
    SyncHouse house;
    SyncedDesk desk(house.clock, agencyAdmin());
    const auto refused = desk.signIn(house.address(), u"sri"_s, u"bukan itu"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == SyncFault::BadCredentials);
    CHECK(desk.signIn(house.address(), u"sri"_s));
}

TEST_CASE("A profile that belongs to somebody lets nobody else in", "[sync]")
{
    SyncHouse house;
    SyncedDesk desk(house.clock, agencyAdmin());
    REQUIRE(desk.signIn(house.address(), u"sri"_s));
    const auto refused = desk.signIn(house.address(), u"danang"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == SyncFault::OtherProfile);
}

TEST_CASE("A server that is not there is told so", "[sync]")
{
    SyncHouse house;
    house.stop();
    SyncedDesk desk(house.clock, agencyAdmin());
    const auto refused = desk.signIn(house.address(), u"sri"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == SyncFault::Unreachable);
    const auto insecure = desk.signIn(u"http://upik.example.go.id"_s, u"sri"_s);
    CHECK(insecure.error().fault == SyncFault::AddressInsecure);
}

TEST_CASE("A test of the address says what is there", "[sync]")
{
    SyncHouse house;
    SyncedDesk desk(house.clock, agencyAdmin());
    auto asked = desk.sync().test(house.address());
    REQUIRE(desk.waitsFor([&] { return asked.isFinished(); }));
    REQUIRE(asked.result());
    CHECK(asked.result()->name == u"127.0.0.1"_s);
}

TEST_CASE("What an office of one typed goes to the server that is set later", "[sync]")
{
    SyncHouse house;
    SyncedDesk desk(house.clock, agencyAdmin());
    const QString id = desk.takeIn();
    const QString before = desk.file(id)->complaint.number;
    CHECK_FALSE(desk.file(id)->history.front().unsent);
    CHECK(before.startsWith(u"UPIK-2026-"));
    house.clock.advance(1min); // by then it cannot be undone any more
    REQUIRE(desk.signIn(house.address(), u"sri"_s));
    REQUIRE(desk.waitsFor([&] {
        return desk.isOnline() && desk.file(id)->history.front().event.serverAt;
    }));
    CHECK(desk.file(id)->complaint.state == State::Received);
}
