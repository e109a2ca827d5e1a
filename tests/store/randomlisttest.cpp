// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"
#include "store/complaintstore.h"
#include "store/listreader.h"
#include "store/naivelist.h"
#include "store/queuecounter.h"
#include "store/scratchstore.h"
#include "support/catch.h"
#include "support/dice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");
const QStringList kCategories{u"jalan_rusak"_s, u"pju_mati"_s, u"sampah"_s};
const QStringList kRegions{u"34.71.13.1004"_s, u"34.71.12.1002"_s, u"34.71.1"_s, QString()};
const std::array kSeats{agencyAdmin(), agencyAdmin(u"DLH"_s), officer(u"o1"_s),
                        officer(u"o2"_s), centralAdmin()};

/// Complaints of every state, kind and time, few of them alike; the same in memory as in the store.
class RandomTown
{
public:
    ScratchStore store;
    Database &database = store.database();
    std::vector<StoredComplaint> all;
    Dice dice;

    explicit RandomTown(quint32 seed, int complaints = 250) : dice(seed)
    {
        REQUIRE(store.write([&](Database &db) -> Result<void> {
            for (int i = 1; i <= complaints; ++i)
                if (const auto seq = add(db, drawn(i)); !seq)
                    return Unexpected{seq.error()};
            return {};
        }));
    }
    /// Changes some of them to what others might be.
    void shuffle(int changes)
    {
        REQUIRE(store.write([&](Database &db) -> Result<void> {
            for (Result<void> done; changes > 0; --changes) {
                StoredComplaint &stored = dice.oneOf(all);
                const qint64 seq = stored.seq;
                stored = drawn(int(seq));
                stored.seq = seq;
                done = ComplaintStore(db).update(seq, stored.complaint, stored.deadline);
                if (!done)
                    return done;
            }
            return {};
        }));
    }
    ListQuery query()
    {
        ListQuery made;
        made.seat = dice.oneOf(kSeats);
        made.queue = QString(dice.oneOf(queuesOf(made.seat.role))->code);
        made.descending = dice.coin();
        if (dice.coin())
            made.sort = SortBy(dice.roll(9));
        if (dice.roll(3) == 0)
            made.filters.categories = kCategories.mid(dice.roll(3));
        if (dice.roll(3) == 0)
            made.filters.kelurahan = QStringList{u"34.71.13"_s, dice.oneOf(kRegions.mid(0, 3))};
        if (dice.roll(4) == 0)
            made.filters.channels = {Channel::Jss, dice.oneOf(channels()).channel};
        if (dice.roll(4) == 0)
            made.filters.levels = {Level(dice.roll(6)), Level::Safe};
        return made;
    }

private:
    Result<qint64> add(Database &db, StoredComplaint stored)
    {
        const auto seq = ComplaintStore(db).add(stored.complaint, stored.deadline, {});
        stored.seq = seq.valueOr(0);
        all.push_back(stored);
        return seq;
    }
    StoredComplaint drawn(int i)
    {
        StoredComplaint made;
        Complaint &c = made.complaint;
        c = dice.complaint();
        c.id = idOf(i);
        c.number = u"UPIK-2026-%1"_s.arg(i * 7 % 997, 6, 10, QChar(u'0'));
        c.agency = dice.coin() ? u"DPUPKP"_s : u"DLH"_s;
        c.officer = QStringList{QString(), u"o1"_s, u"o2"_s}[dice.roll(3)];
        c.facts.title = QString(QChar(u"aAbB\u00E9"[dice.roll(5)]));
        c.facts.category = dice.oneOf(kCategories);
        c.facts.kelurahan = dice.oneOf(kRegions);
        c.facts.urgency = dice.roll(6) == 0 ? u"darurat"_s : u"sedang"_s;
        c.endedAt = c.isOpen() ? std::nullopt : std::optional(kNow - dice.roll(14 * 24) * 1h);
        if (c.isOpen())
            made.deadline = drawnDeadline();
        return made;
    }
    Deadline drawnDeadline()
    {
        Deadline made;
        made.stage = dice.oneOf(stages()).stage;
        made.paused = dice.roll(4) == 0;
        made.left = (dice.roll(40) - 10) * 1h;
        if (made.paused)
            return made;
        made.due = kNow + (dice.roll(200) - 100) * 30min;
        made.criticalAt = *made.due - 2h;
        made.attentionAt = *made.due - 8h;
        return made;
    }
};

