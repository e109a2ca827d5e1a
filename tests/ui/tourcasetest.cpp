// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/deskoffice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/tour/tour.h"
#include "ui/tour/tourcase.h"
#include "ui/widgets/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The complaint of the tour on a desk in memory.
struct Followed {
    State state() const { return desk.complaint(tour.id()).state; }

    FakeDesk desk;
    TourCase tour{desk};
    QSignalSpy done{&tour, &TourCase::done};
    QSignalSpy failed{&tour, &TourCase::failed};
};

} // namespace

TEST_CASE("The tour's complaint comes in as a resident's would, with a photo")
{
    Followed followed;
    followed.tour.takeIn();
    REQUIRE(followed.done.count() == 1);
    const Complaint &complaint = followed.desk.complaint(followed.tour.id());
    CHECK(complaint.state == State::Received);
    CHECK(complaint.agency == u"DPUPKP"_s);
    CHECK(complaint.submittedAt < followed.desk.now());
    CHECK_FALSE(complaint.facts.title.isEmpty());
}

TEST_CASE("The tour's complaint goes the whole way of the SOP and back")
{
    Followed followed;
    followed.tour.takeIn();
    const std::initializer_list<std::pair<Role, Action>> way{
        {Role::AgencyAdmin, Action::AskInfo},   {Role::AgencyAdmin, Action::RecordAnswer},
        {Role::AgencyAdmin, Action::Reject},    {Role::CentralAdmin, Action::SendBack},
        {Role::AgencyAdmin, Action::Assign},    {Role::FieldOfficer, Action::Receive},
        {Role::FieldOfficer, Action::Hold},     {Role::FieldOfficer, Action::Resume},
        {Role::FieldOfficer, Action::Complete}};
    for (const auto &[role, action] : way)
        followed.tour.take(role, action);
    CHECK(followed.failed.isEmpty());
    CHECK(followed.state() == State::Done);
    followed.tour.take(Role::CentralAdmin, Action::Reopen);
    CHECK(followed.failed.isEmpty());
    CHECK(followed.state() != State::Done);
}

TEST_CASE("The tour tells why its complaint could not come in")
{
    Followed followed;
    followed.desk.failNext({ErrorCode::StoreFull});
    followed.tour.takeIn();
    CHECK(followed.done.isEmpty());
    REQUIRE(followed.failed.count() == 1);
    CHECK(followed.failed[0][0].value<Error>().code == ErrorCode::StoreFull);
}

TEST_CASE("The tour tells of a step that the SOP does not allow")
{
    Followed followed;
    followed.tour.takeIn();
    followed.tour.take(Role::FieldOfficer, Action::Complete);
    CHECK(followed.failed.count() == 1);
    CHECK(followed.state() == State::Received);
}

TEST_CASE("The tour's people sit where the reference has a seat for them")
{
    Followed followed;
    CHECK(followed.tour.seatOf(Role::FieldOfficer).officer == u"officer-1"_s);
    CHECK(followed.tour.seatOf(Role::CentralAdmin).agency.isEmpty());
    Reference reference = *followed.desk.reference();
    reference.officers.clear();
    followed.desk.changeReference(reference);
    CHECK(followed.tour.seatOf(Role::FieldOfficer).officer.isEmpty());
}

TEST_CASE("A tour into a place that cannot be written ends and says which pictures are missing")
{
    const QTemporaryDir files;
    QFile inTheWay(files.filePath(u"gambar"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    Preferences preferences(files.filePath(u"ui.ini"_s));
    FakeDesk desk;
    DeskOffice office(desk);
    MainWindow window(desk, office, preferences);
    const std::array stops{TourStop{"satu", TourScene::Seats}, TourStop{"dua", TourScene::Keys}};
    Tour tour({window, desk, preferences, stops}, inTheWay.fileName() + u"/dalam"_s);
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    REQUIRE((!finished.isEmpty() || finished.wait(60'000)));
    CHECK_FALSE(finished.first().first().toBool());
    CHECK(tour.failures().size() == 2);
    CHECK(tour.failures().first().contains(inTheWay.fileName()));
}
