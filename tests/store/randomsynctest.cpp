// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/complaintstore.h"
#include "store/listreader.h"
#include "store/syncbench.h"
#include "support/catch.h"
#include "support/dice.h"

#include "domain/workflow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A step that was taken here, as a naive desk remembers it.
struct OwnStep {
    Event typed;
    bool isRefused = false;
    std::optional<qint64> seq;
    bool isPulled = false;   ///< since its answer came
};

/// A desk and a server over which anything happens in any order, and beside it what the desk has to
/// show: the server's complaints as they were at the last whole pull, and its own steps upon them.
class Turmoil
{
public:
    explicit Turmoil(quint32 seed) : m_dice(seed) {}

    void happen()
    {
        bench.now += 1min;
        switch (m_dice.roll(12)) {
        case 0: takeIn(); break;
        case 1: case 2: case 3: act(); break;
        case 4: bench.takeInThere(); break;
        case 5: case 6: actThere(); break;
        case 7: push(); break;
        case 8: loseAnswer(); break;
        case 9: case 10: pull(); break;
        default: bench.restart(); bench.requeue(); break;
        }
    }
    /// The server goes back to how it was some time ago; the desk is told at its next login.
    void restore(const FakeServer &backup)
    {
        bench.server.restoreFrom(backup);
        bench.requeue();
        bench.change([this](SendingLane &lane, CaseRebase &cases) {
            return lane.goOnAfter(bench.server.lastLseq(), cases);
        });
    }
    /// Everything there and back.
    void comeToRest()
    {
        bench.now += 1min;
        while (!bench.batch(1).mutations.empty()) {
            bench.requeue();
            push();
        }
        pullAll();
    }

    std::map<QString, std::vector<Event>> expected() const;
    void checkShown();
    void checkKept();
    void checkConvergence();

    SyncBench bench;
    std::vector<OwnStep> own;

private:
    void takeIn()
    {
        const QString id = bench.takeIn(m_dice.roll(4) == 0 ? u"DLH"_s : u"DPUPKP"_s);
        own.push_back({bench.history(id).front(), false, {}, false});
        m_texts[id] = bench.text(id);
    }
    QStringList shown()
    {
        Statement statement(bench.store.database(), "SELECT id FROM complaint ORDER BY id");
        const auto ids = statement.all([](RowReader &row) { return row.text(); }).value();
        return QStringList(ids.begin(), ids.end());
    }
    void act()
    {
        const QStringList ids = shown();
        if (ids.isEmpty())
            return;
        const QString &id = ids[m_dice.roll(int(ids.size()))];
        const auto actions = stepsFor(bench.head(id), agencyAdmin(), bench.store.rules().settings);
        const bool notes = actions.empty() || m_dice.roll(3) == 0;
        const Action action = notes ? Action::InternalNote : m_dice.oneOf(actions);
        if (!bench.step(id, action).isEmpty())
            own.push_back({bench.history(id).back(), false, {}, false});
    }
    void actThere()
    {
        const auto cases = bench.server.all();
        if (cases.empty())
            return;
        const auto &one = *std::next(cases.begin(), m_dice.roll(int(cases.size())));
        const Seat by = m_dice.coin() ? centralAdmin() : agencyAdmin(one.second.head.agency);
        const auto actions = stepsFor(one.second.head, by, bench.store.rules().settings);
        if (!actions.empty())
            bench.stepThere(one.first, m_dice.oneOf(actions), by);
    }
    void push()
    {
        const PushAnswer answer =
            bench.server.push(bench.batch(1 + m_dice.roll(4)).mutations, bench.now);
        bench.settle(answer);
        if (m_dice.coin())
            bench.settle(answer);
        bench.requeue();
        note(answer);
    }
    void loseAnswer()
    {
        bench.server.push(bench.batch(1 + m_dice.roll(4)).mutations, bench.now);
        bench.requeue();
    }
    void note(const PushAnswer &answer)
    {
        for (const MutationResult &result : answer.results)
            for (OwnStep &step : own)
                if (step.typed.id == result.id) {
                    step.isRefused = result.outcome == MutationOutcome::Rejected;
                    step.seq = result.seq;
                }
    }
    void pull()
    {
        const PullPage page = bench.server.pull(bench.place().cursor, 1 + m_dice.roll(9));
        bench.apply(page);
        if (m_dice.roll(3) == 0)
            bench.apply(page);
        m_isBetween = page.more;
        if (page.more)
            return;
        m_seen = bench.server.visible();
        for (OwnStep &step : own)
            step.isPulled = step.seq && *step.seq <= page.upto;
    }
    void pullAll()
    {
        do
            pull();
        while (m_isBetween);
    }