std::vector<QString> idsOf(const auto &rows)
{
    std::vector<QString> ids;
    for (const auto &row : rows)
        if constexpr (requires { row.complaint; })
            ids.push_back(row.complaint.id);
        else
            ids.push_back(row.id);
    return ids;
}

} // namespace

TEST_CASE("Whatever somebody asks a list for, it shows what going through everything would")
{
    RandomTown town(GENERATE(range(1u, 4u)));
    const ShownNames names{{{u"sampah"_s, u"Aneka"_s}}, {{u"o1"_s, u"Zainal"_s}},
                           {{u"email"_s, u"Surel"_s}, {u"surat"_s, u"Berita"_s}}};
    ListReader reader{{}};
    reader.follow(names);
    for (int i = 0; i < 150; ++i) {
        const ListQuery query = town.query();
        INFO(query.queue.toStdString() << " by " << int(query.sort) << query.descending);
        const auto wanted = idsOf(naiveList(town.all, query, kNow, names));
        CHECK(idsOf(reader.rows(town.database, query, {0, 1000}, kNow).value()) == wanted);
        CHECK(reader.count(town.database, query, kNow).value() == std::ssize(wanted));
    }
}

TEST_CASE("Any page of any list is that part of the whole")
{
    RandomTown town(7);
    ListReader reader{{}};
    for (int i = 0; i < 150; ++i) {
        const ListQuery query = town.query();
        const auto all = idsOf(naiveList(town.all, query, kNow));
        const auto first = town.dice.roll(int(all.size()) + 3);
        const auto rows = reader.rows(town.database, query, {first, 1 + town.dice.roll(9)}, kNow);
        for (std::size_t n = 0; n < rows->size(); ++n)
            CHECK((*rows)[n].id == all[std::size_t(first) + n]);
        CHECK(rows->empty() == (first >= std::ssize(all)));
    }
}

TEST_CASE("Every complaint has its place in the lists that show it and in no other")
{
    RandomTown town(8);
    ListReader reader{{}};
    for (int i = 0; i < 200; ++i) {
        const ListQuery query = town.query();
        const auto all = idsOf(naiveList(town.all, query, kNow));
        const QString id = town.dice.oneOf(town.all).complaint.id;
        const auto found = std::ranges::find(all, id);
        CHECK(reader.position(town.database, query, id, kNow).value()
              == (found == all.end() ? -1 : found - all.begin()));
    }
}

TEST_CASE("Every number beside a queue is right after any changes")
{
    RandomTown town(GENERATE(range(11u, 14u)));
    for (int round = 0; round < 4; ++round, town.shuffle(60))
        for (const Seat &seat : kSeats) {
            const auto counts = QueueCounter(town.database).of(seat, kNow).value();
            CHECK(counts.size() == queuesOf(seat.role).size());
            for (const QueueCount &count : counts) {
                INFO(count.queue.toStdString());
                CHECK(count.count == std::ssize(naiveList(town.all, {seat, count.queue}, kNow)));
            }
        }
    CHECK(town.store.number("SELECT count(*) FROM queue_count WHERE n < 1") == 0);
}

TEST_CASE("A list that was read before follows what others have written since")
{
    RandomTown town(15);
    const auto reading = openedAt(town.store.path());
    ListReader reader{{}};
    for (int round = 0; round < 12; ++round, town.shuffle(20)) {
        const ListQuery query = round % 2 == 0 ? ListQuery{centralAdmin(), u"everything"_s}
                                               : ListQuery{agencyAdmin(), u"late"_s};
        CHECK(idsOf(reader.rows(*reading, query, {0, 1000}, kNow).value())
              == idsOf(naiveList(town.all, query, kNow)));
    }
}

TEST_CASE("A list of the time that goes by is not shown as it was for more than a minute")
{
    RandomTown town(16);
    ListReader reader{{}};
    const ListQuery late{centralAdmin(), u"city_late"_s};
    for (const int seconds : {0, 61, 3 * 3600, 30 * 3600, 100 * 3600}) {
        const Instant at = kNow + seconds * 1s;
        CHECK(reader.count(town.database, late, at).value()
              == std::ssize(naiveList(town.all, late, at)));
    }
}
