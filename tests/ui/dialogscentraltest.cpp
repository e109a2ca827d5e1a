// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/complaintpicker.h"
#include "ui/dialogsdriver.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A complaint that DPUPKP rejected, proposing DLH.
void putToCentral(DialogsDriver &person)
{
    ActionInput input;
    input.reason = u"bukan_kewenangan"_s;
    input.message = u"Bukan tugas kami."_s;
    input.agency = u"DLH"_s;
    person.desk.act(person.id, Action::Reject, FakeDesk::admin(), input);
}

} // namespace

TEST_CASE("Admin Pusat sees why the agency rejected and follows its proposal")
{
    DialogsDriver person;
    putToCentral(person);
    person.open(Action::Transfer, FakeDesk::central());
    const QString request = person.field<QLabel>(u"requestText"_s)->text();
    CHECK(request.contains(u"Bukan tugas kami."));
    CHECK(person.text(u"agency"_s) == u"DLH"_s);
    person.confirm();
    CHECK(person.desk.complaint(person.id).agency == u"DLH"_s);
}

TEST_CASE("Admin Pusat sends a complaint back, and says why")
{
    DialogsDriver person;
    putToCentral(person);
    person.open(Action::Transfer, FakeDesk::central());
    person.tick(u"sendBackChoice"_s);
    person.confirm();
    CHECK_FALSE(person.faultOf(u"note"_s).isEmpty());
    person.fill(u"note"_s, u"Ini jalan kota."_s);
    person.confirm();
    CHECK(person.taken == std::vector{Action::SendBack});
}

TEST_CASE("Admin Pusat confirms a rejection with the agency's own reason and message")
{
    DialogsDriver person;
    putToCentral(person);
    person.open(Action::ConfirmRejection, FakeDesk::central());
    person.confirm();
    CHECK(person.sent().reason == u"bukan_kewenangan"_s);
    CHECK(person.sent().message == u"Bukan tugas kami."_s);
    CHECK(person.desk.complaint(person.id).state == State::Rejected);
}

TEST_CASE("Admin Pusat re-routes an open complaint without the other decisions")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Transfer, FakeDesk::central());
    CHECK_FALSE(person.field<QWidget>(u"confirmChoice"_s)->isVisible());
    person.confirm();
    CHECK_FALSE(person.faultOf(u"agency"_s).isEmpty());
    person.fill(u"agency"_s, u"DISHUB"_s);
    person.confirm();
    CHECK(person.taken == std::vector{Action::Transfer});
}

TEST_CASE("Admin Pusat goes from the review to an outside body")
{
    DialogsDriver person;
    putToCentral(person);
    person.open(Action::Transfer, FakeDesk::central());
    person.tick(u"refer"_s);
    person.fill(u"externalBody"_s, u"PLN"_s);
    person.fill(u"externalNumber"_s, u"K-77"_s);
    person.confirm();
    CHECK(person.desk.complaint(person.id).externalBody == u"PLN"_s);
    CHECK(person.desk.complaint(person.id).externalNumber == u"K-77"_s);
}

TEST_CASE("Admin Pusat finds the complaint to merge into by its title")
{
    DialogsDriver person;
    putToCentral(person);
    const QString other = person.desk.add(u"Lubang di Bener"_s);
    person.open(Action::Merge, FakeDesk::central());
    person.fill(u"search"_s, u"Lubang di Bener"_s);
    QTest::keyClick(person.field<QWidget>(u"search"_s), Qt::Key_Return);
    auto *found = person.field<QListWidget>(u"found"_s);
    REQUIRE(found->count() == 1);
    found->setCurrentRow(0);
    person.confirm();
    CHECK(person.desk.complaint(person.id).mergedInto == other);
}

TEST_CASE("Admin Pusat decides on confidentiality with a reason")
{
    DialogsDriver person;
    person.open(Action::SetConfidential, FakeDesk::central());
    person.fill(u"note"_s, u"Pelapor takut."_s);
    person.confirm();
    CHECK(person.desk.complaint(person.id).confidential);
}

TEST_CASE("Admin Pusat reopens with a reason and reminds without one")
{
    DialogsDriver person;
    person.open(Action::Remind, FakeDesk::central());
    person.confirm();
    CHECK(person.taken == std::vector{Action::Remind});
    person.bringTo(State::Done);
    person.open(Action::Reopen, FakeDesk::central());
    person.confirm();
    CHECK_FALSE(person.faultOf(u"note"_s).isEmpty());
}

TEST_CASE("Who looks at the reporter gives a reason and then sees the name")
{
    DialogsDriver person;
    person.open(Action::RevealReporter);
    person.confirm();
    CHECK_FALSE(person.faultOf(u"note"_s).isEmpty());
    person.fill(u"note"_s, u"Menelepon pelapor."_s);
    person.confirm();
    CHECK(person.field<QLabel>(u"identityText"_s)->text().contains(u"Bpk. Dullah"));
    CHECK(person.desk.drafts().isEmpty());
}

TEST_CASE("Approving a result asks nothing and is done at once")
{
    DialogsDriver person;
    SlaRules rules = person.desk.rules();
    rules.settings.completionReview = CompletionReview::AgencyAdmin;
    person.desk.changeRules(rules);
    person.bringTo(State::AwaitingCheck);
    CHECK(person.open(Action::ApproveCompletion) == nullptr);
    CHECK(person.desk.complaint(person.id).state == State::Done);
}