    Dice m_dice;
    FakeServer::Cases m_seen;
    std::map<QString, QString> m_texts;  ///< as they were typed here
    bool m_isBetween = false;  ///< two pages of one pull
};

bool has(const std::vector<Event> &events, const QString &id)
{
    return std::ranges::find(events, id, &Event::id) != events.end();
}

std::map<QString, std::vector<Event>> Turmoil::expected() const
{
    std::map<QString, std::vector<Event>> shown;
    for (const auto &[id, one] : m_seen)
        shown[id] = one.events;
    for (const OwnStep &step : own) {
        auto &events = shown[step.typed.complaint];
        if (step.isRefused || step.isPulled || has(events, step.typed.id))
            continue;
        const bool begins = step.typed.action == Action::Record;
        if (begins != events.empty())
            continue;
        Event event = step.typed;
        if (!begins) {
            const Complaint head = replay(events);
            const Step again{event.id, event.action, event.by, event.input, event.at};
            if (!apply(head, again, bench.store.rules().settings) && !step.seq)
                continue;
            event.n = head.version + 1;
        }
        events.push_back(event);
    }
    std::erase_if(shown, [](const auto &entry) { return entry.second.empty(); });
    return shown;
}

QStringList idsOf(const std::vector<Event> &events)
{
    QStringList ids;
    for (const Event &event : events)
        ids << event.id;
    return ids;
}

void Turmoil::checkShown()
{
    // Between two pages a complaint may stand half way; what was accepted here is there even so.
    for (const QString &id : shown()) {
        const auto events = bench.history(id);
        Complaint folded = replay(events);
        folded.number = bench.head(id).number;
        CHECK(bench.head(id) == folded);
    }
    if (m_isBetween)
        return;
    const auto wanted = expected();
    CHECK(std::size_t(shown().size()) == wanted.size());
    for (const auto &[id, events] : wanted) {
        REQUIRE(bench.isShown(id));
        CHECK(idsOf(bench.history(id)) == idsOf(events));
        if (m_seen.contains(id)) {
            CHECK(bench.head(id).number == m_seen[id].head.number);
            CHECK(bench.text(id) == m_seen[id].text);
        }
    }
    ListReader reader{{}};
    const ListQuery query{agencyAdmin(), {}, {}, u"jalan"_s};
    CHECK(reader.count(bench.store.database(), query, bench.now).value()
          == bench.number("SELECT count(*) FROM complaint WHERE agency = 'DPUPKP'"));
}

void Turmoil::checkKept()
{
    CHECK(bench.number("SELECT count(*) FROM outbox WHERE lane = 0") == std::ssize(own));
    for (const OwnStep &step : own) {
        const bool isOnlyHere = step.seq && !step.isRefused && !step.isPulled;
        if (isOnlyHere && bench.isShown(step.typed.complaint))
            CHECK(has(bench.history(step.typed.complaint), step.typed.id));
        if (step.typed.action != Action::Record)
            continue;
        const auto typed = KeptIntakes(bench.store.database(), bench.seal)
                               .load(step.typed.id, step.typed.complaint);
        REQUIRE(typed);
        CHECK(typed->text == m_texts[step.typed.complaint]);
        CHECK(typed->reporter.name == u"Siti Aminah"_s);
    }
    CHECK(bench.number("SELECT count(*) FROM queue_count WHERE n < 1") == 0);
    CHECK(bench.number("SELECT coalesce(sum(n), 0) FROM queue_count WHERE queue = 'everything'")
          == bench.number("SELECT count(*) FROM complaint"));
    CHECK(bench.number("SELECT coalesce(sum(n), 0) FROM queue_count WHERE role = 'agency_admin'")
          == bench.number("SELECT count(*) FROM complaint"));
    CHECK(bench.number("SELECT count(*) FROM complaint WHERE unsent <> (SELECT count(*) FROM "
                       "outbox WHERE entity = complaint.id AND lane = 0 "
                       "AND state IN ('queued', 'inflight'))")
          == 0);
}

