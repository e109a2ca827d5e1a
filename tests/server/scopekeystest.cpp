// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"
#include "server/scopekeys.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr ScopedRow kKinds[] = {ScopedRow::Complaint, ScopedRow::Event, ScopedRow::Text,
                                ScopedRow::Reporter, ScopedRow::Attachment};

Complaint complaintOf(const QString &agency, const QString &officerId = {})
{
    Complaint made;
    made.agency = agency;
    made.officer = officerId;
    return made;
}

Complaint confidential(const QString &agency)
{
    Complaint made = complaintOf(agency);
    made.confidential = true;
    return made;
}

Complaint anonymous(const QString &agency)
{
    Complaint made = complaintOf(agency);
    made.anonymous = true;
    return made;
}

bool reaches(ScopedRow kind, const Complaint &complaint, const Seat &seat, const Reveals &reveals)
{
    return ScopeKeys::ofSeat(seat, u"u1"_s).meets(ScopeKeys::ofRow(kind, complaint, reveals));
}

/// Few agencies and officers, so that seats and complaints meet.
QString one(Dice &dice, const QStringList &words) { return words.at(dice.roll(int(words.size()))); }

Seat anySeat(Dice &dice)
{
    return {dice.oneOf(roles()).role, {}, one(dice, {u""_s, u"A"_s, u"B"_s}),
            one(dice, {u""_s, u"o1"_s, u"o2"_s})};
}

Complaint anyComplaint(Dice &dice)
{
    Complaint made = dice.complaint();
    made.agency = one(dice, {u""_s, u"A"_s, u"B"_s});
    made.officer = one(dice, {u""_s, u"o1"_s, u"o2"_s});
    return made;
}

} // namespace

TEST_CASE("A user holds the keys of the own seat and no other")
{
    const auto words = [](const Seat &seat) { return ScopeKeys::ofSeat(seat, u"u1"_s).words(); };
    CHECK(words(centralAdmin())
          == std::set{u"dir"_s, u"city"_s, u"pii:city"_s, u"reveal:u1"_s});
    CHECK(words(agencyAdmin(u"DLH"_s)) == std::set{u"dir"_s, u"agency:DLH"_s, u"pii:agency:DLH"_s});
    CHECK(words(officer(u"o1"_s)) == std::set{u"dir"_s, u"officer:o1"_s, u"pii:officer:o1"_s});
}

TEST_CASE("A user whose seat names nobody has the reference data alone")
{
    CHECK(ScopeKeys::ofSeat(agencyAdmin(u""_s), u"u1"_s) == ScopeKeys::ofOffice());
    CHECK(ScopeKeys::ofSeat(officer(u""_s), u"u1"_s) == ScopeKeys::ofOffice());
}

TEST_CASE("A row reaches exactly the desks whose seat may see it by the SOP")
{
    Dice dice(2026);
    for (int i = 0; i < 5'000; ++i) {
        const Complaint complaint = anyComplaint(dice);
        const Seat seat = anySeat(dice);
        const bool seen = inSight(complaint, seat);
        const bool read = mayReadText(complaint, seat);
        REQUIRE(reaches(ScopedRow::Complaint, complaint, seat, {}) == seen);
        REQUIRE(reaches(ScopedRow::Event, complaint, seat, {}) == seen);
        REQUIRE(reaches(ScopedRow::Text, complaint, seat, {}) == read);
        REQUIRE(reaches(ScopedRow::Attachment, complaint, seat, {}) == read);
        REQUIRE(reaches(ScopedRow::Reporter, complaint, seat, {})
                == (mayReveal(complaint, seat) && !complaint.anonymous));
    }
}

TEST_CASE("A confidential text reaches Admin Pusat only after a logged look")
{
    const Complaint complaint = confidential(u"A"_s);
    CHECK_FALSE(reaches(ScopedRow::Text, complaint, centralAdmin(), {}));
    CHECK_FALSE(reaches(ScopedRow::Text, complaint, centralAdmin(), {{u"u2"_s}, {u"u1"_s}}));
    CHECK(reaches(ScopedRow::Text, complaint, centralAdmin(), {{u"u1"_s}, {}}));
    CHECK(reaches(ScopedRow::Attachment, complaint, centralAdmin(), {{u"u1"_s}, {}}));
    CHECK(reaches(ScopedRow::Text, complaint, agencyAdmin(u"A"_s), {}));
}

