// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/listreader.h"
#include "store/scratchstore.h"
#include "support/catch.h"

#include "domain/workflow.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// People at a desk who do whatever the SOP lets them, and now and then take it back.
class BusyDay
{
public:
    ScratchStore store;
    QStringList numbers;
    int submitted = 0;
    int takenBack = 0;

    explicit BusyDay(quint32 seed) : m_chance(seed)
    {
        for (int i = 0; i < 12; ++i, ++submitted)
            numbers.append(store.add(store.another()));
        for (int i = 0; i < 150; ++i)
            act(numbers.at(m_chance.bounded(int(numbers.size()))));
    }
    std::vector<Event> historyOf(const QString &number)
    {
        return EventStore(store.database()).history(store.complaint(number).id).value();
    }

private:
    void act(const QString &number)
    {
        m_now += 3min;
        const Complaint complaint = store.complaint(number);
        const Seat seat = seatOf(complaint);
        auto actions = stepsFor(complaint, seat, store.rules().settings);
        const auto said = remarksFor(complaint, seat);
        actions.insert(actions.end(), said.begin(), said.end());
        if (actions.empty())
            return;
        const Action action = actions[std::size_t(m_chance.bounded(int(actions.size())))];
        ActionInput input = inputFor(action);
        if (action == Action::Transfer && complaint.agency == input.agency)
            input.agency = u"DPUPKP"_s;
        if (!store.step(number, {idOf(0x50000 + submitted), action, seat, input, m_now}))
            return;
        ++submitted;
        if (m_chance.bounded(4) == 0 && store.undo(number, m_now + 10s))
            ++takenBack;
    }
    Seat seatOf(const Complaint &complaint)
    {
        switch (m_chance.bounded(3)) {
        case 0: return agencyAdmin(complaint.agency);
        case 1: return officer(complaint.officer, complaint.agency);
        default: return centralAdmin();
        }
    }

    QRandomGenerator m_chance;
    Instant m_now = wib("2026-11-24 08:00");
};

} // namespace

TEST_CASE("Whatever people do, each row is what its events make of it")
{
    const auto seed = GENERATE(range(1u, 7u));
    BusyDay day(seed);
    for (const QString &number : day.numbers) {
        const auto events = day.historyOf(number);
        Complaint folded = replay(events);
        folded.number = number;
        const auto stored = ComplaintStore(day.store.database()).withNumber(number).value();
        CHECK(stored.complaint == folded);
        CHECK(stored.deadline
              == deadlineOf(clocksOf(events, day.store.rules()), day.store.rules()));
        CHECK(stored.unsent == std::ssize(events));
        for (std::size_t i = 0; i < events.size(); ++i)
            CHECK(events[i].n == int(i) + 1);
    }
}

TEST_CASE("Every step ever taken waits in the outbox or lies in the trash")
{
    const auto seed = GENERATE(range(1u, 7u));
    BusyDay day(seed);
    REQUIRE(day.takenBack > 0);
    CHECK(day.store.number("SELECT count(*) FROM outbox") == day.submitted - day.takenBack);
    CHECK(day.store.number("SELECT count(*) FROM trash") == day.takenBack);
    CHECK(day.store.number("SELECT count(*) FROM event") == day.submitted - day.takenBack);
    CHECK(day.store.number("SELECT count(*) FROM outbox o WHERE after <> '' AND NOT EXISTS "
                           "(SELECT 1 FROM outbox b WHERE b.id = o.after "
                           "AND b.position < o.position AND b.entity = o.entity)")
          == 0);
}

TEST_CASE("After a busy day each complaint is found by whoever may see it, and by nobody else")
{
    const auto seed = GENERATE(range(1u, 4u));
    BusyDay day(seed);
    ListReader reader{{}};
    for (const Seat &seat : {agencyAdmin(), agencyAdmin(u"DLH"_s), officer(u"officer-1"_s),
                             officer(u"officer-2"_s), centralAdmin()}) {
        QStringList wanted, found;
        for (const QString &number : day.numbers)
            if (inSight(day.store.complaint(number), seat))
                wanted.prepend(number);
        const ListQuery query{seat, {}, {}, u"berlubang"_s};
        const auto rows = reader.rows(day.store.database(), query, {0, 100}, {}).value();
        for (const ListRow &row : rows)
            found.append(row.number);
        CHECK(found == wanted);
    }
}

TEST_CASE("The numbers beside the queues add up after a busy day")
{
    const auto seed = GENERATE(range(1u, 7u));
    BusyDay day(seed);
    CHECK(day.store.number("SELECT count(*) FROM queue_count WHERE n < 1") == 0);
    CHECK(day.store.number("SELECT count(*) FROM queue_count WHERE role = 'central_admin' "
                           "AND queue <> 'everything' AND n <> (SELECT count(*) FROM complaint c "
                           "WHERE c.central_queue = queue AND c.rank >> 27 = piece)")
          == 0);
    CHECK(day.store.number("SELECT sum(n) FROM queue_count WHERE role = 'agency_admin'")
          == day.numbers.size());
    CHECK(day.store.number("SELECT coalesce(sum(n), 0) FROM queue_count "
                           "WHERE role = 'field_officer'")
          == day.store.number("SELECT count(*) FROM complaint "
                              "WHERE officer <> '' AND officer_queue <> ''"));
}
