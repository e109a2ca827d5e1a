// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "cli/terminal.h"
#include "support/catch.h"
#include "support/fakedesk.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// What the queue prints; REQUIRES: it can be listed.
std::vector<QJsonObject> listed(FakeDesk &desk, const QString &seat, const QString &queue)
{
    Terminal terminal;
    REQUIRE(listQueue(desk, seat, queue, terminal.console()) == kExitDone);
    return terminal.objects();
}

QString refusal(FakeDesk &desk, const QString &seat, const QString &queue)
{
    Terminal terminal;
    CHECK(listQueue(desk, seat, queue, terminal.console()) == kExitFailed);
    CHECK(terminal.out().isEmpty());
    return terminal.errors().join(u'\n');
}

} // namespace

TEST_CASE("A shell prints an agency's queue as JSON lines")
{
    FakeDesk desk;
    desk.add(u"Lubang \"dalam\"\n=1+1"_s, 30min);
    const auto rows = listed(desk, u"agency_admin:DPUPKP"_s, u"to_verify"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].value("title"_L1) == u"Lubang \"dalam\"\n=1+1"_s);
    CHECK(rows[0].value("state"_L1) == u"received"_s);
    CHECK(rows[0].value("received_at"_L1) == u"2026-11-24T08:30:00+07:00"_s);
    const QJsonObject deadline = rows[0].value("deadline"_L1).toObject();
    CHECK(deadline.value("stage"_L1) == u"verification"_s);
    CHECK(deadline.value("due"_L1) == u"2026-11-24T10:30:00+07:00"_s);
    CHECK(deadline.value("seconds_left"_L1) == 5400);
    CHECK(deadline.value("level"_L1) == u"safe"_s);
}

TEST_CASE("A shell prints what a paused clock waits for")
{
    FakeDesk desk;
    desk.bringTo(desk.add(u"Lampu mati"_s), State::NeedsInfo);
    const auto rows = listed(desk, u"agency_admin:DPUPKP"_s, u"awaiting_reporter"_s);
    REQUIRE(rows.size() == 1);
    const QJsonObject deadline = rows[0].value("deadline"_L1).toObject();
    CHECK(deadline.value("level"_L1) == u"paused"_s);
    CHECK(deadline.value("paused_by"_L1) == u"needs_info"_s);
    CHECK_FALSE(deadline.contains("due"_L1));
}

TEST_CASE("A shell prints ended complaints without a deadline")
{
    FakeDesk desk;
    desk.bringTo(desk.add(u"Lampu mati"_s), State::Done);
    const auto rows = listed(desk, u"central_admin"_s, u"city_completed"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].value("deadline"_L1).toObject()
          == QJsonObject{{"level"_L1, u"ended"_s}});
}

TEST_CASE("A shell calls no complaint ended that only waits without a clock")
{
    FakeDesk desk;
    Intake spam = desk.intake(u"Jual obat kuat"_s);
    spam.facts.classification = u"bukan_pengaduan"_s;
    desk.bringTo(desk.add(spam, 10min), State::UnderReview);
    const auto rows = listed(desk, u"central_admin"_s, u"to_review"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].value("deadline"_L1).toObject() == QJsonObject{{"level"_L1, u"none"_s}});
}

TEST_CASE("A shell prints a queue of more than a page whole")
{
    FakeDesk desk;
    for (int i = 0; i < 501; ++i)
        desk.add(QString::number(i), 1min * i);
    CHECK(listed(desk, u"central_admin"_s, u"city_open"_s).size() == 501);
}

TEST_CASE("An officer's seat has the officer's agency")
{
    FakeDesk desk;
    const Officer &officer = desk.reference()->officers.front();
    const auto seat = seatNamed(u"field_officer:"_s + officer.id, *desk.reference());
    CHECK(seat.value() == Seat{Role::FieldOfficer, officer.name, officer.agency, officer.id});
}

TEST_CASE("A shell is told which seat or queue does not exist")
{
    FakeDesk desk;
    CHECK(refusal(desk, u"boss"_s, u"to_verify"_s) == u"--as: is not known here (boss)"_s);
    CHECK(refusal(desk, u"agency_admin"_s, u"to_verify"_s).startsWith(u"--as: "_s));
    CHECK(refusal(desk, u"agency_admin:NASA"_s, u"to_verify"_s).startsWith(u"--as: "_s));
    CHECK(refusal(desk, u"central_admin:DLH"_s, u"to_review"_s).startsWith(u"--as: "_s));
    CHECK(refusal(desk, u"field_officer:x"_s, u"working"_s).startsWith(u"--as: "_s));
    CHECK(refusal(desk, u"central_admin"_s, u"lost"_s) == u"--list: is not known here (lost)"_s);
    CHECK(refusal(desk, u"central_admin"_s, u"to_verify"_s).startsWith(u"--list: "_s));
}
