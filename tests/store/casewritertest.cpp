// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachmentstore.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/outbox.h"
#include "store/reporterstore.h"
#include "store/scratchstore.h"
#include "support/catch.h"
#include "support/oddtexts.h"

#include "domain/workflow.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kEight = wib("2026-11-23 08:00");

Attachment photo(const QString &id, std::optional<Point> point = {})
{
    Attachment made;
    made.id = id;
    made.fileName = id + u".jpg"_s;
    made.point = point;
    return made;
}

std::vector<Event> historyOf(ScratchStore &store, const QString &number)
{
    return EventStore(store.database()).history(store.complaint(number).id).value();
}

} // namespace

TEST_CASE("A complaint that is taken in gets the next number of its year")
{
    ScratchStore store;
    CHECK(store.add(store.another()) == u"UPIK-2026-000001"_s);
    CHECK(store.add(store.another()) == u"UPIK-2026-000002"_s);
    Intake later = store.another();
    later.submittedAt = wib("2027-01-01 00:00");
    CHECK(store.add(later) == u"UPIK-2027-000001"_s);
}

TEST_CASE("A stored complaint is what its events make of it")
{
    ScratchStore store;
    const QString number = store.add(store.another());
    REQUIRE(store.step(number, Action::Accept, kEight + 10min));
    REQUIRE(store.step(number, Action::Assign, kEight + 20min));
    REQUIRE(store.step(number, Action::Receive, kEight + 30min));
    Complaint folded = replay(historyOf(store, number));
    folded.number = number;
    CHECK(store.complaint(number) == folded);
}

TEST_CASE("A stored deadline is that of the clocks")
{
    ScratchStore store;
    const QString number = store.add(store.another());
    REQUIRE(store.step(number, Action::AskInfo, kEight + 10min));
    const auto stored = ComplaintStore(store.database()).withNumber(number).value();
    const auto clocks = clocksOf(historyOf(store, number), store.rules());
    CHECK(stored.deadline == deadlineOf(clocks, store.rules()));
    CHECK(stored.deadline.paused);
}

TEST_CASE("The reporter's words stay byte for byte, whatever they are")
{
    ScratchStore store;
    for (const QString &odd : oddTexts()) {
        Intake intake = store.another();
        intake.text = odd;
        intake.facts.title = odd.left(200).trimmed();
        intake.facts.placeText = odd;
        const Complaint stored = store.complaint(store.add(intake));
        CHECK(ComplaintStore(store.database()).text(stored.id)->toUtf8() == odd.toUtf8());
        CHECK(stored.facts == intake.facts);
    }
}

TEST_CASE("A note comes back byte for byte, whatever it is")
{
    ScratchStore store;
    const QString number = store.add(store.another());
    for (const QString &odd : oddTexts()) {
        ActionInput input;
        input.note = odd;
        REQUIRE(store.step(number, {idOf(int(0x30000 + qHash(odd) % 0xffff)), Action::InternalNote,
                                    agencyAdmin(), input, kEight + 1h}));
        CHECK(historyOf(store, number).back().input == input);
    }
}

TEST_CASE("The history keeps the intake without the text and the reporter")
{
    ScratchStore store;
    Intake intake = store.another();
    intake.reporter.name = u"Siti"_s;
    intake.reporter.anonymous = true;
    const Event first = historyOf(store, store.add(intake)).front();
    CHECK(first.intake->facts == intake.facts);
    CHECK(first.intake->text.isEmpty());
    CHECK(first.intake->reporter.isEmpty());
    CHECK(first.intake->reporter.anonymous);
}

