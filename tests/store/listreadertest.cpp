// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/complaintstore.h"
#include "store/listreader.h"
#include "store/naivelist.h"
#include "store/queuecounter.h"
#include "store/scratchstore.h"
#include "store/seenstore.h"
#include "support/catch.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

/// A store with complaints in every state, some of them late, held or emergencies.
class Town
{
public:
    ScratchStore store;
    ListReader reader{{}};

    explicit Town(int complaints = 120)
    {
        for (int i = 0; i < complaints; ++i)
            addOne(i);
    }

    std::vector<ListRow> rows(const ListQuery &query, RowSpan span = {0, 1000})
    {
        return reader.rows(store.database(), query, span, kNow).value();
    }
    std::vector<QString> shown(const ListQuery &query, RowSpan span = {0, 1000})
    {
        std::vector<QString> ids;
        for (const ListRow &row : rows(query, span))
            ids.push_back(row.number);
        return ids;
    }
    qint64 count(const ListQuery &query)
    {
        return reader.count(store.database(), query, kNow).value();
    }
    std::vector<StoredComplaint> all()
    {
        ComplaintStore complaints(store.database());
        std::vector<StoredComplaint> found;
        const auto ids = complaints.idsAfter({}, 10'000).value();
        for (const QString &id : ids)
            found.push_back(complaints.load(id).value());
        return found;
    }

private:
    void addOne(int i)
    {
        Intake intake = store.another();
        intake.agency = i % 4 == 3 ? u"DLH"_s : u"DPUPKP"_s;
        intake.facts.urgency = i % 11 == 0 ? u"darurat"_s : u"sedang"_s;
        intake.facts.category = i % 2 == 0 ? u"jalan_rusak"_s : u"pju_mati"_s;
        intake.facts.kelurahan = i % 5 == 0 ? u"34.71.13.1004"_s : u"34.71.12.1002"_s;
        intake.facts.title = u"Aduan %1"_s.arg(QChar(u'a' + i % 26));
        intake.submittedAt = kNow - (i * 17 % 90) * 1h;
        const QString number = store.add(intake);
        static const std::vector<std::vector<Action>> kWays{
            {}, {Action::AskInfo}, {Action::Accept},
            {Action::Accept, Action::Assign}, {Action::Accept, Action::Assign, Action::Receive},
            {Action::Accept, Action::Assign, Action::Receive, Action::Hold},
            {Action::Accept, Action::Assign, Action::Receive, Action::Complete},
            {Action::Reject}, {Action::Reject, Action::ConfirmRejection},
        };
        Instant at = intake.submittedAt;
        for (const Action action : kWays[std::size_t(i) % kWays.size()])
            REQUIRE(store.step(number, action, at += 1min));
    }
};

/// What the queue must show, by going through every complaint.
std::vector<QString> expected(Town &town, const Seat &seat, const Queue &queue)
{
    std::vector<QString> numbers;
    for (const auto &stored : naiveList(town.all(), {seat, QString(queue.code)}, kNow))
        numbers.push_back(stored.complaint.number);
    return numbers;
}

Seat seatOf(Role role)
{
    switch (role) {
    case Role::AgencyAdmin: return agencyAdmin();
    case Role::FieldOfficer: return officer(inputFor(Action::Assign).officer);
    case Role::CentralAdmin: return centralAdmin();
    }
    Q_UNREACHABLE();
}

const ListQuery kEverything{centralAdmin(), u"everything"_s};

} // namespace

TEST_CASE("Every queue of every role shows exactly what the SOP puts there, in its order")
{
    Town town;
    for (const Queue &queue : queues()) {
        INFO(queue.code.data());
        const Seat seat = seatOf(queue.role);
        const ListQuery query{seat, QString(queue.code)};
        const auto wanted = expected(town, seat, queue);
        CHECK(town.shown(query) == wanted);
        CHECK(town.count(query) == std::ssize(wanted));
    }
}

TEST_CASE("The number beside a queue is that of its rows, and its colour that of the worst")
{
    Town town;
    for (const Role role : {Role::AgencyAdmin, Role::FieldOfficer, Role::CentralAdmin}) {
        const Seat seat = seatOf(role);
        const auto counts = QueueCounter(town.store.database()).of(seat, kNow).value();
        for (const QueueCount &count : counts) {
            INFO(count.queue.toStdString());
            CHECK(count.count == std::ssize(expected(town, seat, *queueOf(count.queue))));
            Level worst = Level::Safe;
            for (const ListRow &row : town.rows({seat, count.queue}))
                if (const Level level = row.deadline.level(kNow); level <= Level::Late)
                    worst = row.state == State::AwaitingCheck ? worst : std::max(worst, level);
            CHECK(count.worst == worst);
        }
    }
}

