// SPDX-License-Identifier: GPL-3.0-or-later
// Real desks, a real server, real HTTP between them.
#include "desk/synchouse.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

ActionInput withOfficer()
{
    ActionInput input;
    input.officer = ScratchProfile::officerId();
    return input;
}

ActionInput withMessage()
{
    ActionInput input;
    input.message = u"Sudah ditambal."_s;
    return input;
}

/// Sri of DPUPKP, Budi in the field and Danang of Admin Pusat at one server.
struct Three {
    SyncHouse house;
    SyncedDesk sri{house.clock, agencyAdmin()};
    SyncedDesk budi{house.clock, officer(ScratchProfile::officerId())};
    SyncedDesk danang{house.clock, centralAdmin()};

    Three()
    {
        REQUIRE(sri.signIn(house.address(), u"sri"_s));
        REQUIRE(budi.signIn(house.address(), u"budi"_s));
        REQUIRE(danang.signIn(house.address(), u"danang"_s));
        REQUIRE(areOnline());
    }
    bool areOnline() { return sri.isOnline() && budi.isOnline() && danang.isOnline(); }
};

} // namespace

TEST_CASE("A complaint passes from desk to desk until it is completed", "[sync]")
{
    Three three;
    const QString id = three.danang.takeIn();
    REQUIRE(three.sri.becomes(id, State::Received) == "received");
    REQUIRE(three.sri.act(id, Action::Accept));
    REQUIRE(three.sri.act(id, Action::Assign, withOfficer()));
    REQUIRE(three.budi.becomes(id, State::Assigned) == "assigned");
    REQUIRE(three.budi.act(id, Action::Receive));
    REQUIRE(three.budi.act(id, Action::Complete, withMessage()));
    CHECK(three.danang.becomes(id, State::Done) == "done");
    REQUIRE(three.areOnline());
    const auto file = three.danang.file(id);
    CHECK(file->complaint.number.startsWith(u"UPIK-2026-"));
    CHECK(file->complaint == three.sri.file(id)->complaint);
    for (const HistoryEntry &entry : file->history)
        CHECK(entry.event.serverAt);
}

TEST_CASE("What desks do without the network comes together when it is back", "[sync]")
{
    Three three;
    const QString first = three.danang.takeIn();
    REQUIRE(three.sri.becomes(first, State::Received) == "received");
    REQUIRE(three.areOnline());
    three.house.stop();
    const QString second = three.danang.takeIn();
    REQUIRE(three.sri.act(first, Action::Accept, withOfficer()));
    CHECK(three.danang.file(second)->complaint.number.startsWith(u"DRAF-2026-"));
    REQUIRE(three.sri.waitsFor([&] { return three.sri.sync().standing(first).waiting == 1; }));
    three.house.start();
    for (SyncedDesk *desk : {&three.sri, &three.budi, &three.danang})
        desk->sync().syncNow();
    CHECK(three.sri.becomes(second, State::Received) == "received");
    CHECK(three.budi.becomes(first, State::Assigned) == "assigned");
    CHECK(three.danang.becomes(first, State::Assigned) == "assigned");
    REQUIRE(three.areOnline());
    CHECK(three.danang.file(second)->complaint.number.startsWith(u"UPIK-2026-"));
    CHECK(three.sri.sync().standing(first) == ComplaintSync());
}

TEST_CASE("A step that another desk forestalled stands among the conflicts with its words",
          "[sync]")
{
    Three three;
    const QString id = three.danang.takeIn();
    REQUIRE(three.sri.becomes(id, State::Received) == "received");
    SyncedDesk other(three.house.clock, agencyAdmin());
    REQUIRE(other.signIn(three.house.address(), u"sri"_s));
    REQUIRE(other.becomes(id, State::Received) == "received");
    REQUIRE(three.areOnline());
    REQUIRE(other.isOnline());
    other.unplug();
    REQUIRE(three.sri.act(id, Action::Accept, withOfficer()));
    ActionInput asking = inputFor(Action::AskInfo);
    asking.message = u"Di RT berapa?"_s;
    REQUIRE(other.act(id, Action::AskInfo, asking));
    REQUIRE(three.budi.becomes(id, State::Assigned) == "assigned");
    other.plugIn();
    REQUIRE(other.waitsFor([&] { return other.sync().state().counts.conflicts == 1; }));
    CHECK(other.becomes(id, State::Assigned) == "assigned");
    const auto items = other.items(SyncList::Conflicts);
    REQUIRE(items.size() == 1);
    CHECK(items.front().lastTrouble->fault == SyncFault::StateConflict);
    CHECK_FALSE(items.front().canRepeat);
    const auto detail = answer(other.sync().detail(items.front().id));
    REQUIRE(detail);
    CHECK(std::ranges::count(detail->fields, u"Di RT berapa?"_s, &SyncFieldPair::mine) == 1);
    REQUIRE(other.waitsFor([&] { return !other.notices().empty(); }));
    CHECK(other.notices().front().kind == NoticeKind::Refused);
    auto kept = other.sync().keepAsNote(items.front().id);
    REQUIRE(other.waitsFor([&] { return kept.isFinished(); }));
    REQUIRE(kept.result());
    REQUIRE(other.isOnline());
    CHECK(other.items(SyncList::Conflicts).empty());
    REQUIRE(three.sri.waitsFor([&] {
        return three.sri.file(id)->history.back().event.input.note.startsWith(
            u"Di RT berapa?"_s);
    }));
}
