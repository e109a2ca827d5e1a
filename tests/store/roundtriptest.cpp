// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsontext.h"
#include "store/attachmentstore.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/referencestore.h"
#include "store/reporterstore.h"
#include "store/scratchstore.h"
#include "store/settingsstore.h"
#include "support/catch.h"
#include "support/dice.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

Deadline deadline(Dice &dice)
{
    Deadline made;
    if (dice.coin())
        made.stage = dice.oneOf(stages()).stage;
    made.due = dice.maybeInstant();
    made.attentionAt = dice.maybeInstant();
    made.criticalAt = dice.maybeInstant();
    made.paused = dice.coin();
    made.pauseReason = dice.text();
    made.left = dice.span() - dice.span();
    return made;
}

/// A complaint that no other has the id or number of.
Complaint complaint(Dice &dice, int n)
{
    Complaint made = dice.complaint();
    made.id = idOf(n);
    made.number = u"number %1 "_s.arg(n) + dice.text();
    return made;
}

qint64 add(ScratchStore &store, const Complaint &complaint, const QString &text = {})
{
    return store
        .write([&](Database &db) { return ComplaintStore(db).add(complaint, {}, text); })
        .value();
}

} // namespace

TEST_CASE("Every column of a complaint comes back as it was stored, and as it was changed")
{
    ScratchStore store;
    Dice dice(21);
    ComplaintStore complaints(store.database());
    for (int n = 1; n <= 40; ++n) {
        const Complaint first = complaint(dice, n), second = complaint(dice, n);
        const Deadline due = deadline(dice);
        const qint64 seq = add(store, first);
        CHECK(complaints.load(first.id)->complaint == first);
        REQUIRE(store.write([&](Database &db) {
            return ComplaintStore(db).update(seq, second, due);
        }));
        const StoredComplaint stored = complaints.withNumber(second.number).value();
        CHECK(stored.complaint == second);
        CHECK(stored.deadline == due);
        CHECK(stored.seq == seq);
    }
}

TEST_CASE("A complaint of all extremes comes back as it was")
{
    ScratchStore store;
    Complaint odd;
    odd.id = idOf(1);
    odd.version = std::numeric_limits<int>::max();
    odd.transfers = std::numeric_limits<int>::min();
    odd.submittedAt = fromMillis(0);
    odd.enteredAt = fromMillis(kMost);
    odd.changedAt = fromMillis(-kMost - 1);
    odd.visitAt = fromMillis(-1);
    odd.facts.point = Point{-90, 180};
    odd.facts.placeText = u"\uFEFF"_s + QChar(0);
    add(store, odd);
    CHECK(ComplaintStore(store.database()).load(odd.id)->complaint == odd);
}

TEST_CASE("Half a point is no point")
{
    ScratchStore store;
    Complaint there = Dice(22).complaint();
    there.facts.point = Point{0, 0};
    add(store, there);
    REQUIRE(store.database().run("UPDATE complaint SET lng = NULL"));
    CHECK_FALSE(ComplaintStore(store.database()).load(there.id)->complaint.facts.point);
}