TEST_CASE("A page shows the same rows whichever page was read before it")
{
    Town town;
    const auto all = town.shown(kEverything);
    QRandomGenerator chance(7);
    for (int i = 0; i < 60; ++i) {
        const qint64 first = chance.bounded(int(all.size()) + 5);
        const auto page = town.shown(kEverything, {first, 10});
        const auto from = all.begin() + std::min<qint64>(first, std::ssize(all));
        const auto to = from + std::min<qint64>(10, all.end() - from);
        CHECK(page == std::vector<QString>(from, to));
    }
}

TEST_CASE("A queue turned round is the same queue from its end")
{
    Town town;
    auto all = town.shown(kEverything);
    std::ranges::reverse(all);
    ListQuery turned = kEverything;
    turned.descending = true;
    CHECK(town.shown(turned) == all);
    CHECK(town.shown(turned, {115, 10}) == std::vector<QString>(all.begin() + 115, all.end()));
}

TEST_CASE("A complaint is found at its place in the queue")
{
    Town town;
    for (const bool descending : {false, true}) {
        ListQuery query = kEverything;
        query.descending = descending;
        const auto all = town.shown(query);
        for (const std::size_t place : {0, 1, 60, 119}) {
            const QString id = town.store.complaint(all[place]).id;
            CHECK(town.reader.position(town.store.database(), query, id, kNow).value()
                  == qint64(place));
        }
    }
}

TEST_CASE("A complaint of another queue has no place in this one")
{
    Town town;
    const ListQuery late{centralAdmin(), u"city_late"_s};
    const ListQuery done{centralAdmin(), u"city_completed"_s};
    const QString id = town.store.complaint(town.shown(done).front()).id;
    CHECK(town.reader.position(town.store.database(), late, id, kNow).value() == -1);
    CHECK(town.reader.position(town.store.database(), done, id, kNow).value() == 0);
    CHECK(town.reader.position(town.store.database(), done, u"none"_s, kNow).value() == -1);
}

TEST_CASE("A list can be sorted by every column, both ways")
{
    Town town(40);
    for (const SortBy sort : {SortBy::Number, SortBy::Title, SortBy::Place, SortBy::Category,
                              SortBy::Received, SortBy::Channel, SortBy::State, SortBy::Officer}) {
        ListQuery query = kEverything;
        query.sort = sort;
        auto all = town.shown(query);
        CHECK(all.size() == 40);
        query.descending = true;
        std::ranges::reverse(all);
        CHECK(town.shown(query) == all);
    }
}

TEST_CASE("Categories and officers sort by the names that people read, not by their codes")
{
    Town town(40);
    town.reader.follow(
        {{{u"jalan_rusak"_s, u"Rusaknya jalan"_s}, {u"pju_mati"_s, u"lampu"_s}}, {}});
    ListQuery query = kEverything;
    query.sort = SortBy::Category;
    CHECK(town.rows(query).front().category == u"pju_mati"_s);
    town.reader.follow({{{u"pju_mati"_s, u"Penerangan"_s}}, {}});
    CHECK(town.rows(query).front().category == u"jalan_rusak"_s);
    query.sort = SortBy::Officer;
    const auto officers = town.rows(query);
    CHECK(officers.front().officer.isEmpty());
    CHECK(std::ranges::is_sorted(officers, {}, &ListRow::officer));
}

TEST_CASE("Channels sort by the words that people read")
{
    Town town(0);
    for (const Channel channel : {Channel::FrontDesk, Channel::Email, Channel::Letter})
        town.store.add(town.store.another(channel));
    ListQuery query = kEverything;
    query.sort = SortBy::Channel;
    CHECK(town.rows(query).front().channel == Channel::FrontDesk);
    town.reader.follow({{}, {}, {{u"email"_s, u"Surel"_s}, {u"surat"_s, u"Berita"_s},
                                 {u"datang_langsung"_s, u"Tamu"_s}}});
    const auto rows = town.rows(query);
    CHECK(rows.front().channel == Channel::Letter);
    CHECK(rows.back().channel == Channel::FrontDesk);
}

TEST_CASE("Titles sort without regard to case, states in the order of the SOP")
{
    Town town(60);
    ListQuery query = kEverything;
    query.sort = SortBy::State;
    const auto rows = town.rows(query);
    CHECK(std::ranges::is_sorted(rows, {}, &ListRow::state));
    query.sort = SortBy::Title;
    const auto titled = town.rows(query);
    CHECK(std::ranges::is_sorted(titled, {}, &ListRow::title));
}