void Turmoil::checkConvergence()
{
    const auto there = bench.server.visible();
    CHECK(std::size_t(shown().size()) == there.size());
    for (const auto &[id, one] : there) {
        REQUIRE(bench.isShown(id));
        CHECK(bench.head(id) == one.head);
        CHECK(idsOf(bench.history(id)) == idsOf(one.events));
        CHECK(bench.text(id) == one.text);
    }
    CHECK(bench.number("SELECT count(*) FROM event WHERE pending <> 0") == 0);
    CHECK(bench.number("SELECT count(*) FROM outbox WHERE lane = 0 "
                       "AND state NOT IN ('archived', 'attention')")
          == 0);
    for (const OwnStep &step : own)
        CHECK(bench.server.timesApplied(step.typed.id) == (step.isRefused ? 0 : 1));
}

} // namespace

TEST_CASE("Whatever comes in whatever order, a desk shows the server's and its own upon it")
{
    const auto seed = GENERATE(range(1u, 25u));
    CAPTURE(seed);
    Turmoil turmoil(seed);
    for (int i = 0; i < 80; ++i) {
        turmoil.happen();
        turmoil.checkShown();
        turmoil.checkKept();
    }
}

TEST_CASE("Once everything has been sent and fetched, a desk has what the server has")
{
    const auto seed = GENERATE(range(101u, 121u));
    CAPTURE(seed);
    Turmoil turmoil(seed);
    for (int i = 0; i < 120; ++i)
        turmoil.happen();
    turmoil.comeToRest();
    turmoil.checkConvergence();
    turmoil.checkShown();
    turmoil.checkKept();
}

TEST_CASE("A new snapshot in the middle of anything leads to the same in the end")
{
    const auto seed = GENERATE(range(201u, 213u));
    CAPTURE(seed);
    Turmoil turmoil(seed);
    for (int i = 0; i < 100; ++i) {
        turmoil.happen();
        if (i % 17 == 16)
            REQUIRE(turmoil.bench.store.write(
                [](Database &db) { return SyncFacts(db).beginSnapshot(); }));
    }
    turmoil.comeToRest();
    turmoil.checkConvergence();
    turmoil.checkKept();
}

TEST_CASE("What a restored server has lost of a desk's work it has again in the end")
{
    const auto seed = GENERATE(range(301u, 321u));
    CAPTURE(seed);
    Turmoil turmoil(seed);
    for (int i = 0; i < 40; ++i)
        turmoil.happen();
    const FakeServer backup = turmoil.bench.server;
    for (int i = 0; i < 40; ++i)
        turmoil.happen();
    turmoil.restore(backup);
    for (int i = 0; i < 20; ++i)
        turmoil.happen();
    turmoil.comeToRest();
    const auto there = turmoil.bench.server.visible();
    CHECK(turmoil.bench.number("SELECT count(*) FROM complaint") == std::ssize(there));
    for (const OwnStep &step : turmoil.own) {
        const QString state = turmoil.bench.stateOf(step.typed.id);
        const bool isThere = turmoil.bench.server.timesApplied(step.typed.id) == 1;
        CHECK(state == (isThere ? u"archived"_s : u"attention"_s));
    }
    turmoil.checkKept();
}