TEST_CASE("The reporter's words are kept to the last half of a character")
{
    ScratchStore store;
    Dice dice(23);
    for (int n = 1; n <= 60; ++n) {
        const QString text = dice.text() + (n % 5 == 0 ? QString(QChar(0xD83D)) : QString());
        add(store, complaint(dice, n), text);
        CHECK(ComplaintStore(store.database()).text(idOf(n))->toUtf8() == text.toUtf8());
    }
    CHECK(ComplaintStore(store.database()).text(u"none"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("Every event of a history comes back whole, in its order")
{
    ScratchStore store;
    Dice dice(24);
    const qint64 seq = add(store, complaint(dice, 1));
    std::vector<Event> wanted;
    for (int n = 1; n <= 40; ++n) {
        Event event = dice.event();
        event.id = idOf(100 + n);
        event.n = n;
        event.complaint = idOf(1);
        REQUIRE(store.write([&](Database &db) { return EventStore(db).add(seq, event, n > 20); }));
        if (event.intake) {
            event.intake->text.clear();
            const bool anonymous = event.intake->reporter.anonymous;
            event.intake->reporter = {{}, {}, {}, {}, {}, {}, anonymous};
        }
        wanted.push_back(event);
    }
    CHECK(EventStore(store.database()).history(idOf(1)).value() == wanted);
    CHECK(EventStore(store.database()).unsent(idOf(1))->size() == 20);
    CHECK(EventStore(store.database()).complaintOf(idOf(107)).value() == idOf(1));
    CHECK(EventStore(store.database()).history(u"none"_s)->empty());
}

TEST_CASE("Only the last event of a complaint can be taken back, while it waits")
{
    ScratchStore store;
    Dice dice(25);
    const qint64 seq = add(store, complaint(dice, 1));
    const auto event = [&](int n, bool pending) {
        Event made = dice.event();
        made.id = idOf(100 + n);
        made.n = n;
        return store.write([&](Database &db) { return EventStore(db).add(seq, made, pending); });
    };
    const auto takeBack = [&](int n) {
        return store.write([&](Database &db) {
            return EventStore(db).takeBack(seq, idOf(100 + n));
        }).hasValue();
    };
    REQUIRE((event(1, false) && event(2, true) && event(3, true)));
    CHECK_FALSE(takeBack(2));
    CHECK(takeBack(3));
    CHECK_FALSE(takeBack(3));
    CHECK(takeBack(2));
    CHECK_FALSE(takeBack(1));
    CHECK(EventStore(store.database()).history(idOf(1))->size() == 1);
}

TEST_CASE("Sealed bytes of any kind come back, empty ones as empty")
{
    ScratchStore store;
    Dice dice(26);
    for (int n = 1; n <= 30; ++n) {
        const qint64 seq = add(store, complaint(dice, n));
        SealedReporter sealedOne;
        for (QByteArray SealedReporter::*field :
             {&SealedReporter::name, &SealedReporter::phone, &SealedReporter::email,
              &SealedReporter::identityNumber, &SealedReporter::address, &SealedReporter::account})
            sealedOne.*field = dice.bytes(dice.coin() ? 0 : dice.roll(300));
        sealedOne.anonymous = dice.coin();
        sealedOne.hash = dice.coin() ? QString() : u"h%1"_s.arg(n);
        REQUIRE(store.write([&](Database &db) { return ReporterStore(db).add(seq, sealedOne); }));
        CHECK(ReporterStore(store.database()).load(idOf(n)).value() == sealedOne);
    }
    CHECK(store.number("SELECT count(*) FROM reporter WHERE typeof(name) <> 'blob'") == 0);
}

TEST_CASE("A photo's row comes back as it was, and the first to come is kept")
{
    ScratchStore store;
    Attachment photo{u"aa"_s, u"\uFEFFIMG \u202E gpj.jpg"_s, u"image/jpeg"_s, kMost,
                     Point{-7.8, 110.4}, fromMillis(-1), {}};
    const auto keep = [&](const Attachment &one) {
        return store.write([&](Database &db) { return AttachmentStore(db).add(one, {}); });
    };
    REQUIRE(keep(photo));
    Attachment again = photo;
    again.fileName = u"other"_s;
    REQUIRE(keep(again));
    CHECK(AttachmentStore(store.database()).load(u"aa"_s).value() == photo);
    const Attachment bare{u"bb"_s, {}, {}, 0, {}, {}, {}};
    REQUIRE(keep(bare));
    CHECK(AttachmentStore(store.database()).load(u"bb"_s).value() == bare);
}

TEST_CASE("A document of any words comes back in its version, a fact as it was set")
{
    ScratchStore store;
    Dice dice(27);
    SettingsStore settings(store.database());
    for (int version = 1; version <= 30; ++version) {
        const QJsonObject body{{dice.word(), dice.text()}, {u"n"_s, dice.roll(9)}};
        const QString fact = dice.text();
        REQUIRE(store.write([&](Database &db) -> Result<void> {
            CHECK(SettingsStore(db).save(u"sop"_s, body, dice.instant()).value() == version);
            return SettingsStore(db).setFact(u"k"_s, fact);
        }));
        CHECK(settings.load(u"sop"_s).value() == SettingsDocument{version, body});
        CHECK(settings.fact(u"k"_s).value() == fact);
    }
}

TEST_CASE("Reference data of any words comes back in its order")
{
    ScratchStore store;
    Dice dice(28);
    std::vector<ReferenceEntry> entries;
    for (int i = 0; i < 50; ++i)
        entries.push_back({dice.word() + QString::number(i), {{dice.word(), dice.text()}}});
    REQUIRE(store.write([&](Database &db) {
        return ReferenceStore(db).replace(u"agency"_s, entries);
    }));
    CHECK(ReferenceStore(store.database()).load(u"agency"_s).value() == entries);
}