TEST_CASE("Chips narrow a queue and leave its order")
{
    Town town;
    ListQuery query = kEverything;
    query.filters = {{u"pju_mati"_s}, {u"34.71.13"_s}, {Channel::FrontDesk}, {}};
    auto wanted = town.all();
    std::erase_if(wanted, [](const StoredComplaint &stored) {
        return stored.complaint.facts.category != u"pju_mati"
            || stored.complaint.facts.kelurahan != u"34.71.13.1004";
    });
    CHECK(town.count(query) == std::ssize(wanted));
    CHECK(town.count(query) > 0);
    query.filters.channels = {Channel::Letter};
    CHECK(town.count(query) == 0);
}

TEST_CASE("A chip for a level keeps the rows of that level")
{
    Town town;
    qint64 sum = 0;
    for (const Level level : {Level::Safe, Level::Attention, Level::Critical, Level::Late,
                              Level::Paused, Level::Ended}) {
        ListQuery query = kEverything;
        query.filters.levels = {level};
        for (const ListRow &row : town.rows(query))
            CHECK(row.deadline.level(kNow) == level);
        sum += town.count(query);
    }
    CHECK(sum == 120);
}

TEST_CASE("The list follows what was written since it was last read")
{
    Town town(20);
    const ListQuery query{agencyAdmin(), u"to_verify"_s};
    const auto before = town.count(query);
    Database &reading = town.store.database();
    REQUIRE(town.reader.rows(reading, query, {0, 5}, kNow));
    const auto other = openedAt(town.store.path());
    const QString number = town.shown(query).front();
    {
        auto transaction = Transaction::begin(*other);
        REQUIRE(other->run("UPDATE complaint SET agency_queue = 'to_assign' WHERE number = '"
                           + number.toStdString() + "'"));
        REQUIRE(transaction->commit());
    }
    CHECK(town.count(query) == before - 1);
    CHECK(town.shown(query).front() != number);
}

TEST_CASE("A row is unseen until its seat has looked, and again when it has changed")
{
    ScratchStore store;
    ListReader reader{{}};
    const QString number = store.add(store.another());
    const ListQuery query{agencyAdmin(), u"to_verify"_s};
    const auto unseen = [&](const ListQuery &asked) {
        ListReader fresh{{}};
        return fresh.rows(store.database(), asked, {0, 1}, kNow)->front().unseen;
    };
    CHECK(unseen(query));
    const Complaint complaint = store.complaint(number);
    REQUIRE(store.write([&](Database &db) {
        return SeenStore(db).mark(agencyAdmin(), complaint.id, complaint.changedAt);
    }));
    CHECK_FALSE(unseen(query));
    CHECK(unseen(kEverything));
    REQUIRE(store.step(number, Action::InternalNote, complaint.changedAt + 1h));
    CHECK(unseen(query));
}

TEST_CASE("A queue of another role is refused")
{
    ScratchStore store;
    ListReader reader{{}};
    for (const auto &queue : {u"city_late"_s, u"no_such_queue"_s}) {
        const auto rows = reader.rows(store.database(), {agencyAdmin(), queue}, {0, 1}, kNow);
        REQUIRE_FALSE(rows);
        CHECK(rows.error().code == ErrorCode::UnknownCode);
    }
}

TEST_CASE("An agency's admin without an agency sees nothing")
{
    Town town(10);
    CHECK(town.count({agencyAdmin(QString()), u"to_verify"_s}) == 0);
    CHECK(town.count({officer(QString()), u"new_tasks"_s}) == 0);
}

TEST_CASE("Maintained counts stay right through steps, transfers and undoing")
{
    Town town(60);
    // Both ways: no number is wrong, and none is missing.
    CHECK(town.store.number("SELECT count(*) FROM queue_count WHERE n <> CASE role "
                            "WHEN 'agency_admin' THEN (SELECT count(*) FROM complaint c WHERE "
                            "c.agency = owner AND c.agency_queue = queue AND c.rank >> 27 = piece) "
                            "WHEN 'field_officer' THEN (SELECT count(*) FROM complaint c WHERE "
                            "c.officer = owner AND officer_queue = queue AND c.rank >> 27 = piece) "
                            "ELSE (SELECT count(*) FROM complaint c WHERE "
                            "(c.central_queue = queue OR queue = 'everything') "
                            "AND c.rank >> 27 = piece) END")
          == 0);
    for (const std::string role : {"agency_admin", "central_admin"})
        CHECK(town.store.number("SELECT sum(n) FROM queue_count WHERE queue <> 'everything' "
                                "AND role = '" + role + "'") == 60);
    CHECK(town.store.number("SELECT sum(n) FROM queue_count WHERE role = 'field_officer'")
          == town.store.number("SELECT count(*) FROM complaint WHERE officer <> '' "
                               "AND officer_queue <> ''"));
}