TEST_CASE("A reporter's name stands nowhere in the file")
{
    ScratchStore store;
    Intake intake = store.another();
    intake.reporter.name = u"Zulaikhafiktif"_s;
    store.add(intake, {.name = "sealed", .hash = u"h1"_s, .words = {u"w1"_s}});
    store.close();
    QFile file(store.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Zulaikhafiktif"));
}

TEST_CASE("Sealed bytes come back as they were given")
{
    ScratchStore store;
    const SealedReporter reporter{"n\0x", "p", "", "i", "a", "c", true, u"hash"_s, {u"w"_s}};
    const QString id = store.complaint(store.add(store.another(), reporter)).id;
    CHECK(ReporterStore(store.database()).load(id).value() == reporter);
}

TEST_CASE("Other complaints of the same reporter are counted without his name")
{
    ScratchStore store;
    const QString mine = store.add(store.another(), {.hash = u"same"_s});
    store.add(store.another(), {.hash = u"same"_s});
    store.add(store.another(), {.hash = u"other"_s});
    store.add(store.another(), {});
    const QString nobody = store.add(store.another(), {});
    ReporterStore reporters(store.database());
    CHECK(reporters.othersOfSame(store.complaint(mine).id).value() == 1);
    CHECK(reporters.othersOfSame(store.complaint(nobody).id).value() == 0);
}

TEST_CASE("A step on a complaint that somebody has changed is refused and leaves nothing")
{
    ScratchStore store;
    const QString number = store.add(store.another());
    const Complaint seen = store.complaint(number);
    REQUIRE(store.step(number, Action::Accept, kEight + 10min));
    const auto late = apply(seen, {idOf(0x40000), Action::AskInfo, agencyAdmin(),
                                   inputFor(Action::AskInfo), kEight + 11min},
                            store.rules().settings);
    const auto done = store.write([&](Database &db) {
        return CaseWriter(db).write({seen, late->complaint, {}, late->event, kEight});
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::ComplaintChanged);
    CHECK(historyOf(store, number).size() == 2);
}

TEST_CASE("A step taken back leaves the complaint as it was, and what was typed in the trash")
{
    ScratchStore store;
    const QString number = store.add(store.another());
    const Complaint before = store.complaint(number);
    REQUIRE(store.step(number, Action::AskInfo, kEight + 1h));
    REQUIRE(store.undo(number, kEight + 1h + 20s));
    CHECK(store.complaint(number) == before);
    CHECK(historyOf(store, number).size() == 1);
    CHECK(store.number("SELECT count(*) FROM outbox") == 1);
    CHECK(store.number("SELECT count(*) FROM trash WHERE args LIKE '%ask_info%'") == 1);
}

TEST_CASE("A step is not taken back when its time has passed")
{
    ScratchStore store;
    const QString number = store.add(store.another());
    REQUIRE(store.step(number, Action::AskInfo, kEight + 1h));
    const auto undone = store.undo(number, kEight + 1h + 31s);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::UndoTooLate);
    CHECK(store.complaint(number).state == State::NeedsInfo);
    CHECK(store.number("SELECT count(*) FROM trash") == 0);
}

TEST_CASE("Steps wait in the outbox in the order taken, each after the last of its complaint")
{
    ScratchStore store;
    const QString one = store.add(store.another());
    const QString two = store.add(store.another());
    REQUIRE(store.step(one, Action::Accept, kEight + 1h));
    const auto waiting = Outbox(store.database()).waiting(0, 10).value();
    REQUIRE(waiting.size() == 3);
    CHECK(waiting[0].after.isEmpty());
    CHECK(waiting[1].complaint == store.complaint(two).id);
    CHECK(waiting[2].after == waiting[0].id);
    CHECK(waiting[2].base[u"version"].toInt() == 1);
    CHECK(waiting[2].base[u"state"].toString() == u"received"_s);
}

TEST_CASE("The outbox holds neither the reporter nor the text")
{
    ScratchStore store;
    Intake intake = store.another();
    intake.reporter.name = u"Siti"_s;
    store.add(intake);
    const auto entry = Outbox(store.database()).waiting(0, 1)->front();
    const QJsonObject taken = entry.args[u"intake"].toObject();
    CHECK(taken[u"facts"].isObject());
    CHECK_FALSE(taken[u"reporter"].toObject().contains(u"name"));
    CHECK_FALSE(taken.contains(u"text"));
}

TEST_CASE("A row says how many of its steps wait to be sent")
{
    ScratchStore store;
    const QString number = store.add(store.another());
    REQUIRE(store.step(number, Action::AskInfo, kEight + 1h));
    CHECK(ComplaintStore(store.database()).withNumber(number)->unsent == 2);
    REQUIRE(store.undo(number, kEight + 1h));
    CHECK(ComplaintStore(store.database()).withNumber(number)->unsent == 1);
    CHECK(EventStore(store.database()).unsent(store.complaint(number).id)->size() == 1);
}

TEST_CASE("A history from elsewhere is stored without waiting to be sent")
{
    ScratchStore store;
    Story story(kEight);
    story.then(Action::Accept, kEight + 10min);
    std::vector<Event> later(story.events().begin() + 1, story.events().end());
    const auto number = store.write([&](Database &db) {
        return CaseWriter(db).addHistory({story.complaint(), {}, story.events().front(), {}, {}},
                                         later);
    });
    REQUIRE(number);
    CHECK(store.number("SELECT count(*) FROM outbox") == 0);
    CHECK(historyOf(store, *number).size() == 2);
    CHECK(store.complaint(*number).state == State::Accepted);
}

TEST_CASE("Photos of the intake and of steps stand with the complaint in their order")
{
    ScratchStore store;
    REQUIRE(store.write([](Database &db) {
        AttachmentStore photos(db);
        const auto one = photos.add(photo(u"aa"_s), kEight);
        return one ? photos.add(photo(u"bb"_s, Point{-7.8, 110.4}), kEight) : one;
    }));
    Intake intake = store.another();
    intake.photos = {u"bb"_s, u"aa"_s};
    const QString id = store.complaint(store.add(intake)).id;
    AttachmentStore photos(store.database());
    const auto found = photos.of(id).value();
    REQUIRE(found.size() == 2);
    CHECK(found[0].point == Point{-7.8, 110.4});
    CHECK(found[1].fileName == u"aa.jpg"_s);
    CHECK(photos.unused(kEight + 1h)->isEmpty());
}

TEST_CASE("A photo that no complaint has may go after a while")
{
    ScratchStore store;
    REQUIRE(store.write([](Database &db) {
        return AttachmentStore(db).add(photo(u"aa"_s), kEight);
    }));
    AttachmentStore photos(store.database());
    CHECK(photos.unused(kEight + 1h).value() == QStringList(u"aa"_s));
    CHECK(photos.unused(kEight - 1h)->isEmpty());
    CHECK(photos.load(u"none"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("A photo that is added again counts as new, and one of a complaint is never dropped")
{
    ScratchStore store;
    REQUIRE(store.write([](Database &db) {
        AttachmentStore photos(db);
        const auto first = photos.add(photo(u"aa"_s), kEight);
        return first ? photos.add(photo(u"aa"_s), kEight + 2h) : first;
    }));
    AttachmentStore photos(store.database());
    CHECK(photos.unused(kEight + 1h)->isEmpty());
    CHECK(photos.idsBeginning(u"a"_s).value() == QSet<QString>{u"aa"_s});
    CHECK(photos.idsBeginning(u"b"_s)->isEmpty());
    Intake intake = store.another();
    intake.photos = {u"aa"_s};
    store.add(intake);
    CHECK_FALSE(photos.dropUnused(u"aa"_s, kEight + 3h).value());
}

TEST_CASE("A new rule moves a deadline without an event")
{
    ScratchStore store;
    const QString number = store.add(store.another());
    Deadline moved = ComplaintStore(store.database()).withNumber(number)->deadline;
    moved.due = *moved.due + 1h;
    const QString id = store.complaint(number).id;
    REQUIRE(store.write([&](Database &db) { return CaseWriter(db).moveDeadline(id, moved); }));
    CHECK(ComplaintStore(store.database()).load(id)->deadline == moved);
    CHECK(historyOf(store, number).size() == 1);
}