TEST_CASE("An anonymous reporter reaches only who was shown the name")
{
    const Complaint complaint = anonymous(u"A"_s);
    CHECK(ScopeKeys::ofRow(ScopedRow::Reporter, complaint, {}).isEmpty());
    CHECK_FALSE(reaches(ScopedRow::Reporter, complaint, agencyAdmin(u"A"_s), {}));
    CHECK(reaches(ScopedRow::Reporter, complaint, centralAdmin(), {{}, {u"u1"_s}}));
    CHECK_FALSE(reaches(ScopedRow::Reporter, complaint, centralAdmin(), {{u"u1"_s}, {u"u2"_s}}));
}

TEST_CASE("Who leaves Admin Pusat takes along nothing that was opened to him")
{
    const Reveals reveals{{u"u1"_s}, {u"u1"_s}};
    CHECK_FALSE(reaches(ScopedRow::Text, confidential(u"A"_s), agencyAdmin(u"B"_s), reveals));
    CHECK_FALSE(reaches(ScopedRow::Reporter, anonymous(u"A"_s), agencyAdmin(u"A"_s), reveals));
}

TEST_CASE("A transfer takes a complaint from one agency and gives it to the next")
{
    for (const ScopedRow kind : kKinds) {
        const ScopeChange change(ScopeKeys::ofRow(kind, complaintOf(u"A"_s, u"o1"_s), {}),
                                 ScopeKeys::ofRow(kind, complaintOf(u"B"_s), {}));
        const QString pii = kind == ScopedRow::Reporter ? u"pii:"_s : u""_s;
        CHECK(change.now.words() == std::set{pii + u"agency:B"_s, pii + u"city"_s});
        CHECK(change.left.words() == std::set{pii + u"agency:A"_s, pii + u"officer:o1"_s});
        CHECK(change.touched() == change.now.with(change.left));
    }
}

TEST_CASE("A complaint made confidential leaves the desks of Admin Pusat in its text alone")
{
    for (const ScopedRow kind : kKinds) {
        const ScopeChange change(ScopeKeys::ofRow(kind, complaintOf(u"A"_s), {}),
                                 ScopeKeys::ofRow(kind, confidential(u"A"_s), {}));
        const bool closes = kind == ScopedRow::Text || kind == ScopedRow::Attachment;
        CHECK(change.left.contains(u"city"_s) == closes);
        CHECK(change.left.words().size() == (closes ? 1 : 0));
    }
}

TEST_CASE("An officer whose task has ended keeps the task but not the reporter")
{
    const Complaint open = complaintOf(u"A"_s, u"o1"_s);
    Complaint done = open;
    done.state = State::Done;
    CHECK(reaches(ScopedRow::Reporter, open, officer(u"o1"_s), {}));
    CHECK_FALSE(reaches(ScopedRow::Reporter, done, officer(u"o1"_s), {}));
    CHECK(reaches(ScopedRow::Text, done, officer(u"o1"_s), {}));
}

TEST_CASE("Whatever a step does, a key either has the row, has lost it or never had it")
{
    Dice dice(77);
    for (int i = 0; i < 3'000; ++i) {
        const ScopedRow kind = dice.oneOf(kKinds);
        const Reveals reveals{{u"u1"_s}, {u"u2"_s}};
        const ScopeKeys before = ScopeKeys::ofRow(kind, anyComplaint(dice), reveals);
        const ScopeKeys after = ScopeKeys::ofRow(kind, anyComplaint(dice), reveals);
        const ScopeChange change(before, after);
        REQUIRE_FALSE(change.now.meets(change.left));
        REQUIRE(change.touched() == before.with(after));
        REQUIRE(change.now == after);
        REQUIRE(before.without(change.left).without(after).isEmpty());
    }
}

TEST_CASE("A code with a colon opens no other key")
{
    const Seat sly = agencyAdmin(u"A:pii"_s);
    CHECK_FALSE(ScopeKeys::ofSeat(sly, u"u1"_s).meets(
        ScopeKeys::ofRow(ScopedRow::Reporter, complaintOf(u"A"_s), {})));
}
