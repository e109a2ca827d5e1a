// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/titletext.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/pulledrow.h"
#include "server/feedscratch.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QString kWords = u"Wulan diancam tetangganya"_s;

/// A server with Admin Pusat twice, an agency, and a complaint that is confidential, called by its
/// text's first words.
class Secret : public FeedScratch
{
public:
    Secret()
    {
        addUser(u"city"_s, centralAdmin());
        addUser(u"other"_s, centralAdmin());
        addUser(u"roads"_s, agencyAdmin());
        Intake intake = intakeAt(now());
        intake.confidential = true;
        intake.text = kWords;
        intake.facts.title = titleFrom(kWords);
        intake.photos = {u"f1"_s};
        takeIn(intake, u"c1"_s);
        enclose(u"c1"_s, u"a1"_s);
        ActionInput said;
        said.note = u"Wulan di RT 3"_s;
        step(u"c1"_s, agencyAdmin(), Action::InternalNote, said);
    }

    void reveal(Action action, const QString &user)
    {
        ActionInput look;
        look.note = u"Rapat"_s;
        step(u"c1"_s, centralAdmin(), action, look, user);
    }
};

Event eventIn(const ModelDesk &desk, const QString &id)
{
    return eventFrom(desk.rows().at({kEventRow, id})).value();
}

QString titleIn(const ModelDesk &desk)
{
    return desk.rows().at({kComplaintRow, u"c1"_s}).value("facts"_L1)["title"_L1].toString();
}

/// Everything that the desk has, as text.
QString everything(const ModelDesk &desk)
{
    QString all;
    for (const auto &[entity, data] : desk.rows())
        all += QString::fromUtf8(QJsonDocument(data).toJson());
    return all;
}

} // namespace

TEST_CASE("Admin Pusat pulls that there is a confidential complaint, but nothing of its words")
{
    Secret server;
    ModelDesk desk(server, u"city"_s);
    desk.pullAll();
    CHECK((desk.has(kComplaintRow, u"c1"_s) && desk.count(kEventRow) == 2));
    CHECK_FALSE((desk.has(kTextRow, u"c1"_s) || desk.has(kAttachmentRow, u"a1"_s)));
    CHECK(titleIn(desk) == QString(kConfidentialTitle));
    CHECK(eventIn(desk, u"e1"_s).intake->facts.title == QString(kConfidentialTitle));
    CHECK(eventIn(desk, u"e1"_s).intake->photos.isEmpty());
    CHECK_FALSE(everything(desk).contains(u"Wulan"_s));
}

TEST_CASE("The agency that handles a confidential complaint pulls all of it")
{
    Secret server;
    ModelDesk desk(server, u"roads"_s);
    desk.pullAll();
    CHECK((desk.has(kTextRow, u"c1"_s) && desk.has(kAttachmentRow, u"a1"_s)));
    CHECK(titleIn(desk) == kWords);
    CHECK(eventIn(desk, u"e2"_s).input.note == u"Wulan di RT 3"_s);
    CHECK(eventIn(desk, u"e1"_s).intake->photos == QStringList{u"f1"_s});
}

TEST_CASE("A logged look opens a confidential complaint to the desk of who looked alone")
{
    Secret server;
    ModelDesk desk(server, u"city"_s);
    ModelDesk other(server, u"other"_s);
    desk.pullAll();
    other.pullAll();
    server.reveal(Action::RevealText, u"city"_s);
    desk.pullAll();
    other.pullAll();
    CHECK(textRowFrom(desk.rows().at({kTextRow, u"c1"_s}))->text == kWords);
    CHECK((desk.has(kAttachmentRow, u"a1"_s) && titleIn(desk) == kWords));
    CHECK(eventIn(desk, u"e2"_s).input.note == u"Wulan di RT 3"_s);
    CHECK_FALSE((other.has(kTextRow, u"c1"_s) || everything(other).contains(u"Wulan"_s)));
    CHECK(eventIn(other, u"e3"_s).input.note == u"Rapat"_s);
}

TEST_CASE("A complaint that becomes confidential closes on the desks that have it")
{
    FeedScratch server;
    server.addUser(u"city"_s, centralAdmin());
    server.takeIn(u"c1"_s);
    server.step(u"c1"_s, agencyAdmin(), Action::InternalNote);
    ModelDesk desk(server, u"city"_s);
    desk.pullAll();
    CHECK((desk.has(kTextRow, u"c1"_s) && !eventIn(desk, u"e2"_s).input.note.isEmpty()));
    ActionInput decision;
    decision.confidential = true;
    decision.note = u"Pelapor takut"_s;
    server.step(u"c1"_s, centralAdmin(), Action::SetConfidential, decision);
    desk.pullAll();
    CHECK_FALSE(desk.has(kTextRow, u"c1"_s));
    CHECK(eventIn(desk, u"e2"_s).input.note.isEmpty());
    CHECK(eventIn(desk, u"e3"_s).input.note == u"Pelapor takut"_s);
    decision.confidential = false;
    server.step(u"c1"_s, centralAdmin(), Action::SetConfidential, decision);
    desk.pullAll();
    CHECK((desk.has(kTextRow, u"c1"_s) && !eventIn(desk, u"e2"_s).input.note.isEmpty()));
}

TEST_CASE("An anonymous reporter is pulled by nobody but who was shown the name")
{
    FeedScratch server;
    server.addUser(u"city"_s, centralAdmin());
    server.addUser(u"roads"_s, agencyAdmin());
    Intake intake = intakeAt(server.now());
    intake.reporter.anonymous = true;
    server.takeIn(intake, u"c1"_s);
    ModelDesk city(server, u"city"_s);
    ModelDesk roads(server, u"roads"_s);
    city.pullAll();
    CHECK_FALSE(city.has(kReporterRow, u"c1"_s));
    CHECK_FALSE(everything(city).contains(intake.reporter.name));
    server.step(u"c1"_s, centralAdmin(), Action::RevealReporter, inputFor(Action::RevealReporter),
                u"city"_s);
    city.pullAll();
    roads.pullAll();
    CHECK(reporterFrom(city.rows().at({kReporterRow, u"c1"_s})).value() == intake.reporter);
    CHECK_FALSE(roads.has(kReporterRow, u"c1"_s));
}

TEST_CASE("Who leaves Admin Pusat keeps nothing that was opened to him")
{
    Secret server;
    server.reveal(Action::RevealText, u"city"_s);
    ModelDesk desk(server, u"city"_s);
    desk.pullAll();
    REQUIRE(desk.has(kTextRow, u"c1"_s));
    server.changeSeat(u"city"_s, agencyAdmin(u"DLH"_s));
    desk.pullAll();
    CHECK((desk.rows().size() == 3 && desk.count(kUserRow) == 3));
}

TEST_CASE("A step of a closed complaint that cannot be read is told by its name, not let through")
{
    Secret server;
    server.run("UPDATE event SET body = '{\"input\": {\"note\": \"Wulan\"}}' WHERE id = 'e2'");
    const auto refused = server.pull(u"city"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().cause
          == Error{ErrorCode::StoreDamaged, u"event/e2"_s, u"/id"_s});
}
